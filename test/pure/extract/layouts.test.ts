import { describe, expect, it } from 'vitest';
import { ReleaseHeaderError } from '../../../src/extract/errors.js';
import { readText } from './examples.js';

const SAID = 'today announced that its trial of XYZ 201 goes on as it was planned.';
const HEADLINE = 'Acme Bio Reports Progress of XYZ 201 in Glioma';

/** What a header tells: day, city, region, country, wire, the issuer's name, headline. */
function header(text: string): Readonly<Record<string, unknown>> {
  const reading = readText(text);
  const { release } = reading;
  const place = reading.claims.find(({ key }) => key['attr'] === 'dateline_place')?.value;
  const issuer = reading.entities.find(({ id }) => id === release.issuer);
  const { city, region, country } = place ?? {};
  return {
    ...{ date: release.date, headline: release.headline, wire: release.wire, issuer: issuer?.name },
    place: [city, region, country].filter((part) => part !== undefined).join(', '),
  };
}

const EXPECTED = { date: '2021-05-17', headline: HEADLINE };

describe('the header of a release', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'GlobeNewswire with a source line',
      `Skip to main content\nNewsroom | Sign In | Register\n\n${HEADLINE}\n\nMay 17, 2021 07:00 ET | Source: Acme Bio A/S\n\nAARHUS, Denmark, May 17, 2021 (GLOBE NEWSWIRE) -- Acme Bio A/S (Nasdaq Copenhagen: ACMB) ${SAID}`,
      { wire: 'GlobeNewswire', place: 'Aarhus, Denmark', issuer: 'Acme Bio A/S' },
    ],
    [
      'Business Wire with the day on a line above',
      `Business Wire\n\n${HEADLINE}\n\nMay 17, 2021 08:30 AM Eastern Daylight Time\n\nST. PAUL, Minn.--(BUSINESS WIRE)--Acme Bio, Inc., a private company, ${SAID}`,
      { wire: 'Business Wire', place: 'St. Paul, Minnesota, US', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'a notice of the exchange between dateline and lead',
      `${HEADLINE}\n\nMay 17, 2021 08:30 AM Eastern Daylight Time\n\nLYON, France--(BUSINESS WIRE)--Regulatory News:\n\nAcme Bio (Euronext Paris: ACMB), a small company, ${SAID}`,
      { wire: 'Business Wire', place: 'Lyon, France', issuer: 'Acme Bio' },
    ],
    [
      'a lead that opens with other words than the name',
      `${HEADLINE}\n\nZUG, Switzerland, May 17, 2021 (GLOBE NEWSWIRE) -- Results of the second year of treatment were presented today in Basel, and the trial of XYZ 201 goes on as it was planned.\n\nAbout Acme Bio\nAcme Bio is a small company.`,
      { wire: 'GlobeNewswire', place: 'Zug, Switzerland', issuer: 'Acme Bio' },
    ],
    [
      'PR Newswire with its provider between headline and lead',
      `${HEADLINE}\n\nNEWS PROVIDED BY\nAcme Bio AG\nMay 17, 2021, 07:00 ET\n\nSHARE THIS ARTICLE\n\nZUG, Switzerland and BOSTON, May 17, 2021 /PRNewswire/ -- Acme Bio AG (SIX: ACMB) ${SAID}`,
      { wire: 'PR Newswire', place: 'Zug, Switzerland', issuer: 'Acme Bio AG' },
    ],
    [
      'ACCESSWIRE between slashes',
      `ACCESSWIRE\nNewsroom / Biotech\n\n${HEADLINE}\n\nVANCOUVER, BC / ACCESSWIRE / May 17, 2021 / Acme Bio Corp. (TSXV:ACM)(OTCQB:ACMBF) ("Acme" or the "Company") ${SAID}`,
      { wire: 'ACCESSWIRE', place: 'Vancouver, British Columbia, Canada', issuer: 'Acme Bio Corp.' },
    ],
    [
      'an exhibit with wrapped and centred lines',
      `EX-99.1 2 acme-ex991_1.htm PRESS RELEASE\n\n                                   Exhibit 99.1\n\n            Acme Bio Reports Progress of\n                XYZ 201 in Glioma\n\nNEW HAVEN, Conn., May 17, 2021 - Acme Bio, Inc. (NYSE: ACMB) today\nannounced that its trial of XYZ 201 goes on as it was planned, and that no\nother news can be told of it.`,
      { place: 'New Haven, Connecticut, US', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'a company announcement, day first',
      `Company announcement no. 5/2021\n\nCopenhagen, 17 May 2021\n\n${HEADLINE}\n\nAcme Bio A/S (Nasdaq Copenhagen: ACMB) ${SAID}`,
      { place: 'Copenhagen', issuer: 'Acme Bio A/S' },
    ],
    [
      'EQS with a day in figures and bullets',
      `EQS-News: Acme Bio SE / Key word(s): Study results\n\n${HEADLINE}\n\n17.05.2021 / 07:30 CET/CEST\nThe issuer is solely responsible for the content of this announcement.\n\n- First point of two\n- Second point of two\n\nMunich, Germany, 17 May 2021 - Acme Bio SE (Frankfurt: ACM) ${SAID}`,
      { place: 'Munich, Germany', issuer: 'Acme Bio SE' },
    ],
    [
      'a page without a dateline, with carriage returns',
      `Home > News > Press releases\r\n\r\n17 May 2021\r\n\r\n${HEADLINE}\r\n\r\nOslo, Norway. Acme & Beta ASA ${SAID}\r\n`,
      { place: 'Oslo, Norway', issuer: 'Acme & Beta ASA' },
    ],
    [
      'a place with an article and a dash',
      `17 May 2021\n\n${HEADLINE}\n\nLeiden, the Netherlands \u2013 Acme Bio N.V. (Euronext Amsterdam: ACM) ${SAID}`,
      { place: 'Leiden, Netherlands', issuer: 'Acme Bio N.V.' },
    ],
    [
      'a city and a dash',
      `17 May 2021\n\n${HEADLINE}\n\nZurich \u2013 Acme Bio AG, a small company, ${SAID}`,
      { place: 'Zurich', issuer: 'Acme Bio AG' },
    ],
    [
      'a wire that holds the day',
      `${HEADLINE}\n\nTORONTO, Ontario--(Newsfile Corp. - May 17, 2021) - Acme Bio Inc. (TSX: ACM) (NASDAQ: ACMB) ${SAID}`,
      { wire: 'Newsfile', place: 'Toronto, Ontario, Canada', issuer: 'Acme Bio Inc.' },
    ],
    [
      'places in brackets and an hour',
      `${HEADLINE}\n\nNantes (France), Boston (Massachusetts, USA), 17 May 2021, 6:00 p.m. CET \u2013 Acme Bio S.A. (Euronext Paris: ACM \u2013 ISIN: FR0000000000) ${SAID}`,
      { place: 'Nantes, France', issuer: 'Acme Bio S.A.' },
    ],
    [
      'day and place in one bracket',
      `${HEADLINE}\n\n[May 17, 2021, SEOUL] Acme Bio Co., Ltd. (KOSDAQ: 123456) ${SAID}`,
      { place: 'Seoul', issuer: 'Acme Bio Co., Ltd.' },
    ],
    [
      'a bracket around the whole dateline',
      `${HEADLINE}\n\n(Shanghai, China, May 17, 2021) \u2013 Acme Bio Limited (Stock code: 6999.HK) ${SAID}`,
      { place: 'Shanghai, China', issuer: 'Acme Bio Limited' },
    ],
    [
      'the day in brackets behind the place',
      `${HEADLINE}\n\nMARLBOROUGH, Mass. (May 17, 2021) \u2013 Acme Bio, Inc. ${SAID}`,
      { place: 'Marlborough, Massachusetts, US', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'a dateline without a place',
      `${HEADLINE}\n\nMay 17, 2021 -- Acme Bio, Inc. (Nasdaq: ACMB) ${SAID}`,
      { place: '', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'the day before the place',
      `${HEADLINE}\n\n17 May 2021 \u2013 Melbourne, Australia: Acme Bio Ltd (ASX:ACM, NASDAQ: ACMB) ${SAID}`,
      { place: 'Melbourne, Australia', issuer: 'Acme Bio Ltd' },
    ],
    [
      'Markdown',
      `# ${HEADLINE}\n\n**BOSTON, May 17, 2021** \u2014 Acme Bio, Inc. (Nasdaq: ACMB) ${SAID}`,
      { place: 'Boston', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'a press contact above the headline',
      `Exhibit 99.1\n\nMedia contacts:\nJane Doe\nAcme Bio, Inc., +1 555 0100\n\n${HEADLINE}\n\nBOSTON, May 17, 2021 \u2014 Acme Bio, Inc. ${SAID}`,
      { place: 'Boston', issuer: 'Acme Bio, Inc.' },
    ],
    [
      'an hour behind its zone',
      `${HEADLINE}\n\nPublished: 2021-05-17 (CET) 08:00:00\n\nAcme Bio AB (publ) ${SAID}`,
      { place: '', issuer: 'Acme Bio AB' },
    ],
    [
      'an embargo',
      `EMBARGOED UNTIL MAY 17, 2021, 7:00 AM ET\n\n${HEADLINE}\n\nBOSTON \u2014 Acme Bio, Inc. (Nasdaq: ACMB) ${SAID}`,
      { issuer: 'Acme Bio, Inc.' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(header(text)).toEqual(expect.objectContaining({ ...EXPECTED, ...expected }));
  });

  it.each([
    [`Acme Bio, Inc., (Nasdaq: ACMB) ("Acme" or the "Company"), ${SAID}`, 'Acme Bio, Inc.', 'org:nasdaq-acmb'],
    [`ACME BIO, INC. (NASDAQ-GS: ACMB) ${SAID}`, 'Acme Bio, Inc.', 'org:nasdaq-acmb'],
    [`Acme Bio (6999.HK), a small company, ${SAID}`, 'Acme Bio', 'org:hkex-6999'],
    [`Acme Bio, a wholly owned subsidiary of Beta Pharma AG (SIX: BETA), ${SAID}`, 'Acme Bio', 'org:acme-bio'],
    ["Acme Bio's trial of XYZ 201 goes on as it was planned, the company said in a short note.", 'Acme Bio', 'org:acme-bio'],
    ['Acme Bio dosed the first patient of its trial of XYZ 201, which goes on as it was planned.', 'Acme Bio', 'org:acme-bio'],
    ['Investigators from Acme Bio reported that the trial of XYZ 201 goes on as it was planned.', 'Acme Bio', 'org:acme-bio'],
    ['The Food and Drug Administration has heard from Acme Bio that its trial goes on as planned.', 'Acme Bio', 'org:acme-bio'],
    ["Acme Bio's XYZ 201 has entered a trial that goes on as it was planned, it was said today.", 'Acme Bio', 'org:acme-bio'],
    ['We are pleased that our trial of XYZ 201 goes on as it was planned, and say so today.', 'Acme Bio', 'org:acme-bio'],
    [
      `A letter of Ada Doe, CEO of Acme Bio, Inc. (Nasdaq: ACMB), is told here in full, as it was planned.`,
      'Acme Bio, Inc.',
      'org:nasdaq-acmb',
    ],
    [`enAcme N.V. (Nasdaq: ACMB) ${SAID}`, 'enAcme N.V.', 'org:nasdaq-acmb'],
    [`4Acme, Inc. (Nasdaq: ACMB) ${SAID}`, '4Acme, Inc.', 'org:nasdaq-acmb'],
    [`acme bio, Inc. (Nasdaq: ACMB) ${SAID}`, 'acme bio, Inc.', 'org:nasdaq-acmb'],
  ])('tells who speaks: %s', (lead, issuer, id) => {
    const about = 'About Acme Bio\n\nAcme Bio, Inc. is a small company in Boston, Massachusetts.\n';
    const { entities, release } = readText(`${HEADLINE}\n\nBOSTON, May 17, 2021 (GLOBE NEWSWIRE) -- ${lead}\n\n${about}`);
    expect(release.issuer).toBe(id);
    expect(entities.find((one) => one.id === id)?.name).toBe(issuer);
  });

  it.each([
    ['below the lead', `${HEADLINE}\n\nAcme Bio, Inc. (Nasdaq: ACMB) ${SAID}\n\nMore is not told.\n\nMay 17, 2021`],
    [
      'behind "today"',
      `${HEADLINE}\n\nAcme Bio, Inc. (Nasdaq: ACMB) announced today, May 17, 2021, that its trial goes on as planned.`,
    ],
    [
      'at the start of the lead',
      `${HEADLINE}\n\nOn May 17, 2021, Acme Bio, Inc. (Nasdaq: ACMB) announced that its trial goes on as planned.`,
    ],
    [
      'behind a place without region',
      `${HEADLINE}\n\nBASEL and BOSTON, 17 May 2021. The trial of Acme Bio goes on as it was planned.\n\nAbout Acme Bio\n\nAcme Bio is a company.`,
    ],
    ['with its zone alone', `${HEADLINE}\n\nSEOUL, South Korea - May 17, 2021 (KST) - Acme Bio (KOSDAQ: 123450) ${SAID}`],
    [
      'in a stock exchange line',
      `${HEADLINE}\n\nAcme Bio Oyj, Inside information, 17 May 2021 at 9:00 a.m. (EEST)\n\nAcme Bio Oyj ${SAID}`,
    ],
    [
      'of submission for publication',
      `${HEADLINE}\n\nAcme Bio AB (publ) ${SAID}\n\nThe information was submitted for publication at 08:00 CEST on May 17, 2021.`,
    ],
    ['year first', `2021/05/17\n\n${HEADLINE}\n\nAcme Bio, Inc. (Nasdaq: ACMB) ${SAID}`],
  ])('finds its day %s', (_place, text) => {
    expect(header(text)['date']).toBe('2021-05-17');
  });

  it.each([
    ['that opens the headline and is used', 'Acmera Doses First Patient', 'Acmera will report in May.'],
    ['that the headline gives a drug', "Acmera's XYZ 201 Gets Orphan Status", 'Later, Acmera will report.'],
    ['whose officer is quoted', 'First Patient Dosed', '"A good day," said Ada Doe, Chief Executive Officer of Acmera.'],
  ])('falls back on the company %s', (_how, headline, words) => {
    const lead = 'Basel, May 17, 2021 - The first of 60 adults has received XYZ 201, a new drug for glioma.';
    expect(header(`${headline}\n\n${lead}\n\n${words}`)['issuer']).toBe('Acmera');
  });

  it('takes the issuer from the last line where the lead opens with something else', () => {
    const lead = 'BOSTON, May 17, 2021 /PRNewswire/ -- A trial in glioma goes on as it was planned, and no more is told of it.';
    expect(header(`${HEADLINE}\n\n${lead}\n\nSOURCE Acme Bio, Inc.`)).toEqual(
      expect.objectContaining({ issuer: 'Acme Bio, Inc.' }),
    );
  });

  it.each([
    ['date', `${HEADLINE}\n\nAcme Bio, Inc. (Nasdaq: ACMB) ${SAID}\n\nOn 03/04/2021 it had said so too.`],
    [
      'issuer',
      `${HEADLINE}\n\nBOSTON, May 17, 2021 (GLOBE NEWSWIRE) -- A trial goes on as it was planned, and nothing else is told.`,
    ],
  ])('is refused without its %s', (missing, text) => {
    expect(() => readText(text)).toThrow(ReleaseHeaderError);
    expect(() => readText(text)).toThrow(missing);
  });
});

describe('the parts below the lead', () => {
  const LEAD = `${HEADLINE}\n\nBOSTON, May 17, 2021 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACMB) ${SAID}\n\n`;
  const parts = (text: string): readonly string[] => {
    const all = LEAD + text;
    const { sentences } = readText(all);
    return sentences
      .filter(({ start }) => start >= LEAD.length)
      .map(({ start, end, section }) => `${section}: ${all.slice(start, end).replace(/\s+/g, ' ').slice(0, 28)}`);
  };

  it('makes a sentence of each entry of a list and each row of a table', () => {
    expect(
      parts(
        'Results were:\n\n\u2022 Response in 4 of 9. None left.\n- No deaths\n\nArm     Patients    ORR\n10 mg   9           44%\n',
      ),
    ).toEqual([
      'body: Results were:',
      'body: Response in 4 of 9.',
      'body: None left.',
      'body: No deaths',
      'body: Arm Patients ORR',
      'body: 10 mg 9 44%',
    ]);
  });

  it.each([
    ['"We go on," said Jane Doe, chief executive of Acme.', 'quote'],
    ['Jane Doe, chief executive of Acme, comments: "We go on as planned, and that is good."', 'quote'],
    ['\u00bbWe go on,\u00ab said Jane Doe.', 'quote'],
    ['XYZ 201 ("the drug") was given in writing.', 'body'],
    ['Safe Harbor\n\nWhat lies ahead may differ.', 'forward-looking'],
    ['Statements in this release about XYZ 201 involve risks that could change them.', 'forward-looking'],
    ['Neither the TSX Venture Exchange nor its provider accepts responsibility for this release.', 'forward-looking'],
    ['For further information, please contact:\n\nJane Doe', 'contact'],
    ['Media contact: Jane Doe, +1 555 0100', 'contact'],
    ['SOURCE Acme Bio, Inc.', 'contact'],
    ['About Acme: Acme Bio is a company of nine people in Boston.', 'about-company'],
    ['About RISE-2\n\nRISE-2 is a randomized, open-label trial of XYZ 201 in glioma.', 'about-trial'],
    ['About Beta\n\nBeta is a leading provider of laboratory services.', 'about-partner'],
    ['About 40 patients took part in it.', 'body'],
  ])('%j is %s', (text, section) => {
    expect(parts(text).at(-1)?.split(':')[0]).toBe(section);
  });
});

describe('contacts', () => {
  const sections = (lines: string): readonly string[] =>
    readText(`${HEADLINE}\n\nZUG, Switzerland, May 17, 2021 (GLOBE NEWSWIRE) -- Acme Bio AG (SIX: ACMB) ${SAID}\n\n${lines}`)
      .sentences.slice(2)
      .map(({ section }) => section);

  it.each([
    'Patients: adults with glioma\nDosing: 40 mg once daily',
    'Corporate:\nThe lease of the site in Zug was extended.',
    'Investors: the round was led by Beta Capital, and all shareholders of the first two rounds took part in it again.',
  ])('are not: %s', (lines) => {
    expect(sections(lines)).not.toContain('contact');
  });

  it.each(['Investors: Jane Roe, Chief Financial Officer', 'Media:\nJane Roe', 'Business development: bd@acmebio.example'])(
    'are: %s',
    (lines) => {
      expect(sections(lines)).toContain('contact');
    },
  );
});
