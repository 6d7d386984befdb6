import type { Passage } from '../text/passages.js';
import { findCompanies } from './companies.js';
import { findCohorts } from './cohorts.js';
import { findDates } from './dates.js';
import { findDiseases } from './diseases.js';
import { findDrugs } from './drugs.js';
import type { Mention } from './mention.js';
import { withoutOverlaps } from './mention.js';
import { findModels } from './models.js';
import { findMoney } from './money.js';
import { findPeople } from './people.js';
import { findPhrases } from './phrases.js';
import { findPlatforms } from './platforms.js';
import { findQuantities } from './quantities.js';
import type { Scene } from './scene.js';
import { findStatistics } from './statistics.js';
import { tag } from './tagged.js';
import type { Tagged } from './tagged.js';
import { findTrialNames } from './trialNames.js';
import { findCommittees, findDesignations, findListed } from './terms.js';

type Finder = (text: string, scene: Scene, before: string) => readonly Mention[];

/** What has a name of its own: all that is looked for among risks, which make no claims. */
const NAMES: readonly Finder[] = [
  (text, scene) => findTrialNames(text, scene.trials),
  (text, scene) => findCompanies(text, scene.companies),
  (text, scene) => findListed(text, scene.lexicons),
  (text) => findModels(text),
  (text, scene) => findDiseases(text, scene.diseases, scene.lexicons),
  (text, scene) => findDrugs(text, scene.drugs),
];

/** What names things by itself; where two overlap, the longer one holds, of two as long the first here. */
const FINDERS: readonly Finder[] = [
  ...NAMES,
  (text, scene) => findPlatforms(text, scene.platforms),
  (text, scene) => findPeople(text, scene.people),
  (text, scene) => findDesignations(text, scene.lexicons),
  (text) => findStatistics(text),
  (text) => findQuantities(text),
  (text) => findMoney(text),
  (text, scene, before) => findDates(text, scene.published, before),
  (text) => findCohorts(text),
  (text) => findCommittees(text),
];

/** Finds what a sentence mentions, read behind the one before: first single names and numbers, then the phrases that hold them. */
export function markPassage(passage: Passage, scene: Scene, before?: Passage): Tagged {
  const risk = passage.section === 'forward-looking';
  const spoken = before?.paragraph === passage.paragraph ? before.view.text : '';
  const single = withoutOverlaps((risk ? NAMES : FINDERS).flatMap((find) => find(passage.view.text, scene, spoken)));
  if (risk || passage.section === 'contact') return tag(passage, single);
  const phrases = withoutOverlaps(findPhrases(tag(passage, single)));
  const outside = single.filter((mention) => !phrases.some((held) => mention.from < held.to && held.from < mention.to));
  return tag(
    passage,
    [...outside, ...phrases].sort((a, b) => a.from - b.from),
  );
}
