import { allMatches } from '../text/needs.js';
import { DRUG_CLASS } from './drugClasses.js';
import { GENERIC_LIKE, isOrdinary } from './genericNames.js';

/** Words behind which a drug is named: `trial of AUB-3`, `the NDA for xylomanton`, `granted to AUB-3`. */
const PLACE =
  '\\b(?:(?:trials?|stud(?:y|ies)|doses?|administration|dosing|efficacy|safety|action|tolerability|pharmacokinetics|injections?|infusions?|submission|clearance|approval|launch|evaluation|development|candidacy|sales|prescriptions|NDAs?|BLAs?|MAAs?|label) of|(?:INDs?|CTAs?|NDAs?|BLAs?|MAAs?|applications?|clearance|approval|authori[sz]ation|designation|status|prescriptions|granted|obtained|awarded|received|label|data|rights)\\)?(?: (?:from|by|of) (?:the )?[A-Z][^.;\\d]{2,60}?)? (?:for|to|on)|treat(?:ed|ment) with|dosed with|randomi[sz]ed to|receiv(?:ed?|ing)|evaluat(?:e[ds]?|ing)|test(?:ed|ing)|studying|advanc(?:e|es|ing)|approv(?:e|ed|es)|launch(?:ed|es|ing)?|prescrib(?:ed?|ing)|candidate,?|conferred on|(?:brand|trade) name) (?:oral |intravenous |subcutaneous |intrathecal |inhaled |topical |once-[a-z]+ |twice-[a-z]+ |investigational |its ){0,2}';
/** What goes on behind a name that stands there. */
const GOES_ON =
  "(?=[,.;:)\\u00ae\\u2122]|'s |$|\\n| (?:in|for|as|is|was|has|had|and|or|plus|to|with|by|from|on|at|versus|before|after|during|met|showed|will|would|could|may|last|nasal|tablets?|capsules?|injection|following|until|into|because|are|met|submitted|filed|accepted|cleared|approved|granted|received|under)(?![\\w-])| \\()";
/** `Acme's Zeltrava`: a brand in the place of what is approved, launched or sold; other things stand behind the other words. */
const SOLD =
  "\\b(?:[Aa]pprov(?:e|ed|es|al of)|[Ll]aunch(?:ed|es|ing| of)?|(?:label|use|indications?) (?:of|for)|authori[sz]ation (?:to|for|of)|[Ss]ales of|prescri(?:bed?|bing|ptions (?:of|for))|(?:marketed|sold|available|commerciali[sz]ed) as|commerciali[sz]es?|(?:brand|trade) name) (?:[A-Z][\\w&.-]+(?: [A-Z][\\w&.-]+)?'s )?";
const PLACES = [
  new RegExp(`${PLACE}(?<name>[A-Z]{2,6}-(?:\\d{1,2}[A-Z]?|[A-Z]{1,4}\\d{0,3}))(?![\\w-])`, 'g'),
  new RegExp(`${PLACE}(?<name>[A-Z]{6,12})${GOES_ON}`, 'g'),
  new RegExp(`${PLACE}(?<name>${GENERIC_LIKE})${GOES_ON}`, 'gi'),
  new RegExp(`${SOLD}(?<name>[A-Z][a-z]{4,13})(?! [A-Z][a-z])${GOES_ON}`, 'g'),
  new RegExp(
    `(?:^|\\n|[,.;:] |\\b(?:that|and|if|because|since|although) )(?<name>${GENERIC_LIKE}) (?:is|was|has been|would be|will be) (?:(?:now|also|already|currently|commercially|first) )*(?:an|(?:a|the first) (?:[\\w-]+ ){0,4}?${DRUG_CLASS}|approved|granted|available|being (?:developed|studied|evaluated|tested|investigated)|under (?:review|development)|designed|indicated|marketed|launched)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:agonist|antagonist|inhibitor|antibody|modulator|blocker|degrader|activator|analogue?|peptide) (?<name>${GENERIC_LIKE})${GOES_ON}`,
    'g',
  ),
  /(?<![\w-])(?<name>[A-Z][a-z]{4,13}), (?:(?:first )?(?:approved|marketed|launched|sold|authori[sz]ed|licensed) (?:by|in|for)\b|which (?:it|we|the company|the Company|[A-Z]\w+) (?:(?:began|started) selling|sells|markets|launched|commerciali[sz]es)\b)/g,
  /(?<![\w-])(?<name>(?!HLA|MHC|ECOG|SARS|ICD|NCT)[A-Z]{2,4}-[A-Z]{2,4}\d{1,2})(?![\w-])/g,
];
/** Codes with one figure or none, which a release has beside a drug of the same letters. */
const SISTER = /(?<![\w-])(?<letters>[A-Z]{2,6})-(?:\d|[A-Z]{1,3}\d{0,2})(?![\w-]|\.\d)/g;
/** `AUB-3`: a code with one figure, unless its letters go before the numbers of other things or can be read as the name of a trial. */
const ONE_FIGURE =
  /(?<![\w-])(?<name>(?<letters>[A-Z]{2,3}|(?=[B-DF-HJ-NP-TV-Z]*[AEIOUY]?[B-DF-HJ-NP-TV-Z]*-)[A-Z]{4})-\d)(?![\w-]|\.\d| (?:trials?|stud(?:y|ies)|receptors?|inhibit\w+|antibod\w+|antagonis\w+|agonis\w+|gene|protein|positive|negative|expression|mediated|signal\w*|levels?|criteria|scale|score|infection|virus|channels?|kinase|alpha|beta|gamma)\b)/g;
const LETTERS = /(?<![\w-])[A-Z]{2,6}(?=-\d{2,5}(?![\w-]))/g;
/** Names without the shape of a drug that stand where a text names a drug, and the short codes beside a drug of their letters. */
export function placedNames(text: string, known: ReadonlySet<string>, notPrefixes: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { groups } of allMatches(text, ONE_FIGURE))
    if (!notPrefixes.has(groups?.['letters'] ?? '')) found.add(groups?.['name'] ?? '');
  for (const match of PLACES.flatMap((pattern) => allMatches(text, pattern))) {
    const name = match.groups?.['name'] ?? '';
    if (/-/.test(name) || !(isOrdinary(name) || hasArticle(text, name))) found.add(name);
  }
  const letters = new Set([...known, ...found].flatMap((name) => /^[A-Z]{2,6}(?=-)/.exec(name)?.[0] ?? []));
  for (const { 0: own } of allMatches(text, LETTERS)) letters.add(own);
  for (const { 0: name, groups } of allMatches(text, SISTER)) if (letters.has(groups?.['letters'] ?? '')) found.add(name);
  return found;
}

/** A word that stands with an article is no name: `the migraine`. */
function hasArticle(text: string, name: string): boolean {
  const before = `\\b(?:an?|the|this|that|our|their|these|any|no|new) ${name}\\b(?! (?:arms?|groups?|doses?|program|NDA|BLA))`;
  return new RegExp(before, 'i').test(text);
}
