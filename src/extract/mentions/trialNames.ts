import { allMatches } from '../text/needs.js';
import type { TrialMention } from './mention.js';
import { escapeRegExp } from './issuer.js';

/** How to find the trials that a release calls by names: `KITEWAY`, `LUMA-2`, `ReSTORE-HF`, `ABC-1180-101`. */
export interface TrialNames {
  readonly names: ReadonlySet<string>;
  readonly pattern: RegExp | undefined;
}

const UPPER = 'A-Z\\u00c0-\\u00de';
/** `KITEWAY`, `BLUE KITE`, `LUMA-2`, `LUMA 2`, `AURORA-HF`, `LUMA-Extend`, `ABC-1180-101`, `BrightPath-1`, `Luma-2`. */
const SHAPE = `(?:(?!(?:GLOBE|BUSINESS|PRESS|NEWS|PHASE|STUDY|TRIAL) )[${UPPER}]{4,} [${UPPER}]{4,}(?:-[1-9])?(?=[,:.;)]| (?:is|was|has|will|clinical|trial|study|Trial|Study)\\b| \\(NCT|$| Q[1-4])|(?!(?:PHASE|COHORT|GROUP|TABLE|FIGURE|STAGE|LEVEL|WEEK|MONTH|YEAR|GRADE|CLASS|TYPE|STEP|NOTE|FACTOR|PAGE|PART|STUDY|TRIAL|COVID) )[${UPPER}]{4,} (?:I{1,3}|IV|[1-9](?! (?:mg|mcg|patients?|weeks?|months?|years?|days|doses?|of|out|to)\\b))(?![\\w-]|[.,]\\d)|[${UPPER}]{4,}-(?:[A-Z][a-z]{2,}|[a-z]{0,2}[A-Z][a-z]{1,2}[A-Z][A-Za-z]{0,2})|[A-Z][A-Za-z]{1,4}-[A-Z]{1,4}-\\d{2,4}|[A-Z]-[A-Z]{4,}(?:-\\d)?|[${UPPER}][${UPPER}0-9]{2,}(?:-[${UPPER}0-9]+){0,3}|[A-Z]{2}\\d*(?:-[A-Z0-9]+){2,3}|[A-Z][a-z]*[A-Z]{2,}[A-Za-z]*(?:-[A-Z0-9]+)?|[A-Z][a-z]{2,}[A-Z][A-Za-z]+(?:-[A-Z0-9]+)?|[A-Z][a-z]{3,}-[1-9]\\d{0,2})`;
const NAME = `(?<![\\w/${UPPER}-])(?<name>${SHAPE})(?![\\w${UPPER}]|-[\\w])`;
const PHASE = '[Pp]hase (?:[0-4]|I{1,3}V?)[abc]?(?:/(?:[1-4]|I{1,3}V?)[abc]?)?';
const TRIAL = '(?:[Cc]linical )?(?:[Tt]rials?|[Ss]tud(?:y|ies))';
/** A word that may stand between an article and "trial"; not one that begins another phrase. */
const WORD =
  '(?!(?:of|in|for|with|that|which|who|whose|company|developer|and|its|is|was|has|to|by|at|from|on|an?|the|through|into|as|after|before|candidate|program(?:me)?)\\b)[\\w/+\\u00c0-\\u017f-]+';
const OWNER =
  "(?:an?|the|its|our|this|one|another|two|three|four|both|(?:the )?(?:[Cc]ompany|[A-Z][\\w-]+(?: [A-Z][\\w-]+)?)['\\u2019]s?)";
const APPOSED = `(?:,| -| \\u2013) ${OWNER} (?:own )?(?:${WORD},? (?:and )?){0,9}?${TRIAL}\\b`;
const RAN =
  '(?:(?:, which )?(?:studied|enrolled)|met|achieved|missed|failed|enrolled|enrols|enrolls|randomi[sz]ed|recruited|is (?:being conducted|designed (?:as|for|to (?:enrol|evaluat|assess|test|compare|show|demonstrat|determin|confirm|establish|measur|examin|explor|investigat|study|support|recruit|randomi|follow|provide|include|detect|find|answer|characteri))|enrolling|recruiting|ongoing|fully enrolled)|(?:will|is to|aims to) (?:be an? |enrol|recruit|randomi[sz]e|evaluate|compare|test|take in)|is to be an?|compared|compares|evaluated|evaluates|was conducted)';

const IS_ONE = ` (?:is|was) (?:an?|the|its|our) (?:${WORD},? (?:and )?){0,9}?${TRIAL}\\b`;
/** A name in capitals that no drug code has the shape of. */
const LONG_SHAPE = `(?:[${UPPER}]{4,} [${UPPER}]{4,}|[${UPPER}]{4,}(?:-[${UPPER}]{1,12}|[ -][1-9])|[${UPPER}]{5,})`;
const LONG_NAME = NAME.replace(SHAPE, LONG_SHAPE);

/** What tells that a name is a trial's. */
const TELLING: readonly RegExp[] = [
  `${NAME}["\\u201d]?,? \\(?(?:[^()]{0,60}[;, ])?NCT\\d{8}`,
  `${NAME}(?:\\u2122|\\u00ae)?(?: ${PHASE})?(?: (?:pivotal|extension|open-label|registrational|confirmatory))? (?:clinical )?(?:trial|study|Trial|Study)\\b`,
  `\\b(?:[Ii]n|[Ff]rom|[Oo]f) ${LONG_NAME}(?=, (?:(?:about |approximately )?\\d|in which|(?:where|all|most|patients|participants|completed|concluded|which)\\b)| (?:showed|show|demonstrate\\w*)\\b| (?:were|are|and) (?:presented|published|expected|support\\w*|consistent|available|positive)\\b)`,
  `\\b(?:${TRIAL}(?:, | \\(| called | named | known as | dubbed |,? designated |, code-named | \\((?:the )?["\\u201c])|${TRIAL.replace('tud(?:y|ies)', 'tudy')} )${NAME}(?=[,.;:)"\\u201d]| \\(| (?:in|of|with|for|and|was|is|has|have|to|that|which|will|met|showed|at)\\b|$)`,
  `\\b${PHASE},? (?:${WORD},? ){0,3}?${NAME} ${TRIAL}\\b`,
  `\\b${TRIAL} (?:of|in|with|for) [^.;,()]{2,80}, ${LONG_NAME}(?=[,.])`,
  `\\b(?:(?:carries|bears|goes by|under|given) the (?:name|acronym|title)|(?:trial|study) (?:is|was|will be|has been) (?:called|named|titled|dubbed|designated|known as)) ["\\u201c]?${NAME}`,
  `\\b${PHASE} \\(${NAME}\\)`,
  `${NAME} \\(${PHASE}`,
  `^\\W*(?:(?:[Ss]tudy|[Tt]rial|STUDY|TRIAL)(?: (?:name|acronym|title))?|Name|Acronym|Short title) ?[:|] ?["\\u201c]?${NAME}`,
  `\\b${TRIAL}\\b[^.;()]{0,80} \\((?=[${UPPER}]{5,}-[${UPPER}0-9]|[${UPPER}]{4,}-\\d|[${UPPER}]{7})${NAME}\\)`,
  '(?<![\\w-])(?<name>Study \\d{2,4})(?![\\w-])',
  `${NAME}(?: \\([^()]{1,140}\\))?,? ${RAN}\\b`,
  `\\b(?:dosed|treated|enrolled|randomi[sz]ed|infused|injected|participat\\w+|enroll?ment|recruitment|investigator|participants|follow-up|primary endpoint) (?:in|into|of|for) (?:the )?${NAME}(?! (?:patients?|therapy|treatment|cells?|vaccin\\w+|disease)\\b)`,
].map((source) => new RegExp(source, 'gu'));
/** What only a trial is called: these names are never of what is given to patients. */
const CALLED = [APPOSED, IS_ONE].map((what) => new RegExp(`${NAME}(?: \\([^()]{1,140}\\))?${what}`, 'gu'));
/** `LUMA-1 and LUMA-2, two identical trials`, `trials of XYZ 201, LUMA-1 and LUMA-2`, `trials (LUMA-1 and LUMA-2)`. */
const PAIRS: readonly RegExp[] = [
  `${NAME},? and (?<second>${SHAPE})(?:${APPOSED}| (?:are|were) (?:${WORD},? (?:and )?){0,9}?${TRIAL}\\b)`,
  `\\b(?:[Tt]rials|[Ss]tudies|[Pp]rogram(?:me)?)\\b[^.;]{0,60}?(?:, |\\(| of | comprise | comprises | include | includes )${NAME},? and (?<second>${SHAPE})(?![\\w-])`,
].map((source) => new RegExp(source, 'gu'));

/** A long name in capitals needs less: that the words around it speak of a trial. */
const LONG = new RegExp(NAME.replace(SHAPE, `[${UPPER}]{5,}(?:-[${UPPER}0-9]{1,6})?|[${UPPER}]{4,}-[0-9]`), 'gu');
const OF_TRIALS =
  /\b(?:trials?|stud(?:y|ies)|extension|comparison|enrol\w*|randomi[sz]\w+|participants|recruit\w*|(?:first|last) (?:patient|subject)|escalation|dose levels?|sample size|primary analysis)\b/;
/** Around words in capitals that are part of a longer name, a scale, a product or a place. */
const NOT_BEFORE =
  /(?:[A-Z]{2,}[,.]? |\([^()]{0,60}: ?[^()]{0,30}|\b(?:score|scale|brand|name|foundation|grant|by|per|by the|approved|sold as|marketed as|against|targeting|and Drug) )$/;
const NOT_BEHIND =
  /^(?:[\u00ae\u2122:]|,? [A-Z]{3,}(?![\w-])|,? (?:Inc|Ltd|Pharma|Therapeutics|Bio)\b| \(?[\d.]+ ?(?:mg|mcg)\b| \([a-z]+\)| (?:scores?|scale|index|criteria|respon\w+|guidelines?|grants?|awards?|inhibitors?|mutations?|tablets|injection|platform|technology|gene|protein|receptors?|therapy|patients)\b)/;
/** `LEIDEN, the Netherlands, May 1, 2021 (GLOBE NEWSWIRE) --`. */
const DATELINE = /^[^.]{0,40}[A-Z]{3,}.{0,140}?(?:--|[\u2013\u2014]|\/ ?-| - )/;

/** The long names in capitals that a view speaks of as of trials, and the whole text nowhere as of a platform. */
function spokenOf(view: string, text: string): readonly string[] {
  const from = DATELINE.exec(view)?.[0].length ?? 0;
  return Array.from(view.matchAll(LONG)).flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const [before, behind] = [view.slice(0, match.index), view.slice(match.index + name.length)];
    const around = `${before.slice(-120)} ${behind.slice(0, 120)}`;
    return match.index >= from &&
      !text.includes(`${name}\u2122`) &&
      !text.includes(`${name} platform`) &&
      OF_TRIALS.test(around) &&
      !NOT_BEFORE.test(before) &&
      !NOT_BEHIND.test(behind)
      ? [name]
      : [];
  });
}

/** Abbreviations that stand before "trial" and name none. */
const NO_NAME =
  /^(?:EORTC|SWOG|NSABP|ECOG|CTEP|FOLFOX|FOLFIRI|FOLFIRINOX|CAPOX|RECIST|CTCAE|MADRS|WOMAC|EASI|PASI|PANSS|SLEDAI|KCCQ|NYHA|NASDAQ|NEWSWIRE|PRNEWSWIRE|ACCESSWIRE|EURONEXT|UNITAID|BRAF|KRAS|NRAS|FDA|EMA|MHRA|PMDA|NMPA|CDE|NIH|NCI|IND|CTA|CTN|NDA|BLA|MAA|IRB|DSMB|IDMC|DMC|SRC|SAB|SAD|MAD|CRO|CDMO|GCP|GMP|POC|PoC|FIH|IIT|IST|OLE|RCT|EU|USA|COVID|SARS|HIV|HBV|HCV|HPV|RSV|CMV|EBV|DNA|RNA|mRNA|siRNA|CAR|TCR|ADC|BTK|PARP|EGFR|HER2|PD|MRI|PET|SPECT|ECG|CEO|CFO|CMO|ORR|PFS|OS|DOR|CNS|GLP|QIDP|RMAT|PRIME|BARDA|CIRM|SBIR|STTR|PDUFA|ICH|ASCO|ASH|ESMO|AACR|EHA|SITC|EASL|AASLD|ADA|EASD|AHA|ACC|ESC|AAN|AAD|AAO|ARVO|ATS|ERS|ISTH|IDWeek|JAMA|NEJM|KOL|WHO|CDC|CRISPR|PRO|ITT|LTE|LTFU|MTD|RP2D|BID|QD|AML|ALL|CLL|MDS|NHL|DLBCL|HCC|NSCLC|SCLC|GBM|CRC|COPD|IPF|NASH|MASH|ALS|DMD|SMA|HAE|IBD|PNH|SCD|CKD|PAH|GVHD|ITP|TTP|III|II|IV|TM|END|NEWS|RELEASE|PRESS|THE|AND|FOR)(?:-\d)?$/;

/** Reads the names of the trials out of all paragraphs. `isOther` tells names of other things: companies, diseases, agencies. */
export function readTrialNames(views: readonly string[], isOther: (name: string) => boolean): TrialNames {
  const cased = views.filter((view) => !isShouted(view));
  const text = cased.join('\n');
  const found = new Set<string>();
  const seen = new Set<string>();
  const consider = (name: string | undefined, isCalled = false): void => {
    if (name === undefined || seen.has(name)) return;
    seen.add(name);
    if (isTrialName(name, text, isOther) && (isCalled || !isGiven(name, text))) found.add(name);
  };
  for (const view of cased) {
    for (const pattern of CALLED) for (const match of allMatches(view, pattern)) consider(match.groups?.['name'], true);
  }
  for (const view of cased) {
    for (const pattern of TELLING) for (const match of allMatches(view, pattern)) consider(match.groups?.['name']);
    for (const pattern of PAIRS) {
      for (const match of allMatches(view, pattern)) {
        consider(match.groups?.['name']);
        consider(match.groups?.['second']);
      }
    }
    for (const name of [...spokenOf(view, text), ...listedIn(view)]) consider(name);
  }
  for (const name of siblings(found, text)) found.add(name);
  return { names: found, pattern: patternOf(found) };
}

const CELLS = new RegExp(`(?<=(?:^|\\|) ?)${NAME}(?= ?\\|)`, 'gu');

/** The names in the cells of a table whose header says that it lists trials. */
function listedIn(view: string): readonly string[] {
  if (!/(?:^|\|) ?(?:trial|study)(?: name)? ?\|/i.test(view)) return [];
  return Array.from(view.matchAll(CELLS), ({ groups }) => groups?.['name'] ?? '');
}

/** A headline all in capitals tells nothing by its capitals. */
function isShouted(view: string): boolean {
  const letters = view.replace(/[^\p{L}]+/gu, '').length;
  return /(?:\S+\s+){3}\S/.test(view) && letters > 0 && view.replace(/[^\p{Lu}]+/gu, '').length > 0.6 * letters;
}

function isTrialName(name: string, text: string, isOther: (name: string) => boolean): boolean {
  if (
    NO_NAME.test(name) ||
    /^NCT\d+$/.test(name) ||
    /^(?:(?:COVID|SARS|HLA|TNF)-?\w{0,3}|(?:IL|PD|CD|GLP|HER)(?:-?[A-Z]?\d\w{0,2})?)$/i.test(name)
  )
    return false;
  if (/^Phase|^(?:Part|Type|Stage|Grade|Class|Week|Cohort|Factor|NYHA|Level)[- ]/i.test(name) || isOther(name)) return false;
  return !isAbbreviation(name, text);
}

/** `chronic hepatitis B (CHB)`: the letters begin the words before the bracket. */
function isAbbreviation(name: string, text: string): boolean {
  const letters = name.replace(/[^A-Z]/gi, '').toLowerCase();
  return wordsBeforeBrackets(name, text).some((before) => {
    if (/\b(?:trial|study)$/i.test(before)) return false;
    const words = before.toLowerCase().match(/[a-z]+/g) ?? [];
    const at = words.findLastIndex((word, index) => index >= words.length - 2 * letters.length && word[0] === letters[0]);
    return at >= 0 && inOrder(letters, words.slice(Math.max(0, words.length - letters.length - 2)).join(' '));
  });
}

const BEFORE_BRACKETS = 120;

/** The words of the sentence before each ` (NAME)` of a text. */
function wordsBeforeBrackets(name: string, text: string): readonly string[] {
  return ['', '"', '\u201c'].flatMap((mark) => {
    const opened = ` (${mark}${name}`;
    const found: string[] = [];
    for (let at = text.indexOf(opened); at >= 0; at = text.indexOf(opened, at + 1)) {
      if (/^["\u201d]?\)/.test(text.slice(at + opened.length, at + opened.length + 2)))
        found.push(
          text
            .slice(Math.max(0, at - BEFORE_BRACKETS), at)
            .split(/[().;]/)
            .at(-1) ?? '',
        );
    }
    return found;
  });
}

/** Whether letters follow each other in a text. */
function inOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What is given to patients, or is described as a drug, is no trial. */
function isGiven(name: string, text: string): boolean {
  const it = escapeRegExp(name);
  return new RegExp(
    `(?:doses? of|treat(?:ed|ment) with|received|receiving|given|trial of|study of|efficacy of|safety of|evaluating|rights to|candidate,?|data on|(?:sales|approval|launch|prescriptions?|revenues?|commerciali[sz]ation|marketing) (?:of|from|for)) ${it}(?![\\w-])(?! (?:trial|study))|(?<![\\w-])${it} (?:has been|have been|was|were|is|are being) (?:generally |well |orally |being |now |also ){0,2}(?:given|administered|dosed|tolerated|injected|infused)\\b|(?<![\\w-])${it}(?: \\([^()]{1,60}\\))?(?:,| is) (?:an?|the|its|our) (?:(?!(?:trial|study|for|of|in|milestone|step)\\b)[\\w-]+,? ){0,5}?(?:inhibitor|agonist|antagonist|antibody|vaccine|therapy|candidate|molecule|drug|compound|company(?!')|conjugate|modulator|activator|degrader|protein|peptide|hospital|university)\\b|(?<![\\w-])${it} \\d+ ?(?:mg|mcg|mL)\\b`,
    'i',
  ).test(text);
}

/** `LUMA-3` where `LUMA` or `LUMA-1` is a trial. */
function siblings(found: ReadonlySet<string>, text: string): readonly string[] {
  const stems = new Set(
    [...found]
      .filter((name) => /^[\p{L}]{4,}(?:-(?:\d{1,3}|\p{Lu}{1,12})| \d)?$/u.test(name))
      .map((name) => name.replace(/[- ].+$/, '')),
  );
  return [...stems].flatMap((stem) =>
    Array.from(
      text.matchAll(
        new RegExp(
          `(?<![\\w-])${escapeRegExp(stem)}(?: [1-9](?!\\d|[.,]\\d| ?(?:mg|%|of|to|patients|weeks|months|days)\\b)|-(?:\\d{1,3}|[A-Z]{1,12}|[a-z]{0,2}[A-Z][a-z]{1,2}[A-Z]))(?![\\w-])`,
          'gu',
        ),
      ),
      ([name]) => name,
    ),
  );
}

function patternOf(names: ReadonlySet<string>): RegExp | undefined {
  if (names.size === 0) return undefined;
  const longest = [...names].sort((a, b) => b.length - a.length).map(escapeRegExp);
  return new RegExp(`(?<![\\w/${UPPER}-])(?:${longest.join('|')})(?![\\w${UPPER}]|-\\w)`, 'gu');
}

/** The texts without the names of trials, which have the shape of drug codes. */
export function withoutTrialNames(views: readonly string[], { pattern }: TrialNames): readonly string[] {
  return pattern === undefined ? views : views.map((view) => view.replace(pattern, (name) => ' '.repeat(name.length)));
}

/** Whether a text holds the name of a trial. */
export function namesTrial(text: string, { pattern }: TrialNames): boolean {
  return pattern !== undefined && new RegExp(pattern.source, 'u').test(text);
}

const NCT = /(?:(?:ClinicalTrials\.gov |NCT )?(?:identifier|number|ID|registration)(?: number)?:? ?#?)?\b(?<nct>NCT ?\d{8})\b/gi;

/** Where a sentence names trials by their names or registry numbers. */
export function findTrialNames(text: string, { pattern }: TrialNames): readonly TrialMention[] {
  const named = pattern === undefined ? [] : Array.from(allMatches(text, pattern), (match) => at(match, { name: match[0] }));
  const registered = Array.from(allMatches(text, NCT), (match) =>
    at(match, { nct: (match.groups?.['nct'] ?? '').replace(' ', '').toUpperCase() }),
  );
  return [...named, ...registered];
}

function at(match: RegExpExecArray, identity: Pick<TrialMention, 'name' | 'nct'>): TrialMention {
  const from = match.index;
  return {
    kind: 'trial',
    from,
    to: from + match[0].length,
    ...identity,
    pivotal: false,
    definite: true,
    ongoing: false,
    designs: [],
    inner: [],
  };
}
