import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.js';
import { marked, readText } from './examples.js';

const release = (body: string): Reading =>
  readText(
    `May 1, 2021\n\nZenith reports on QRX 707\n\nBASEL, Switzerland, May 1, 2021 /PRNewswire/ -- Zenith Therapeutics AG (SIX: ZNTH) today reported news.\n\n${body}\n`,
  );

/** The outcomes of studies' arms: `arm endpoint comparator: value unit`, without the ids' common part. */
function outcomes({ claims }: Reading): readonly string[] {
  return claims
    .filter(({ type, key }) => type === 'Outcome' && String(key['subject']).startsWith('study:'))
    .map(({ key, value }) => {
      const short = (id: unknown): string => String(id).replace(/^arm:qrx-707-/, '');
      const figure = `${String(value['value'] ?? value['qualitative'])} ${String(value['unit'] ?? '')}`.trim();
      return `${short(key['arm'])} ${String(key['endpoint'])} ${short(key['comparator'])}: ${figure}`;
    })
    .sort();
}

const armsOf = (text: string): readonly string[] =>
  Array.from(marked(text).matchAll(/\[arm ([^\]]+)\]/g), (match) => match[1] ?? '');

describe('groups of animals', () => {
  it.each([
    [
      'Mice that received two doses of XYZ 201 at 5mg (day 0 and day 7) lived.',
      'Mice that received two doses of XYZ 201 at 5mg (day 0 and day 7)',
    ],
    ['It was given as two 5mg doses of XYZ 201 on days 1 and 8.', 'two 5mg doses of XYZ 201 on days 1 and 8'],
    ['The mice got XYZ 201 in a single dose (5mg).', 'XYZ 201 in a single dose (5mg)'],
    ['Tumors shrank in the two-dose mice.', 'the two-dose mice'],
    ['The rest got XYZ 9999 as a control.', 'XYZ 9999 as a control'],
    ['A control group received XYZ 9999.', 'A control group received XYZ 9999'],
    ['Survival was longer than in the untreated animals.', 'the untreated animals'],
    ['It was slower in XYZ 201-treated mice.', 'XYZ 201-treated mice'],
    ['It grew faster in mice given saline.', 'mice given saline'],
  ])('%s', (text, arm) => {
    expect(armsOf(text)).toEqual([arm]);
  });

  it.each(['Two doses were safe.', 'It helps to control tumor growth.', 'The group works in Boston.'])(
    'are none in: %s',
    (text) => {
      expect(armsOf(text)).toEqual([]);
    },
  );
});

describe('reports of preclinical studies', () => {
  it('opens with animals and their cell line where the studies are not counted', () => {
    const reading = release(
      'In an A549 xenograft model of lung cancer, mice given QRX 707 had median survival of 60 days, compared with 40 days in untreated mice.',
    );
    expect(outcomes(reading)).toEqual([
      'QRX 707 overall_survival undefined: 60 days',
      'undefined survival untreated mice: 60 days',
    ]);
    expect(reading.claims.filter((claim) => claim.key['attr'] === 'order')).toEqual([]);
  });

  it('goes on in the paragraph of its results, which speaks of groups and of no people', () => {
    const reading = release(
      'Rabbits were infected with influenza virus and given QRX 707 or vehicle, six animals per group.\n\nViral titers in the treated group were 60% lower than in the vehicle group.',
    );
    const subjects = reading.claims.filter(({ type }) => type === 'Outcome').map(({ key }) => String(key['subject']));
    expect(subjects.every((subject) => subject.startsWith('study:')) && subjects.length > 0).toBe(true);
  });

  it('ends with its paragraph where the next one speaks of people, and joins a second report of the same experiment', () => {
    const reading = release(
      'In a mouse study in A549 xenografts, mice received two doses of QRX 707.\n\nMedian survival was 90 days in the patients treated so far.\n\nIn mice with A549 xenografts, survival was doubled by two doses of QRX 707 compared with the control group.',
    );
    expect(outcomes(reading)).toEqual(['a549-2-doses survival_change a549-control: 2 fold']);
    expect(reading.entities.filter((entity) => entity.type === 'Study')).toHaveLength(1);
  });

  it('takes a drug alone for the only arm that got it, and a control agent for the control', () => {
    const reading = release(
      'In the first study, PC3 cells were injected into mice, which received QRX 707 in a single dose or QRX 9999 as a control. QRX 707 extended survival by 30 percent compared with QRX 9999.',
    );
    expect(outcomes(reading)).toEqual(['pc3-1-doses survival_change pc3-control: 30 percent']);
  });

  it('tells nothing of an arm that the words leave open', () => {
    const text =
      'In the first study, PC3 cells were injected into mice, which received one dose of QRX 707 or two doses of QRX 707. QRX 707 extended survival by 30 percent.';
    expect(outcomes(release(text))).toEqual([]);
  });

  it('never tells what was hoped for, denied, or true of a part of the group as a result', () => {
    const reading = release(
      'The first study used PC3. Two doses of QRX 707 did not extend survival by 20 percent. Half of the mice that received two doses of QRX 707 survived 90 days. Two doses of QRX 707 could have doubled survival.',
    );
    expect(reading.claims.filter((claim) => claim.type === 'Outcome' && claim.assertion === 'ASSERTED')).toEqual([]);
  });

  it('counts all animals, and not those that died', () => {
    const sizes = (text: string): readonly unknown[] =>
      release(text)
        .claims.filter((claim) => claim.key['attr'] === 'n_total')
        .map((claim) => claim.value['value']);
    expect(
      sizes('In the first study, PC3 cells were injected into 20 mice, which got two doses of QRX 707; 3 mice died.'),
    ).toEqual([20]);
  });

  it('leaves clinical trials alone', () => {
    const reading = release(
      'In a Phase 1 trial, patients with myeloma received a single dose of QRX 707 and had median survival of 22 months versus 11 months for the control group.',
    );
    expect(reading.entities.filter((entity) => entity.type === 'Study' || entity.type === 'StudyArm')).toEqual([]);
    expect(outcomes(reading).filter((line) => line.includes('control'))).toEqual([]);
  });

  it('reads a study of one treated group: model, host, size, comparator, dose and result', () => {
    const { claims } = release(
      'Mice bearing BXK-12 gastric cancer xenografts were given QRX 707 at 10 mg/kg once weekly or vehicle (10 mice per group). Tumor volumes were reduced by 65% at day 28 relative to vehicle.',
    );
    const told = claims
      .filter(({ type }) => ['Study', 'TumorModel', 'Dose', 'Outcome'].includes(type))
      .map(({ type, key, value }) => `${type} ${String(key['attr'] ?? key['endpoint'])} ${JSON.stringify(value)}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'TumorModel name {"name":"BXK-12"}',
        'TumorModel indication {"target":"indication:gastric-cancer"}',
        'Study host {"species":"mouse"}',
        'Study n_per_group {"value":10,"op":"eq","unit":"mice"}',
        'Study comparator {"target":"vehicle"}',
        'Outcome tumor_volume_change {"value":65,"unit":"percent","direction":"reduction"}',
      ]),
    );
    expect(claims.filter(({ type }) => type === 'Dose').map(({ value }) => value['amount'])).toEqual([10]);
  });
});
