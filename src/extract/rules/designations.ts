import { tellingOf } from '../assertion/telling.js';
import type { Telling } from '../assertion/telling.js';
import type { Bound } from '../bind/bound.js';
import type { Match } from '../mentions/tagged.js';
import { phrase } from '../mentions/tagged.js';
import { allMatches } from '../text/needs.js';
import { actPattern } from './actWords.js';
import type { ActWords } from './actWords.js';
import { tellDesignations } from './designationSlots.js';
import type { DesignationStatus } from './designationSlots.js';
import { HAS, WAS } from './pieces.js';
import { regionOf } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';
import type { Rule } from './rule.js';

const GIVEN = 'granted|awarded|assigned|given|conferred|bestowed|obtained|received|secured|approved|confirmed';
/** What a designation is given, asked for, refused or ended by, each by its form. */
const WORDS: Readonly<Record<DesignationStatus, ActWords>> = {
  granted: {
    past: `${GIVEN}|gave|agreed to (?:add|grant)|added|included(?= in\\b)|placed(?= (?:on|in|under)\\b)|(?:holder|bearer)(?= of\\b)|in (?:place|force|effect)(?<=been in (?:place|force|effect))|designated|accepted|admitted|recogni[sz]ed|gained|won|earned|landed|attained|achieved|followed(?= (?:suit )?with\\b)|held|holds?|enjoys|benefits?(?= from\\b)|carries|bears|(?:pleased|delighted|proud|happy|honou?red|thrilled|excited) to (?:have )?(?:received?|obtain(?:ed)?|be(?:en)? granted|secure)`,
    present:
      'grants|awards|assigns|gives|confers|bestows|designates|accepts|admits|recogni[sz]es|receives|obtains|secures|gains|wins|earns|lands|achieves|garners|nabs|scores|bags',
    noun: '(?:receipt|grant|granting|award|awarding|conferral|conferment)(?= of\\b)',
  },
  denied: {
    past: 'denied|refused(?: to grant)?|rejected|turned down|declined(?: to grant)?|did not grant|not (?:to grant|granted)|(?:adopted|issued|gave|given) a negative opinion',
  },
  withdrawn: { past: 'revoked|withdrawn|withdrew|rescinded|relinquished|surrendered', present: 'withdraws' },
  requested: {
    past: 'requested|sought|applied|asked|submitted|filed|lodged',
    base: 'apply|request(?<=\\b(?:to|will|shall|soon|then|also) request)|seek|ask|submit|file|lodge|pursue',
    ing: 'applying|requesting|seeking|submitting|filing for|pursuing',
    noun: '(?:applications?|requests?|submissions?|bid|petition)(?<!\\b(?:to|will|shall|soon|then|also) request)',
  },
};
const ACTS = (Object.entries(WORDS) as (readonly [DesignationStatus, ActWords])[]).map(
  ([status, words]) => [status, phrase(actPattern(words))] as const,
);
/** Other things that are granted and received, and words behind which a designation is only possible. */
const NOT_BETWEEN =
  /[.;\ue008](?!S\.| )|\b(?:patents?|licen[cs]es?|options?|payments?|feedback|comments|may|might|could|would|eligib\w+|qualif\w+|possib\w+|potential|whether|if)\b/i;

/** A word for what becomes of a designation. */
interface Act extends Stretch {
  readonly status: DesignationStatus;
  readonly form: 'past' | 'present' | 'base' | 'ing' | 'noun';
}

function actsIn(text: string): readonly Act[] {
  return ACTS.flatMap(([status, pattern]) =>
    allMatches(text, pattern).map(({ index, groups, 0: words }) => ({
      status,
      from: index,
      to: index + words.length,
      form: (Object.keys(groups ?? {}).find((name) => groups?.[name] !== undefined) ?? 'past') as Act['form'],
    })),
  )
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one, at, all) => !all.some((other, place) => place < at && other.to > one.from));
}

const REACH = 200;

/** The verb before a designation that governs it, or the word for a request that does when no verb stands before that. */
function actBefore(text: string, acts: readonly Act[], place: number): Act | undefined {
  const before = acts.filter(({ to }) => to <= place);
  const last = before.at(-1);
  const isNear = (act: Act, end: number): boolean => end - act.to < REACH && !NOT_BETWEEN.test(text.slice(act.to, end));
  if (last === undefined || !isNear(last, place)) return undefined;
  if (last.status !== 'requested' || last.form !== 'noun') return last;
  const verb = before.at(-2);
  const isOne = verb !== undefined && isNear(verb, last.from) && last.from - verb.to < 60;
  return isOne && !text.slice(verb.to, last.from).includes('\ue008') ? verb : last;
}

/** `the designation that the FDA gave`. */
const BY_AGENCY = /^,? (?:that|which) (?:the )?\ue001 (?:has |had |also |just |recently ){0,2}$/;
const IS_DONE = new RegExp(`${WAS}$`, 'i');

/** The participle behind a designation: `was granted`, `, awarded by`, `(the request) was turned down`. */
function actBehind(text: string, acts: readonly Act[], place: number): Act | undefined {
  const next = acts.find(({ from, form }) => from >= place && form === 'past');
  if (next === undefined || next.from - place > REACH || NOT_BETWEEN.test(text.slice(place, next.from))) return undefined;
  if (acts.some(({ from, to }) => from >= place && to <= next.from)) return undefined;
  const between = text.slice(0, next.from);
  if (IS_DONE.test(between) || /^not /.test(text.slice(next.from)) || BY_AGENCY.test(text.slice(place, next.from))) return next;
  return /,? $/.test(between) && next.from - place < 70 && /^,? (?:to|by|in|on|from|for|\ue010)/.test(text.slice(next.to))
    ? next
    : undefined;
}

function tellingAt(match: Match, act: Act): Telling | undefined {
  const region = regionOf(match, act, act.form === 'noun');
  const isTitle = ['headline', 'subhead', 'lead'].includes(match.tagged.passage.section);
  return tellingOf({ text: match.tagged.text, ...act, region, ...(isTitle && { place: 'title' as const }) });
}

/** `its PRIME application`: the request named for what it asks. */
const REQUEST_BEHIND = /^(?: status| designation)? (?=(?:applications?|requests?|submissions?|petition)\b)/i;

/** The act that a designation is told with, and how it is told. */
function readAct(match: Match): { readonly act: Act; readonly telling: Telling | undefined } | undefined {
  const { text } = match.tagged;
  const acts = actsIn(text);
  const end = match.at + match.text.length;
  const behind = actBehind(text, acts, end);
  const asked = REQUEST_BEHIND.exec(text.slice(end));
  const own = asked === null ? undefined : acts.find(({ from }) => from === end + asked[0].length);
  const prior = actBefore(text, acts, match.at);
  const isGoverned = prior !== undefined && !/\ue008|, and /.test(text.slice(prior.to, match.at));
  const before = isGoverned ? prior : (own ?? prior);
  const isRequest = before?.status === 'requested' && before.form === 'noun';
  if (before === undefined || (isRequest && behind !== undefined)) {
    if (behind === undefined) return undefined;
    // what comes of a request by `received` is the request itself
    const isReceived = isRequest && /^received/i.test(text.slice(behind.from));
    return { act: behind, telling: isReceived ? undefined : tellingAt(match, behind) };
  }
  if (!isRequest) return { act: before, telling: tellingAt(match, before) };
  const isPending =
    /^[^.;]{0,60}?\b(?:under (?:review|consideration|evaluation|assessment)|(?:being|currently) (?:review|consider|evaluat|assess)\w+|pending|made|sent|placed|in process|before the \ue001)/i.test(
      text.slice(Math.max(end, own?.to ?? 0)),
    );
  const telling = tellingAt(match, before);
  return { act: before, telling: isPending ? 'DONE' : telling === 'PLANNED' ? telling : undefined };
}

const AGENCY_BEFORE =
  /\ue001(?:'s (?:office|division|cent(?:er|re)|committee)[^.;,]{0,60}?)?(?:,? \([^()]{1,60}\)|\)| \ue010)?(?:,? which)? (?:(?:has|have|had|also|recently|previously|today|now|since|earlier|formally) ){0,3}$/i;
const HOLDER_BEFORE =
  /\ue000(?= of \ue000| \([^()]{1,60}\) |,[^.;]{3,120}, | )(?: of \ue000| \([^()]{1,60}\)|,[^.;]{3,120},)? (?:(?:has|have|had|was|were|also|been|recently) ){0,4}$/;

/** The match with its act as its verb, the company that holds the designation, and the authority before the act. */
function withAct(match: Match, act: Act): Match {
  const { text } = match.tagged;
  const before = text.slice(0, act.from);
  const end = match.at + match.text.length;
  const start = act.from < match.at ? (AGENCY_BEFORE.exec(before)?.index ?? act.from) : match.at;
  const holder =
    act.from > match.at || act.form === 'noun'
      ? undefined
      : /^ (?:on )?\ue000(?!')/.test(text.slice(act.to))
        ? text.indexOf('\ue000', act.to)
        : HOLDER_BEFORE.exec(before)?.index;
  return {
    ...match,
    at: start,
    text: text.slice(start, Math.max(end, act.to)),
    groups: { ...match.groups, verb: [act.from, act.to], ...(holder !== undefined && { holder: [holder, holder + 1] as const }) },
  };
}

/** A program's rules: `orphan drug designation is granted for diseases that`. */
const RULES_BEHIND =
  /^,? (?:is |are |was )?(?:granted |awarded |given )?(?:for|to|by \ue001 (?:for|to)) (?:drugs|diseases|products|medicines|treatments|therapies|conditions|candidates|sponsors|companies|a (?:drug|product|medicine))\b/i;

/** Any designation: `the FDA granted`, `was awarded`, `has applied for`, `turned down`; without such a word, one that a drug has. */
export const designationTold: Rule = {
  id: 'designation.told',
  pattern: phrase('(?<designation>{designations})(?: \\([A-Z]{3,5}\\))?'),
  finds: [
    {
      text: 'In March 2016, the EMA granted orphan drug designation for XYZ 201 for the treatment of glioma and melanoma.',
      slots: { designation: 'orphan drug designation' },
    },
    {
      text: 'The FDA has granted Acme both orphan drug and fast track designation in glioma for XYZ 201.',
      slots: { designation: 'orphan drug and fast track designation' },
    },
    {
      text: 'In May the EMA admitted XYZ 201 to its PRIME scheme for adults with glioma.',
      slots: { designation: 'PRIME scheme' },
    },
    { text: 'A request for Fast Track in glioma was turned down by the FDA.', slots: { designation: 'Fast Track' } },
    { text: 'It has been an orphan medicine in the EU for glioma since 2022.', slots: { designation: 'orphan medicine' } },
  ],
  ignores: ['Glioma is a rare disease.', 'The FDA granted the petition.'],
  tell: (match, bound) => {
    const told = readAct(match);
    if (RULES_BEHIND.test(match.tagged.text.slice(match.at + match.text.length))) return [];
    if (told === undefined) return isHeld(match) || isListed(match, bound) ? tellDesignations(match, bound, 'granted') : [];
    return tellAct(withAct(match, told.act), told.act, told.telling, bound);
  },
};

function tellAct(match: Match, { status }: Act, telling: Telling | undefined, bound: Bound): ReturnType<typeof tellDesignations> {
  if (telling === 'DONE') return tellDesignations(match, bound, status);
  return telling === 'PLANNED' && status === 'requested' ? tellDesignations(match, bound, status, 'PLANNED') : [];
}

/** `; a corresponding application to the EMA is pending`. */
const ASKED_TOO =
  '[,;] (?:and )?(?:an?|the|its) (?:corresponding|similar|equivalent|parallel|further|second|separate) (?<asked>applications?|requests?) [^.;]{0,40}?(?:(?:is|are) (?:currently )?(?:pending|under|being|in)|(?:has|have|was|were)(?: been)? (?:submitted|filed|made|lodged))\\b';

/** `... in the EU and was obtained in the United States in 2021`, `refused ..., but granted the designation in May 2014`, `and the EMA did so in 2018`. */
export const designationAgain: Rule = {
  id: 'designation.again',
  pattern: phrase(
    `(?<designation>{designations})[^.;]{0,160}?(?<again>,? (?:and|but|then) (?:${WAS}(?<verb>${GIVEN})\\b|(?:{agency} )?${HAS}(?<granted>granted|awarded|conferred|obtained|received) (?:the|this|that|such|its) (?:designation|status)\\b|{agency} ${HAS}(?:did (?:so|the same|likewise)|followed(?: suit)?(?! with))\\b)|${ASKED_TOO})`,
  ),
  finds: [
    {
      text: 'Orphan status was granted by the EMA in May 2014 and was obtained in the United States in 2018.',
      slots: { designation: 'Orphan status', verb: 'obtained' },
    },
    {
      text: 'The FDA refused orphan drug designation of XYZ 201 in 2018, but granted the designation in May 2019.',
      slots: { granted: 'granted' },
    },
    {
      text: 'The FDA granted XYZ 201 orphan drug designation in 2016, and the EMA did so in 2018.',
      slots: { again: ', and the EMA did so' },
    },
    {
      text: 'The FDA granted it orphan drug designation; a similar application to the EMA is pending.',
      slots: { asked: 'application' },
    },
  ],
  ignores: ['Orphan status was granted in 2018 and may be obtained in Japan.'],
  tell: (match, bound) => tellDesignations(match, bound, match.groups['asked'] === undefined ? 'granted' : 'requested'),
};

/** Words that make of a designation a thing to ask for, to hope for, to explain or to have lost. */
const NOT_HELD =
  /\b(?:requests?|requested|requesting|appl(?:y|ied|ies|ying|ications?)|seek(?:s|ing)?|sought|eligib\w+|qualif\w+|may|might|could|would|can|if|plans?|planned|intends?|expects?|expected|will|aims?|hopes?|no|not|never|without|neither|nor|benefits?|criteria|potential|possib\w+|pursu\w+|future|upon|once|den(?:y|ied|ies)|refus\w+|reject\w*|turned down|declin\w+|withdr\w+|revok\w+|rescind\w+|negative|opinion|any|such|every|other)\b/i;
/** How a sentence tells of a designation that there is: `has`, `with`, `under`, `since`; behind it `dates from`, `in place`. */
const HAS_IT =
  /(?:\b(?:has|have|had|having|holds?|with|bears?|carries|enjoys?|under|is|are|been|became|includ(?:es?|ing)|status|designations?:?|both|its|'s)|[:(,])(?: (?:already|also|now|currently|an?|the|its|both|FDA|EMA|EU|U\.?S\.?|\ue001(?:'s)?|\ue001-designated|granted|orphan|multiple|two|three|been|had)){0,5}[ ]?$/i;
const IS_THERE =
  /^(?: status| designations?)?(?: for (?:(?!\bif\b)[^.;,]){3,60}?)?,? (?:(?:dates? (?:from|back)|(?:has |have |had )?(?:existed|followed|come|came|arrived)\\b|in (?:place|effect|force)|since)\b|(?:in|by|from|for) [^.;]{0,60}?\b(?:since)\b)/i;

/** The head of a line under `Designations of XYZ 201:`. */
function isListed({ tagged, at }: Match, { sentences }: Bound): boolean {
  if (at > 0 || NOT_HELD.test(tagged.text)) return false;
  const here = sentences.indexOf(tagged);
  const heading = sentences.slice(Math.max(0, here - 8), here).findLast(({ text }) => /:\s*$/.test(text));
  return heading !== undefined && /\b(?:designations?|status)\b/i.test(heading.text) && !NOT_HELD.test(heading.text);
}

/** A designation that a sentence tells of a drug as something it has, with none of the verbs that other rules read. */
function isHeld({ tagged: { text }, at, text: words }: Match): boolean {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(' that ', at), text.lastIndexOf(', and ', at), 0);
  const before = text.slice(start, at);
  const after = text.slice(at + words.length);
  if (
    NOT_HELD.test(before) ||
    NOT_HELD.test(/^(?:(?!, (?!if|once|which|when))[^;]){0,40}/.exec(after)?.[0] ?? '') ||
    actsIn(before).length > 0
  )
    return false;
  if (
    /^ (?:designation|status)?(?: is| are)? (?:for (?:drugs|products|medicines|therapies|treatments)|intended|granted (?:to|for) (?:drugs|products))/.test(
      after,
    )
  )
    return false;
  return HAS_IT.test(before) || (IS_THERE.test(after) && actsIn(after.slice(0, 80)).length === 0);
}
