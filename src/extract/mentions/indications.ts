import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import type { IndicationMention } from './mention.js';

/** What of a listed or unlisted disease a mention needs. */
export interface DiseaseTerm {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly string[];
  readonly pediatric?: boolean;
}

const LINE =
  '(?:(?:first|second|third|fourth|later|front)-line|[1-4]L|early-stage|late-stage|end-stage|(?:early|late|new|recent|adult|infantile)-onset|early)';
const STATE =
  '(?:relapsed?(?: or | and |/| ?& ?)refractory|relapsing(?: or | and |/)refractory|relapsed or proved refractory|relapsed|relapsing|refractory|recurrent|(?:locally |regionally )?advanced|metastatic|unresectable|newly diagnosed|newly-diagnosed|previously (?:un)?treated|untreated|treatment-na[iï]ve|heavily pre-?treated|pre-?treated|progressive|progressing|(?:treatment|therapy|steroid|platinum|drug|antibiotic|castration|hormone|transfusion|insulin|dialysis)-(?:resistant|refractory|sensitive|dependent)|(?:triple|penta|dual)-(?:class|drug)[ -](?:exposed|refractory)|[A-Z][\\w/]{1,12}-(?:unresponsive|refractory|resistant|intolerant|na[iï]ve|experienced)|(?:treatment|biologic)-experienced|virologically suppressed|generali[sz]ed|R/R|inadequately controlled|uncontrolled)';
const SEVERITY =
  '(?:(?:mild|moderate|moderately)[ -](?:to|or)[ -](?:moderate|severely active|severe)|mild|moderate|severe|moderately active|highly active)';
const ONE = `(?:${LINE}|${STATE}|${SEVERITY}|(?<!-)\\bactive)`;
/** A marker that narrows a disease without being its state: `KMT2A-rearranged`, `HER2-positive`, `FGFR2 fusion-positive`. */
const MARKER =
  '(?:[A-Z][\\w.]*(?:[- ][\\w.]+)?-(?:positive|negative|mutated|mutant|rearranged|altered|amplified|driven|expressing|low|high|deficient|selected)|chronic|severe)';
const BEFORE = new RegExp(
  `(?:\\b(?<potential>potentially),? (?:also )?)?(?:\\b(?<qualifier>a (?:broad |wide )?range of|select(?:ed)?|certain|other|various|multiple|several) )?(?<setting>(?:\\b${ONE}(?: \\(R/R\\))?(?:,? (?:or |and |and/or )?|/)|\\(R/R\\) |${MARKER},? ){0,4})(?:\\b(?<human>human) )?(?:\\b(?<pediatric>pa?ediatric|childhood|juvenile) )?$`,
  'i',
);
/** ` (MM)`, ` ("HCC")`, ` (R/R MM)`, ` (mCRPC)` after the name of a disease. */
const AFTER =
  /^ \((?![A-Z]{5,}-[A-Z0-9]|[A-Z]{4,}-\d)(?!"?(?:[A-Z]{1,5}[a-z]{0,3}-?\d{2}|[A-Z]{2,3}-?\d\)))(?:or )?"?(?:R\/R )?[a-z]{0,2}[A-Z][A-Za-z0-9]?[A-Za-z0-9/-]{0,9}"?\)/;
/** `previously untreated patients with X`: the state of those who have it. */
const STATE_OF_PATIENTS = new RegExp(
  `\\b(?<setting>(?:${ONE}(?:,? (?:or |and )?|/)){1,3})(?:(?:adults?|patients?|people|men|women|children|adolescents|participants|subjects|individuals|volunteers)(?:,| and| or)? ?){1,3}(?:\\([^()]{1,30}\\) )?(?:living )?(?:with|suffering from|who have|who suffer from) (?:an? |the )?$`,
  'i',
);
/** What is told of its state behind it: `that is relapsed or refractory`, `in the first-line setting`. */
const BEHIND = new RegExp(
  `^(?:\\)|\\"| \\([^()]{1,12}\\))?,? (?:(?:that|which|who) )?(?:(?:is|are|has|have|had|was) (?:either |also |been )?(?<state>${STATE}|${SEVERITY}|relapsed or proved refractory)|in the (?<line>${LINE}|${STATE}|adjuvant|neoadjuvant|maintenance) setting|no longer responds? to (?<drug>steroids?|platinum))`,
  'i',
);

/** `early Alzheimer's disease`, `severe asthma`: a listed name that opens with a state tells it as well. */
const STATE_IN_NAME = new RegExp(`^${ONE}(?= )`, 'i');

/** A disease with the words around it that narrow it: `select R/R lymphomas`. */
export function indicationAt(text: string, from: number, to: number, term: DiseaseTerm): IndicationMention {
  const before = BEFORE.exec(text.slice(Math.max(0, from - 110), from));
  const { potential, qualifier, setting = '', human, pediatric } = before?.groups ?? {};
  const narrowed =
    settingOf(setting) ??
    settingBehind(text.slice(to, to + 90)) ??
    settingOf(STATE_OF_PATIENTS.exec(text.slice(Math.max(0, from - 110), from))?.groups?.['setting'] ?? '') ??
    settingOf(STATE_IN_NAME.exec(text.slice(from, to))?.[0] ?? '');
  return {
    kind: 'indication',
    id: localId('Indication', term.id),
    name: term.terms[0] ?? term.name,
    from: from - (before?.[0].length ?? 0),
    to: to + (AFTER.exec(text.slice(to, to + 20))?.[0].length ?? 0),
    ...(narrowed !== undefined && { setting: narrowed }),
    ...(qualifier !== undefined && { qualifier: qualifier.toLowerCase().replace('selected', 'select') }),
    pediatric: pediatric !== undefined || term.pediatric === true,
    potential: potential !== undefined,
    human: human !== undefined,
  };
}

function settingBehind(text: string): string | undefined {
  const { state, line, drug } = BEHIND.exec(text)?.groups ?? {};
  return drug === undefined ? settingOf(state ?? line ?? '') : `${drug.toLowerCase().replace(/s$/, '')}-refractory`;
}

const STATES = new RegExp(ONE, 'gi');

/** One wording for each state of disease; undefined when the text gives none. */
function settingOf(words: string): string | undefined {
  const states = Array.from(allMatches(words, STATES), ([word]) => plainState(word));
  if (/\(R\/R\)/.test(words) && states.length === 0) return 'relapsed or refractory';
  if (states.length === 0) return /adjuvant|maintenance/.test(words) ? words.toLowerCase() : undefined;
  return [...new Set(states)].join(' ');
}

function plainState(word: string): string {
  const plain = word.toLowerCase();
  if (/^relaps\w+ and refractory$/.test(plain)) return 'relapsed and refractory';
  if (/r\/r|or proved refractory|^relaps\w+( or |\/| ?& ?)refractory/.test(plain)) return 'relapsed or refractory';
  return plain
    .replace('newly-diagnosed', 'newly diagnosed')
    .replace('naïve', 'naive')
    .replace(/ (to|or) (?!severely)/, '-$1-');
}
