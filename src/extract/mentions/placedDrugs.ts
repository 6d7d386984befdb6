import { allMatches } from '../text/needs.js';
import { DRUG_CLASS } from './drugClasses.js';
import { GENERIC_LIKE, isOrdinary } from './genericNames.js';

/** Words behind which a drug is named: `trial of AUB-3`, `the NDA for xylomanton`, `granted to AUB-3`. */
const PLACE =
  '\\b(?:(?:trials?|stud(?:y|ies)|doses?|administration|dosing|efficacy|safety|action|tolerability|pharmacokinetics|injections?|infusions?|submission|clearance|approval|launch|evaluation|development|candidacy|sales|prescriptions|NDAs?|BLAs?|MAAs?|label) of|(?:INDs?|CTAs?|NDAs?|BLAs?|MAAs?|applications?|clearance|approval|authori[sz]ation|designation|status|prescriptions|granted|obtained|awarded|received|label|data|rights)\\)?(?: (?:from|by|of) (?:the )?[A-Z][^.;\\d]{2,60}?)? (?:for|to|on)|treat(?:ed|ment) with|dosed with|randomi[sz]ed to|receiv(?:ed?|ing)|evaluat(?:e[ds]?|ing)|test(?:ed|ing)|studying|advanc(?:e|es|ing)|approv(?:e|ed|es)|launch(?:ed|es|ing)?|prescrib(?:ed?|ing)|candidate,?|conferred on|(?:brand|trade) name) (?:oral |intravenous |subcutaneous |intrathecal |inhaled |topical |once-[a-z]+ |twice-[a-z]+ |investigational |its ){0,2}';
/** What goes on behind a name that stands there. */
const GOES_ON =
  "(?=[,.;:)\\u00ae\\u2122]|'s |$|\\n| (?:in|for|as|is|was|has|had|and|or|plus|to|with|by|from|on|at|versus|before|after|during|met|showed|will|would|could|may|last|nasal|tablets?|capsules?|injection|following|until|into|because|are|met|submitted|filed|accepted|cleared|approved|granted|received|under|regardless|throughout|once|twice|every|daily|weekly|alone|over|while|then)(?![\\w-])| \\()";
/** `Acme's Zeltrava`: a brand in the place of what is approved, launched or sold; other things stand behind the other words. */
const SOLD =
  "\\b(?:[Aa]pprov(?:e|ed|es|al of)|[Ll]aunch(?:ed|es|ing| of)?|(?:label|use|indications?) (?:of|for)|authori[sz]ation (?:to|for|of)|[Ss]ales of|prescri(?:bed?|bing|ptions (?:of|for))|(?:marketed|sold|available|commerciali[sz]ed) as|commerciali[sz]es?|(?:brand|trade) name) (?:[A-Z][\\w&.-]+(?: [A-Z][\\w&.-]+)?'s )?";
/** The second half of a code in letters: `ABC-Flu`, `ABC-mut`; not of an adjective or of what stands behind a hyphen. */
const WORD_TAIL =
  '(?:[A-Z][a-z]{2,8}|(?!(?:arm|arms|group|dose|doses|data|only|high|low|like|free|line|wide|term|naive|made|style|type|grade|class|level|rich|poor|null|trial|test|cell|cells|gene|mice|drug|ready|owned|run|led|wise|plus|phase|based|cel|mab|sided|led)(?![a-z]))[a-z]{3,6})(?<!(?:ed|ing|ive|al|ic|ly|ent|ant|able|ary|ous|ble|ven))(?![\\w-])';
/** Where nothing but a drug is named: `a Phase 2 trial of`, `the IND for`, `received ... or placebo`. */
const SURE =
  '\\b(?:(?:(?:Phase|phase) [\\w/]+ (?:[\\w-]+ ){0,3}?(?:[Tt]rials?|[Ss]tud(?:y|ies))|[Cc]linical (?:[Tt]rials?|[Dd]evelopment)|[Dd]os(?:es?|ing)|[Aa]dministration|[Ii]nfusions?|[Ii]njections?) (?:of|with|evaluating|testing|investigating|for)|(?:INDs?|CTAs?|NDAs?|BLAs?|MAAs?|[Dd]esignation|[Ss]tatus|[Aa]pproval|[Cc]learance)\\)?(?: [Aa]pplications?)? (?:for|to|of)|(?:product|drug|lead|second|vaccine) (?:product )?(?:candidates?|compound|asset|programs?),?|(?:develops|developing|advancing) (?:its |our )?(?:candidate )?|(?:include|comprise)s?|including|in addition to|besides|data (?:on|for)|efficacy of|safety of|[Dd]osed (?:with|in)|treated with|randomi[sz]ed to|receiv(?:ed?|ing)) (?:oral |intravenous |subcutaneous |intrathecal |inhaled |topical |investigational |its ){0,2}';
/** What goes on there behind the name of a drug. */
const SURELY =
  "(?=,? (?:an?|our|its|the company's|which is (?:in|an?|being|now))\\b|[,.;]|\\n|$| (?:in|for|as|or|and|plus|versus|at|with|is|was)(?![\\w-])| \\()";
/** `MultiStem`, `M5049`, `Hu5F9-G4`, `HB-adMSCs`: no word, but capitals, figures and joints within. */
const ODD =
  '(?=[\\w.-]*(?:[A-Z]|\\d))(?=[\\w.-]*(?:[A-Za-z]-?\\d|\\d-?[A-Za-z]|[a-z]-?[A-Z]|[A-Z]{2}-?[a-z]{2}|[A-Z]{2}-[A-Z][a-z]{2}|-[A-Z]{2,}))(?!\\d+-(?:week|day|month|year|hour|patient|mg|fold|arm|point|part|stage)|Phase|phase|(?:non|pre|post|anti|pan|multi|sub|co|pro-|self|mid|early|late|long|short|all|first|second|third|one|two)-|CAR-?T|COVID|SARS|HIV|mRNA|siRNA|miRNA|shRNA|(?:PD|IL|CD|TNF|HER|GLP|TGF|CTLA|EGFR|VEGF|PARP|BTK|CDK|JAK|KRAS|PCSK|FGFR)-?\\w*(?![\\w-])|[A-Z]{2,5}s(?![\\w-])|[A-Z]{2,6}\\d{1,2}[A-Z]?(?![\\w-])|Hb|FEV|SpO|pH|PhD|MD|[QH]\\d|FY|20\\d\\d|\\d{1,2}[A-Z]?(?![\\w-])|\\d+(?:st|nd|rd|th)|[A-Z][a-z]+-[A-Z][a-z]+(?![\\w-])|NCT)(?<odd>[A-Za-z0-9][A-Za-z0-9.-]{2,14}[A-Za-z0-9])(?<!(?:ed|ing|ive|iven|Based|based|like|free|related|label|blind|naive|dose|type|wide|line|cells?|month|week|day|year|term|drug|specific|dependent|controlled|center|centre))(?<!-(?:arm|al|ic|only|led))';
const SURE_PLACES = [
  new RegExp(`${SURE}${ODD}${SURELY}`, 'g'),
  new RegExp(
    `(?:^|\\n|\\. )${ODD}(?: (?:has (?:completed|entered|shown|been (?:studied|tested))|met|showed) | is (?:being (?:studied|developed|evaluated|tested|investigated)|(?:an?|our|the [Cc]ompany's) (?:[\\w/+-]+,? ){0,7}?${DRUG_CLASS}\\b)|, (?:an?|our|its) (?:[\\w/+-]+,? ){0,7}?${DRUG_CLASS}\\b)`,
    'g',
  ),
  new RegExp(`${SURE.slice(0, SURE.indexOf('|(?:product|drug'))}) (?<word>[A-Z][a-z]{5,13})${SURELY}`, 'g'),
];
const PLACES = [
  new RegExp(`${PLACE}(?<name>[A-Z]{2,6}-(?:\\d{1,2}[A-Z]?|[A-Z]{1,4}\\d{0,3}))(?![\\w-])`, 'g'),
  new RegExp(`${PLACE}(?<name>(?<letters>[A-Z]{2,5})-${WORD_TAIL})${GOES_ON}`, 'g'),
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
const SISTER = new RegExp(
  `(?<![\\w-])(?<letters>[A-Z]{2,6})-(?:(?:\\d|[A-Z]{1,3}\\d{0,2})(?![\\w-]|\\.\\d)|${WORD_TAIL}${GOES_ON})`,
  'g',
);
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
    const { name = '', letters: before = '' } = match.groups ?? {};
    if (notPrefixes.has(before)) continue;
    if (/-/.test(name) || !(isOrdinary(name) || hasArticle(text, name))) found.add(name);
  }
  for (const name of sureNames(text, notPrefixes)) found.add(name);
  const letters = new Set([...known, ...found].flatMap((name) => /^[A-Z]{2,6}(?=-)/.exec(name)?.[0] ?? []));
  for (const { 0: own } of allMatches(text, LETTERS)) letters.add(own);
  for (const { 0: name, groups } of allMatches(text, SISTER)) if (letters.has(groups?.['letters'] ?? '')) found.add(name);
  return found;
}

/** Names of any shape where nothing but a drug is named; a plain word is one only with a capital everywhere, and more than once. */
function sureNames(text: string, notPrefixes: ReadonlySet<string>): readonly string[] {
  return SURE_PLACES.flatMap((pattern) => allMatches(text, pattern)).flatMap(({ groups }) => {
    const { odd, word } = groups ?? {};
    if (odd !== undefined) return notPrefixes.has(/^[A-Za-z]+/.exec(odd)?.[0] ?? '') && !/\d{3}/.test(odd) ? [] : [odd];
    const isName = word !== undefined && !isOrdinary(word) && text.split(word).length > 2 && !text.includes(word.toLowerCase());
    return isName ? [word] : [];
  });
}

/** A word that stands with an article is no name: `the migraine`. */
function hasArticle(text: string, name: string): boolean {
  const before = `\\b(?:an?|the|this|that|our|their|these|any|no|new) ${name}\\b(?! (?:arms?|groups?|doses?|program|NDA|BLA))`;
  return new RegExp(before, 'i').test(text);
}
