import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';
import { compareRelease } from './compare.js';
import type { Gold } from './gold.js';
import { askJudge, countsOfScore, judgeMissing } from './judge.js';
import { predictionFor, predictSet } from './predict.js';
import { loadSet } from './sets.js';
import type { Prediction } from './shape.js';
import { perfectPrediction, renamed, spoil, toldAsDone, withClaim, withOtherNumbers, withShiftedEvidence } from './spoil.js';
import { tally } from './tally.js';

const SCRIPT = join(fileURLToPath(new URL('../../../shared/gold/', import.meta.url)), 'score.py');
const missing = judgeMissing(SCRIPT);

const NAMELESS = ['StudyArm', 'PreclinicalStudy', 'Event', 'Dose', 'Funding', 'Trial', 'Cohort', 'TumorModel'];
/** Each case has the judge read all its files, which takes seconds: few cases that say much. */
const CASES: readonly (readonly [name: string, predict: (gold: Gold) => Prediction])[] = [
  ['what the extractor says', extracted],
  ['the gold with other ids and hardly a name', (gold) => renamed(perfectPrediction(gold), NAMELESS)],
  ['other numbers, plans told as done, sentences missed, a trap, an unknown drug', spoilt],
];

function extracted(gold: Gold): Prediction {
  return predictionFor(gold, predictSet({ golds: [gold], textKind: 'ORIGINAL' }));
}

function spoilt(gold: Gold): Prediction {
  const changed = [withOtherNumbers, toldAsDone, withShiftedEvidence].reduce(spoil, perfectPrediction(gold));
  const role = { org: 'org:x', attr: 'role', role: 'collaborator' };
  const trapped = withClaim(changed, 'Organization', role, { name: 'collaborators' });
  return withClaim(trapped, 'Drug', { drug: 'drug:xyz-1', attr: 'modality' }, { keywords: ['x'] });
}

it.concurrent.for(CASES)('agrees with the judge on %s', { timeout: 60_000 }, async ([, predict], { skip, expect }) => {
  skip(missing !== undefined, missing);
  const golds = loadSet('originals')?.golds ?? [];
  expect(golds).toHaveLength(5);
  const told = golds.map((gold) => [gold, predict(gold)] as const);
  const score = tally(told.map(([gold, prediction]) => compareRelease(gold, prediction)));
  expect(countsOfScore(score)).toEqual(
    await askJudge(
      SCRIPT,
      told.map(([, prediction]) => prediction),
    ),
  );
});
