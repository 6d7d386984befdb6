import { describe, expect, it } from 'vitest';
import { compareRelease, type Fate } from './compare.js';
import { prepareGold, type Gold } from './gold.js';
import { loadSet, SET_NAMES } from './sets.js';
import type { GoldFact, PredictedClaim, Slots } from './shape.js';
import { perfectPrediction, renamed, spoil, withClaim } from './spoil.js';
import { precisionOf, tally, type Score } from './tally.js';

const TEXT =
  'In September 2023 Orrin Bio began TILLER, a Phase 2 trial of OB-12 in 40 patients. 62 percent responded. OB-12 may be approved.';

function fact(id: string, type: string, key: Slots, value: Slots, words: string, more: Partial<GoldFact> = {}): GoldFact {
  const start = TEXT.indexOf(words);
  const end = start + words.length;
  const evidence = [{ start: TEXT.lastIndexOf('. ', start) + 1, end: TEXT.indexOf('.', end) + 1, section: 'lead' }];
  const marks = { assertion: 'asserted', novelty: 'new', importance: 'core', section: 'lead' } as const;
  return { id, type, key, value, ...marks, evidence, anchors: [{ start, end, text: words }], ...more };
}

const FACTS: readonly GoldFact[] = [
  fact('F1', 'Trial', { trial: 'trial:tiller', attr: 'phase' }, { phase: 'Phase 2' }, 'Phase 2'),
  fact('F2', 'Trial', { trial: 'trial:tiller', attr: 'drug' }, { target: 'drug:ob-12' }, 'OB-12'),
  fact('F3', 'Trial', { trial: 'trial:tiller', attr: 'enrolment_planned' }, { value: 40, unit: 'patients' }, '40 patients', {
    assertion: 'planned',
  }),
  fact('F4', 'Trial', { trial: 'trial:tiller', attr: 'start' }, { date: '2023', precision: 'year' }, 'September 2023'),
  fact(
    'F5',
    'Outcome',
    { subject: 'trial:tiller', endpoint: 'overall_response_rate' },
    { value: 62, unit: 'percent' },
    '62 percent',
    {
      must_be_empty: ['p_value'],
    },
  ),
];
const GOLD = prepareGold(
  'tiller',
  {
    release: { id: 'release:tiller', date: '2023-10-01', seed_file: 'tiller.txt' },
    entities: [
      { id: 'trial:tiller', name: 'TILLER' },
      { id: 'drug:ob-12', name: 'OB-12' },
      { id: 'drug:ob-30', name: 'OB-30' },
    ],
    facts: FACTS,
    must_not_extract: [{ id: 'X1', match: [{ type: 'Event', event_type: 'regulatory_approval', status: ['done', 'granted'] }] }],
  },
  { text: TEXT, sha256: 'of the text' },
);

function scoreOf(gold: Gold, prediction = perfectPrediction(gold)): Score {
  return tally([compareRelease(gold, prediction)]);
}

/** The perfect prediction with one claim changed: the claim that answers `attr`. */
function changed(attr: string, change: Partial<PredictedClaim>): Score {
  const answers = ({ key }: PredictedClaim): boolean => key['attr'] === attr || key['endpoint'] === attr;
  return scoreOf(
    GOLD,
    spoil(perfectPrediction(GOLD), (claim) => (answers(claim) ? { ...claim, ...change } : claim)),
  );
}

function fatesOf({ all }: Score): Partial<Record<Fate, number>> {
  return Object.fromEntries(Object.entries(all.fates).filter(([, count]) => count > 0));
}

describe('the gold told back', () => {
  it.for(SET_NAMES)('is right in every fact of %s', (name, { skip }) => {
    const set = loadSet(name);
    skip(set === undefined, `the ${name} are not beside the project`);
    const score = tally((set?.golds ?? []).map((gold) => compareRelease(gold, perfectPrediction(gold))));
    const { core, secondary, background } = score.all.recall;
    expect([core.right, secondary.right, background.right]).toEqual([core.of, secondary.of, background.of]);
    expect(precisionOf(score.all)).toEqual({ right: score.all.claims, of: score.all.claims });
    for (const mark of ['assertion', 'section', 'novelty', 'evidence', 'quotes exact'] as const)
      expect([mark, score.marks[mark].right]).toEqual([mark, score.marks[mark].of]);
    expect(score.marks['traps violated'].right + score.marks['planned or possible told as done'].right).toBe(0);
  });

  it('is right under other ids, by the names and by what is said of them', () => {
    expect(fatesOf(scoreOf(GOLD, renamed(perfectPrediction(GOLD))))).toEqual({ right: 5 });
    expect(fatesOf(scoreOf(GOLD, renamed(perfectPrediction(GOLD), ['Trial'])))).toEqual({ right: 5 });
  });

  it('matches a fact without offsets by key and value', () => {
    const bare = FACTS.map(({ id, type, key, value, assertion, importance }) => ({
      id,
      type,
      key,
      value,
      assertion,
      importance,
    }));
    const gold = { ...GOLD, facts: bare };
    const score = scoreOf(
      gold,
      spoil(perfectPrediction(GOLD), (claim) => ({ ...claim, evidence: [{ start: 0, end: 5 }] })),
    );
    expect(fatesOf(score)).toEqual({ right: 5 });
    expect([score.marks.evidence.of, score.marks.section.of]).toEqual([0, 0]);
  });
});

describe('a spoilt prediction is caught', () => {
  it.each<[string, string, Partial<PredictedClaim>, Fate]>([
    ['another number', 'overall_response_rate', { value: { value: 26, unit: 'percent' } }, 'wrong'],
    ['another unit', 'overall_response_rate', { value: { value: 62, unit: 'patients' } }, 'wrong'],
    [
      'a number that the text does not give',
      'overall_response_rate',
      { value: { value: 62, unit: 'percent', p_value: 0.01 } },
      'wrong',
    ],
    ['no unit', 'overall_response_rate', { value: { value: 62 } }, 'incomplete'],
    ['another date', 'start', { value: { date: '2024', precision: 'year' } }, 'wrong'],
    ['a finer date that the text does not tell', 'start', { value: { date: '2023-08' } }, 'wrong'],
    ['a finer date that the text tells', 'start', { value: { date: '2023-09' } }, 'right'],
    ['another phase', 'phase', { value: { phase: 'Phase 2b' } }, 'wrong'],
    ['another drug', 'drug', { value: { target: 'drug:ob-30' } }, 'wrong'],
    ['another question', 'drug', { key: { trial: 'trial:tiller', attr: 'sponsor' } }, 'unmatched'],
    [
      'a source outside the text',
      'drug',
      { key: { trial: 'trial:tiller', attr: 'cro' }, evidence: [{ start: 0, end: 999 }] },
      'unsupported',
    ],
  ])('%s', (_, attr, change, fate) => {
    const score = changed(attr, change);
    expect(fatesOf(score)).toEqual(fate === 'right' ? { right: 5 } : { right: 4, [fate]: 1 });
    expect(score.all.recall.core).toEqual({ right: fate === 'right' ? 5 : 4, of: 5 });
  });

  it('a plan told as done', () => {
    const { marks, all } = changed('enrolment_planned', { assertion: 'completed' });
    expect(marks['planned or possible told as done']).toEqual({ right: 1, of: 1 });
    expect([marks.assertion, all.recall.core.right]).toEqual([{ right: 4, of: 5 }, 5]);
  });

  it('a trap', () => {
    const approval = withClaim(
      perfectPrediction(GOLD),
      'Event',
      { event: 'event:x', event_type: 'regulatory_approval' },
      { status: 'done' },
    );
    const score = scoreOf(GOLD, approval);
    expect(fatesOf(score)).toEqual({ right: 5, trap: 1 });
    expect([score.marks['traps violated'], precisionOf(score.all)]).toEqual([
      { right: 1, of: 1 },
      { right: 5, of: 6 },
    ]);
  });

  it('a claim made twice', () => {
    const whole = perfectPrediction(GOLD);
    expect(fatesOf(scoreOf(GOLD, { ...whole, claims: [...whole.claims, ...whole.claims] }))).toEqual({ right: 5, duplicate: 5 });
  });

  it('a quote that is not in the text', () => {
    const { marks } = changed('drug', { evidence: [{ start: 0, end: TEXT.length, quote: 'OB-12 was approved.' }] });
    expect(marks['quotes exact']).toEqual({ right: 4, of: 5 });
  });

  it('nothing said', () => {
    const score = scoreOf(GOLD, { release: { sha256: '' }, entities: [], claims: [] });
    expect([score.all.recall.core, fatesOf(score)]).toEqual([{ right: 0, of: 5 }, {}]);
  });
});
