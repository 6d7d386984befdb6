import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import type { AgencyMention, DateMention, DrugMention, Mention, MentionKind } from '../mentions/mention.js';
import { phrase } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';

/** Places `[from, to)` of a tagged text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where what is told of one act of an authority ends and something else begins. */
const END_AT = (modals: string, still = '$.'): RegExp =>
  phrase(
    `[;\u2022]|,? and (?:an?|{org}'s|our|its|the) (?:similar |further |corresponding |separate |second )?(?:request|application)\\b|, (?:{org}|we|the company) (?:now |also |currently )?(?:remains?|expects?|plans?|intends?|continues?|anticipates?|is|are|looks?)\\b|,? (?:but|while|whereas|although|after|before|following|based (?:up)?on|supported by|on the strength of|having|until|unless|if|provided|${modals}eligible|eligibility for|entitl(?:es?|ing)|qualif(?:y|ies|ying)|brings?|offers?|provides?|enables?|allows?|such as)\\b|, (?!being\\b|treating\\b)[a-z]+ing\\b|, (?!${still})(?:which|whose|who|where|with|as (?!well))\\b|,? and(?:,(?! since {date})| (?:the (?=(?:[\\w-]+ ){0,4}(?:has|have|had|is|are|was|were|will|may|granted|plans?|expects?)\\b)|{agency}(?:'s)? (?!(?:and|or|for|in|on|as|to|with|since|respectively|under|at|of|both|each)\\b)[a-z]|{date},? (?:the|we|it|{agency}|{org}|{drug})|(?:is|are|was|were|has|have|had|will|plans?|expects?|intends?|assigned|set|gave|we|it|its|once|then|also|to)\\b|(?:{agency}|{org}) (?:has|have|had|plans?|expects?|intends?|anticipates?|granted|cleared|accepted|approved|is|was|also|may|will)\\b))`,
    'gi',
  );
const END = END_AT('should|may|might|could|can|would|');
/** Behind a noun for an act a modal or a relative clause goes on with it: `the IND should reach the FDA in May`, `the filing, which is planned for May`. */
const END_OF_NOUN = END_AT(
  '',
  'which (?:(?:is|was|were|are|had been|has been) (?:now |then |still )?(?:planned|expected|scheduled|anticipated|due|targeted|foreseen|envisaged|intended|set|made|completed|received|granted|obtained|issued|filed|submitted)|took place|occurred|came|followed|will follow|(?:we|it|the company|{org}) (?:plans?|expects?|intends?|anticipates?|received|obtained|made|filed|submitted))',
);
/** Where the clause of an act begins. */
const BEGIN = phrase(
  `[;\u2022]|\\b(?:announce[ds]?|report(?:s|ed)?|disclose[ds]?|said|says)(?: today)? that\\b|,? (?:but|while|whereas|although)\\b|, having\\b|, and (?:the|an?)\\b|,? and (?:we|it|its|also|(?:{agency}|{org}) (?:has|have|had|plans?|expects?|intends?|anticipates?|granted|cleared))\\b|,? and (?={date},? (?:the|we|it|{agency}|{org}|{drug}))|^Following [^.;]{3,160}?, `,
  'gi',
);

/** The clause of an act: from where it begins before a place to where something else begins behind another. */
export function regionOf({ tagged }: Match, { from, to }: Stretch, isNoun = false): Stretch {
  const { text } = tagged;
  const begins = Array.from(allMatches(text.slice(0, from), BEGIN)).at(-1);
  const ends = isNoun ? END_OF_NOUN : END;
  ends.lastIndex = to;
  const end = ends.exec(text);
  ends.lastIndex = 0;
  return { from: begins === undefined ? 0 : begins.index + begins[0].length, to: end?.index ?? text.length };
}

/** The places of a named group in the tagged text. */
export function stretchOf(match: Match, group: string): Stretch | undefined {
  const range = match.groups[group];
  return range && { from: range[0], to: range[1] };
}

/** The mentions of one kind in a stretch, in order; those inside the names of trials only of drugs. */
export function mentionsWithin<Kind extends MentionKind>(
  tagged: Tagged,
  { from, to }: Stretch,
  kind: Kind,
): readonly Extract<Mention, { kind: Kind }>[] {
  const [first, last] = [tagged.places[from] ?? 0, tagged.places[to] ?? Infinity];
  const all = kind === 'drug' ? flat(tagged.mentions) : tagged.mentions;
  return all.filter((one): one is Extract<Mention, { kind: Kind }> => one.kind === kind && one.from >= first && one.to <= last);
}

/** Bodies that advise an agency and decide nothing themselves. */
export const ADVISERS: ReadonlySet<string> = new Set(['org:chmp', 'org:comp', 'org:cat']);

/** The authorities of a stretch that decide, each once. */
export function regulatorsWithin(tagged: Tagged, stretch: Stretch): readonly AgencyMention[] {
  const seen = new Set<string>();
  return mentionsWithin(tagged, stretch, 'agency').filter(({ id, role }) => {
    if (role !== 'regulator' || ADVISERS.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** `The agency`: the authority that the sentences before named last. */
export function agencyBefore(tagged: Tagged, bound: Bound): AgencyMention | undefined {
  const here = bound.sentences.indexOf(tagged);
  for (let at = here - 1; at >= 0; at -= 1) {
    const before = bound.sentences[at];
    const named = before && regulatorsWithin(before, { from: 0, to: before.text.length }).at(-1);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** Whether `the agency` stands in a stretch. */
export function saysTheAgency({ text }: Tagged, { from, to }: Stretch): boolean {
  return /\b(?:the|that) (?:agency|regulator|authority)\b/i.test(text.slice(from, to));
}

/** The drug an act is about: the nearest to the act in its clause, else the only one of the sentence, else what the text speaks of. */
export function drugOfAct({ tagged }: Match, act: Stretch, region: Stretch, bound: Bound): string | undefined {
  const [from, to] = [tagged.places[act.from] ?? 0, tagged.places[act.to] ?? 0];
  const distance = (drug: DrugMention): number => (drug.to <= from ? from - drug.to : Math.max(0, drug.from - to));
  const named = mentionsWithin(tagged, region, 'drug');
  const near = named.filter((drug) => isOwn(tagged, drug, bound)).sort((a, b) => distance(a) - distance(b))[0];
  if (near !== undefined || named.length > 0 || isOfAnother(tagged, act, bound)) return near?.id;
  const all = new Set(
    mentionsWithin(tagged, { from: 0, to: tagged.text.length }, 'drug').flatMap(({ id, marketed }) =>
      marketed === true ? [] : [id],
    ),
  );
  return all.size === 1 ? [...all][0] : (drugOfTrialBefore(tagged, bound) ?? bound.drugAt(tagged, from));
}

const OTHERS_OWN =
  /\bits (?:own )?(?:[\w-]+ ){0,5}(?:inhibitors?|antagonists?|agonists?|antibod(?:y|ies)|drugs?|medicines?|vaccines?|therap(?:y|ies)|treatments?|conjugates?|candidates?|products?)\b/;

/** `a vaccine from another company is under review`. */
const ANOTHERS =
  /\b(?:from|by|of) (?:another|a different|a competing|an unrelated) (?:company|manufacturer|developer|sponsor|group)\b|\b(?:a|the) competitor's\b/;

/** `Beta announced that the FDA approved its complement inhibitor`: a drug of others that has no name. */
export function isOfAnother({ text, mentions }: Tagged, { from }: Stretch, bound: Bound): boolean {
  if (ANOTHERS.test(text.slice(0, from))) return true;
  const owner = mentions.find((one) => one.kind === 'org');
  return owner?.kind === 'org' && owner.id !== bound.header.issuer.id && OTHERS_OWN.test(text.slice(from));
}

/** The drug of the only trial that the sentence before names, in the same paragraph. */
function drugOfTrialBefore(tagged: Tagged, bound: Bound): string | undefined {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  if (before?.passage.paragraph !== tagged.passage.paragraph) return undefined;
  const trial = bound.trialBefore(tagged);
  return bound.trials.trials.find(({ id }) => id === trial)?.drug;
}

/** Not a medicine on the market that others make, nor `Beta's XYZ 305`. */
function isOwn({ passage, mentions }: Tagged, drug: DrugMention, bound: Bound): boolean {
  if (drug.marketed === true) return false;
  const owner = mentions.find((one) => one.kind === 'org' && one.to <= drug.from && one.to > drug.from - 4);
  const isGenitive = owner !== undefined && /^'s? $/.test(passage.view.text.slice(owner.to, drug.from));
  return !(isGenitive && owner.kind === 'org' && owner.id !== bound.header.issuer.id);
}

const PRESENT =
  /^(?:grants|awards|assigns|gives|confers|bestows|designates|accepts|admits|recogni[sz]es|receives|obtains|secures|gains|wins|earns|lands|achieves|validates|clears|approves|authori[sz]es|issues|lifts|removes|releases)\b/i;
const NEWS: ReadonlySet<string> = new Set(['headline', 'subhead', 'lead']);

/** `A product that receives the designation`, `the FDA clears an IND within 30 days`: a habit; the present is news in headlines only. */
export function isHabit({ tagged }: Match, verb: string | undefined): boolean {
  return verb !== undefined && PRESENT.test(verb) && !NEWS.has(tagged.passage.section);
}

const LAND =
  '(?:the )?(?:U\\.S\\.(?:A\\.)?|US|U\\.K\\.|UK|EU|United (?:States|Kingdom|Arab Emirates)|European Union|Europe|Nordic countries|Nordics|Baltic states|Benelux|Latin America|Middle East|Asia|(?:South |North |Western |Eastern )?(?:Korea|Africa|America|Europe)|Hong Kong|Saudi Arabia|New Zealand|Czech Republic|Netherlands|Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|China|Colombia|Denmark|Finland|France|Germany|Greece|Hungary|Iceland|India|Ireland|Israel|Italy|Japan|Luxembourg|Mexico|Norway|Poland|Portugal|Scandinavia|Singapore|Spain|Sweden|Switzerland|Taiwan|Thailand|Turkey)(?![\\w-])';
const LANDS = new RegExp(`\\b(?:in|across|throughout|for) (?:${LAND}(?:,? and |, |/)?){1,6}`, 'gi');

/** `launched in France and Spain`, `In Japan, Acme launched`, `to launch there`: the countries that an act is told for, as one keyword. */
export function landsOf({ text }: Tagged, words: Stretch, region: Stretch): readonly string[] {
  const found = Array.from(allMatches(text, LANDS)).map((match) => ({
    at: match.index,
    lands: match[0].replace(/^\S+ (?:the )?|(?:,? and |, |\/)$/gi, ''),
  }));
  const behind = found.find(({ at }) => at >= words.from && at < region.to);
  const isThere = / there\b/.test(text.slice(words.to, region.to));
  const before = found.findLast(({ at }) => at < words.from && (isThere || (at >= region.from && at < region.from + 5)));
  const told = behind ?? before;
  return told === undefined ? [] : [told.lands];
}

/** The value slots of a date. */
export function dateSlots(date: DateMention | undefined): { readonly date?: string; readonly precision?: string } {
  return date === undefined ? {} : { date: date.value, precision: date.precision };
}
