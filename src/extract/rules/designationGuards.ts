import type { DesignationMention } from '../mentions/mention.js';
import { wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { isHabit, mentionsWithin, regulatorsWithin, stretchOf } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';

/** The clause of an act with the designations that it governs. */
export interface DesignationAct {
  readonly match: Match;
  readonly tagged: Tagged;
  readonly region: Stretch;
  /** What stands before the first designation, and what belongs to each designation or list of them. */
  readonly before: Stretch;
  readonly groups: readonly { readonly mentions: readonly DesignationMention[]; readonly behind: Stretch }[];
}

/** `If the FDA granted ...`, `upon receipt of ...`: nothing is told as done behind a condition. */
export function isConditional(match: Match, { tagged, region }: DesignationAct): boolean {
  const before = tagged.text.slice(Math.max(0, region.from - 12), stretchOf(match, 'verb')?.from ?? match.at);
  const named = tagged.text.slice(Math.max(0, region.from - 12), stretchOf(match, 'designation')?.from ?? match.at);
  return (
    /\b(?:if|unless|whether|until|assuming|in case|once|when|as soon as|provided|should|upon|pending|subject to|seeking|potential|possible|expected|future)\b[^,;]*$/i.test(
      before,
    ) || /\b(?:no|neither|nor|never|without)\b[^,;]{0,30}$/i.test(named)
  );
}

const GENERIC =
  '(?:products?|drugs?|medicines?|therap(?:y|ies)|treatments?|candidates?|agents?|biologics?|devices?|sponsors?|compan(?:y|ies)|applicants?|developers?|inhibitors?|antibod(?:y|ies))';
const OTHERS = new RegExp(
  `\\b(?:manufacturers|competitors|makers|others)\\b|\\b(?:an?|any|each|every|such|many|several|some|other|two|three|all|which|what) (?:[\\w-]+ ){0,3}${GENERIC}\\b|(?:^|[.,:] )(?:[\\w-]+ ){0,2}(?:products|drugs|medicines|therapies|treatments|candidates|sponsors|companies|inhibitors|antibodies)\\b`,
  'i',
);

/** `Two inhibitors of other makers have received ...`, `a product that receives ...`: not the drug that the release is about. */
export function isOfOthers(match: Match, { tagged, region, before }: DesignationAct): boolean {
  if (mentionsWithin(tagged, region, 'drug').length > 0 || regulatorsWithin(tagged, before).length > 0) return false;
  const subject = tagged.text.slice(before.from, Math.max(before.from, stretchOf(match, 'verb')?.from ?? before.to));
  return OTHERS.test(subject);
}

const TEACHES = /\b(?:designations?|fast track|breakthrough|orphan|PRIME|RMAT|priority review|vouchers?|passport)\b/i;

/** `granted 24 orphan drug designations`: what an authority does in a year, not what a drug has. */
const COUNTED = /\b(?:\d{2,}|dozens of|hundreds of|more than \w+) (?:[\w-]+ ){0,4}(?:designations|applications)\b/i;

/** A part about a designation, and a sentence that names nobody who could hold one, tell how it works, not who has it. */
export function isRule(match: Match, { tagged, before, groups }: DesignationAct): boolean {
  const verb = wordsIn(match, 'verb') ?? wordsIn(match, 'given');
  if (mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'drug').length > 0) return false;
  const { section, topic } = tagged.passage;
  if (isHabit(match, verb) || (topic !== undefined && TEACHES.test(topic))) return true;
  if (section === 'about-disease' || section === 'about-platform') return true;
  const end = groups.at(-1)?.behind.to ?? tagged.text.length;
  if (COUNTED.test(tagged.passage.view.text)) return true;
  if (/\ue010/.test(tagged.text.slice(before.from, end)) && /^(?:granted|awarded|gave|designated|admitted)$/i.test(verb ?? ''))
    return false;
  return (
    regulatorsWithin(tagged, before).length > 0 &&
    !/\ue000|\b(?:followed|it|its|we|us|our|this|the (?:company|group|drug|product|compound|candidate|therapy|antibody|molecule|vaccine|treatment|program(?:me)?|asset|medicine|agent|device|designation|request|application))\b/i.test(
      tagged.text.slice(0, end),
    )
  );
}
