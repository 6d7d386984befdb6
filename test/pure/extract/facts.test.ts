import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.js';
import { ReleaseHeaderError } from '../../../src/extract/errors.js';
import { ACME, readText } from './examples.js';

/** What a reading says, one line per claim: type, key, value, assertion. */
function told({ claims }: Reading, type: string, attr?: string): readonly unknown[] {
  return claims
    .filter((claim) => claim.type === type && (attr === undefined || claim.key['attr'] === attr))
    .map(({ key, value, assertion }) => ({ ...key, ...value, assertion }));
}

const release = (body: string): Reading =>
  readText(
    `May 1, 2021\n\nZenith reports on QRX 707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported news. ${body}\n`,
  );

describe('the header', () => {
  it('names date, headline, wire, issuer and ticker', () => {
    const { release: header, entities } = readText(ACME);
    expect(header).toMatchObject({
      date: '2020-03-03',
      headline: 'Acme Bio Doses First Patient With XYZ 201 in Glioma',
      wire: 'GlobeNewswire',
      issuer: 'org:nasdaq-acme',
    });
    const issuer = entities.find((entity) => entity.id === 'org:nasdaq-acme');
    expect(issuer?.name).toBe('Acme Bio, Inc.');
    expect(issuer?.keys).toContainEqual({ type: 'ticker', parts: ['nasdaq-acme'] });
    expect(told(readText(ACME), 'Release', 'dateline_place')).toEqual([
      expect.objectContaining({ city: 'Boston', raw: 'BOSTON' }),
    ]);
  });

  it('joins near-spellings of the issuer under its ticker and calls them misspellings', () => {
    const { entities } = readText(
      ACME.replace('of Acme Bio. "We go on."', 'of Acme Bio. "We go on."\n\nNovantis')
        .replaceAll('Acme Bio', 'Novartex Bio')
        .replace('-- Novartex Bio', '-- Novarstex Bio')
        .replace('acmebio', 'novartexbio'),
    );
    const issuer = entities.find((entity) => entity.id === 'org:nasdaq-acme');
    expect(issuer?.name).toBe('Novartex Bio, Inc.');
    expect(issuer?.aliases.filter((alias) => alias.kind === 'misspelling').map((alias) => alias.text)).toEqual([
      'Novarstex Bio, Inc.',
    ]);
  });

  it('finds the issuer behind the news, and not its listed partner', () => {
    const lead =
      'Data on XYZ 201 were announced by Acme Bio, Inc. (Nasdaq: ACME), which works with Beta Research (Nasdaq: BETA).';
    const text = `Data\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- ${lead}\n\nAbout Acme Bio, Inc.\n\nAcme Bio is small.\n`;
    expect(readText(text).release.issuer).toBe('org:nasdaq-acme');
  });

  it.each([
    ['no date', 'Acme rises\n\nAcme Bio, Inc. (Nasdaq: ACME) said so today.', 'date', '--published-on'],
    ['no issuer', 'May 1, 2021\n\nNews\n\nBOSTON, May 1, 2021 (GLOBE NEWSWIRE) -- today it rained.', 'issuer', '--issuer'],
    ['no text', '', 'date', '--published-on'],
  ])('says what to do when there is %s', (_case, text, missing, fix) => {
    const read = (): unknown => readText(text);
    expect(read).toThrow(ReleaseHeaderError);
    expect(read).toThrow(fix);
    expect(read).toThrow(`found no ${missing === 'date' ? 'publication date' : 'issuer'}`);
  });
});

describe('trials', () => {
  it('tells planned from running, each with its diseases', () => {
    expect(told(readText(ACME), 'Trial', 'status')).toEqual([
      { trial: 'trial:xyz-201-phase-1-lymphoma', attr: 'status', status: 'ongoing', as_of: '2020-03-03', assertion: 'ONGOING' },
      { trial: 'trial:xyz-201-phase-2-glioma', attr: 'status', status: 'planned', as_of: '2020-03-03', assertion: 'PLANNED' },
    ]);
    expect(told(readText(ACME), 'Trial', 'start')).toEqual([
      {
        trial: 'trial:xyz-201-phase-2-glioma',
        attr: 'start',
        date: '2020-H2',
        precision: 'half',
        date_kind: 'planned initiation',
        assertion: 'PLANNED',
      },
    ]);
  });

  it('keeps two trials of one phase apart by their patients and leaves a naming that fits both unresolved', () => {
    const reading = release(
      'QRX 707 is in a Phase 1 trial in melanoma and a Phase 1 trial in asthma.\n\nResults of our Phase 1 trial will follow.',
    );
    expect(reading.entities.filter((entity) => entity.type === 'Trial').map((entity) => entity.id)).toEqual([
      'trial:qrx-707-phase-1-asthma',
      'trial:qrx-707-phase-1-melanoma',
    ]);
    expect(reading.unresolved.map(({ text, reason }) => [text, reason])).toEqual([['our Phase 1 trial', '2 trials fit equally']]);
  });
});

describe('what only may come', () => {
  it('tells a trial that may start as possible, never as running', () => {
    const reading = release('QRX 707 may help in asthma. The company may start a Phase 3 trial of QRX 707 in asthma.');
    expect([...told(reading, 'Trial', 'phase'), ...told(reading, 'Trial', 'drug')]).toEqual([
      { trial: 'trial:qrx-707-phase-3-asthma', attr: 'phase', phase: 'Phase 3', assertion: 'POSSIBLE' },
      { trial: 'trial:qrx-707-phase-3-asthma', attr: 'drug', target: 'drug:qrx-707', assertion: 'POSSIBLE' },
    ]);
  });

  it('takes the tested drug, not the one it is combined with', () => {
    const reading = release(
      'QRX 707 is being studied in a Phase 1 trial in combination with pembrolizumab in patients with melanoma.',
    );
    expect(told(reading, 'Trial', 'drug')).toEqual([expect.objectContaining({ target: 'drug:qrx-707', assertion: 'ONGOING' })]);
  });
});

describe('designations', () => {
  it('reads a list of types over a list of diseases as every pair', () => {
    const reading = release(
      'In 2019, the EMA granted orphan drug and fast track designations for QRX 707 for the treatment of glioma and melanoma.',
    );
    const shared = {
      drug: 'drug:qrx-707',
      regulator: 'org:ema',
      status: 'granted',
      date: '2019',
      precision: 'year',
      date_kind: 'granted',
      assertion: 'COMPLETED',
    };
    const pairs = ['glioma', 'melanoma'].flatMap((disease) =>
      ['orphan drug designation', 'fast track designation'].map((designation) => ({
        ...shared,
        designation,
        indication: `indication:${disease}`,
      })),
    );
    expect(told(reading, 'Designation')).toHaveLength(4);
    expect(told(reading, 'Designation')).toEqual(expect.arrayContaining(pairs));
  });

  it('makes none of the rules of a program, or of a condition', () => {
    const reading = release(
      'The FDA grants orphan drug designation for diseases that affect few. The FDA could grant fast track designation to QRX 707 for glioma.',
    );
    expect(told(reading, 'Designation')).toEqual([]);
  });

  it('tells a plan to ask for one as a plan', () => {
    const reading = release('The company plans to seek orphan drug designation for QRX 707 for the treatment of glioma.');
    expect(told(reading, 'Designation')).toEqual([
      expect.objectContaining({ designation: 'orphan drug designation', status: 'requested', assertion: 'PLANNED' }),
    ]);
  });
});

describe('preclinical studies', () => {
  const reading = release(
    'In the first study, mice receiving two doses of QRX 707 10mg/kg (day 0 and day 14) had median survival of 90 days versus 45 days for mice receiving a single dose of QRX 707 10mg/kg in an A549 xenograft model of human lung cancer.',
  );

  it('ties each survival to its own arm', () => {
    expect(told(reading, 'Outcome')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          arm: 'arm:qrx-707-a549-2-doses',
          endpoint: 'median_survival',
          value: 90,
          comparator_value: 45,
          comparator: 'arm:qrx-707-a549-1-doses',
        }),
        expect.objectContaining({ arm: 'arm:qrx-707-a549-1-doses', value: 45, comparator_value: 90 }),
      ]),
    );
  });

  it('gives each dose its amount and day', () => {
    expect(told(reading, 'Dose', 'administration').filter((dose) => JSON.stringify(dose).includes('2-doses'))).toEqual([
      expect.objectContaining({ index: 1, amount: 10, unit: 'mg/kg', day: 0 }),
      expect.objectContaining({ index: 2, amount: 10, unit: 'mg/kg', day: 14 }),
    ]);
  });
});

describe('what is not a result', () => {
  it.each([
    'A partial response is a fall of the marker by 50% to 90%.',
    'Glioma has a 40% overall survival at five years.',
    'QRX 707 may improve overall response rate.',
  ])('%s', (sentence) => {
    expect(told(release(sentence), 'Outcome')).toEqual([]);
  });
});
