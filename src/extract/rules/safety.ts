import { allMatches } from '../text/needs.js';
import type { Section } from '../../domain/release.js';
import { assertionBefore } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { headingOver } from '../bind/listHeading.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { flat, placeOf } from '../mentions/clause.js';
import { wholeNumber } from '../mentions/resultNumbers.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { listedEndpoints, settleEndpoints } from './efficacyEndpoints.js';
import { isClinical, trialInParagraph } from './efficacyPlace.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import type { Draft } from './teller.js';

const NOT: readonly Section[] = ['about-company', 'about-disease', 'about-platform', 'about-partner'];
const DEGREE = '(?:(?:generally|overall|very|remarkably|both|also|consistently|safe and) ){0,2}';
const GOOD =
  '(?:favou?rable|acceptable|manageable|good|excellent|clean|benign|encouraging|consistent|reassuring|unremarkable|tolerable|strong)';
const PROFILE =
  '(?:(?:overall|tolerability and|preliminary|safety and|and) ){0,2}(?:safety|tolerability)(?: and tolerability| and safety)?(?: profiles?| results| findings| data)?';

/** `was generally well tolerated`, `showed a favorable safety profile`, `safety was acceptable`; not `is designed to be well tolerated`. */
export const wellTolerated: Rule = {
  id: 'outcome.well-tolerated',
  not: NOT,
  pattern: phrase(
    [
      `(?<words>\\b${DEGREE}well[- ]tolerated)\\b(?! (?:doses?|regimens?|treatments?|options?|therap\\w+|drugs?)\\b)`,
      `(?<profile>\\b${GOOD}(?:,? (?:and )?[a-z-]+)? ${PROFILE})\\b`,
      `(?<told>\\b(?:safety|tolerability)(?: and tolerability| and safety)?(?: profile)?(?: of {drug})? (?:was|were|is|are|has been|remains?|remained|proved|appeared) (?:[a-z]+ly )?${GOOD})\\b`,
      `(?<signals>\\bno (?:new |unexpected |other |significant |further ){0,2}safety (?:signals?|concerns?|issues?|findings?))\\b`,
    ].join('|'),
  ),
  finds: [
    { text: 'XYZ 201 was generally well tolerated at all doses.', slots: { words: 'generally well tolerated' } },
    { text: 'XYZ 201 demonstrated a favorable safety profile.', slots: { profile: 'favorable safety profile' } },
    { text: 'Treatment was safe and well tolerated.', slots: { words: 'safe and well tolerated' } },
    { text: 'The safety profile was acceptable.', slots: { told: 'safety profile was acceptable' } },
    { text: 'No new safety signals emerged.', slots: { signals: 'No new safety signals' } },
  ],
  ignores: ['The tablet is easy to swallow.', 'Safety will be monitored by the DSMB.', 'A well-tolerated option is needed.'],
  tell: (match, bound): readonly Told[] => {
    const words = ['words', 'profile', 'told', 'signals'].flatMap((group) => wordsIn(match, group) ?? [])[0]?.toLowerCase() ?? '';
    const { from } = placeOf(match);
    const subject = trialInParagraph(match.tagged, from, bound) ?? bound.drugAt(match.tagged, from);
    if (OPEN.test(match.tagged.passage.view.text.slice(0, from)) || subject === undefined || !isClinical(match.tagged, bound))
      return [];
    if (match.tagged.mentions.some(({ kind }) => kind === 'committee' || kind === 'cohort')) return [];
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint: 'safety_tolerability' },
        value: { qualitative: words.replace(/-/g, ' ') },
        assertion: 'ASSERTED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** What comes behind these is hoped for, or denied. */
const OPEN =
  /\b(?:designed|intended|expected|believed?|hoped?|potential(?:ly)?|may|might|could|would|will|if|whether|aims?|not|goal|need(?:ed)?|evaluat\w+|assess\w*)\b[^.;]{0,60}$/i;

/** `The MTD was set at 40 mg`, `40 mg was established as the maximum tolerated dose`. */
export const maximumTolerated: Rule = {
  id: 'outcome.maximum-tolerated-dose',
  not: NOT,
  pattern: phrase(
    [
      '\\b(?:maximum[- ]tolerated dose(?: \\(MTD\\))?|MTD)(?: (?:of|for) {drug})?,? (?:(?:was|is|has been)(?: [a-z]+ly| therefore| thus)?(?: (?:established|set|determined|identified|defined|declared|reached|fixed))?(?: (?:as|at|to be))? |of )(?<dose>{dose})',
      '(?<first>{dose})[^.;,{dose}]{0,30} (?:was|has been|is)(?: [a-z]+ly| therefore| thus| then)? (?:established|identified|determined|defined|declared|selected|set|considered)(?: as| to be)? the (?:maximum[- ]tolerated dose|MTD)\\b',
    ].join('|'),
  ),
  finds: [
    { text: 'The maximum tolerated dose was set at 40 mg.', slots: { dose: '40 mg' } },
    { text: 'The MTD of XYZ 201 was determined to be 3.2 mg/kg.', slots: { dose: '3.2 mg/kg' } },
    { text: 'A dose of 40 mg was declared the MTD.', slots: { first: '40 mg' } },
  ],
  ignores: ['The maximum tolerated dose was not reached.', 'The trial will determine the MTD.'],
  tell: (match, bound): readonly Told[] => {
    const dose = mentionIn(match, 'dose');
    const { from } = placeOf(match);
    const subject = trialInParagraph(match.tagged, from, bound) ?? bound.drugAt(match.tagged, from);
    if (dose?.kind !== 'dose' || subject === undefined || !isClinical(match.tagged, bound)) return [];
    if (OPEN.test(match.tagged.passage.view.text.slice(0, from))) return [];
    const value = { value: dose.value, unit: dose.unit };
    return [
      {
        type: 'Outcome',
        key: { subject, endpoint: 'maximum_tolerated_dose' },
        value,
        assertion: 'ASSERTED',
        spans: spans(spanIn(match)),
      },
    ];
  },
};

/** Before an event: that there was none. */
const NONE_BEFORE =
  /(?<none>\b(?:no|neither|nor(?: were there| was there)?(?: any)?|without(?: any)?|zero|absence of|no (?:patient|participant|subject|volunteer|recipient|child|infant|adult|case)s?|nobody|no one|nor did any (?:patient|participant|subject)|none of the|not associated with(?: any)?|free (?:of|from))) (?:(?:(?:\w+ )?(?:patients|participants|subjects|volunteers|recipients|children|infants|adults|women|men)|\d+|has|have|had(?: to)?|be|experienced|developed|reported|suffered|new|further|other|additional|unexpected|reported|confirmed|single|treatment|drug|vaccine|study|clinically|significant|relevant|cases?|instances?|events?|reports?|episodes?|occurrences?|signs?|of|the|an?|any|dose|drug-related|treatment-related|safety signals?,?) ){0,5}$|\b(?:no|none of the) (?:\w+ )?(?:patients?|participants?|subjects?|volunteers?|children|infants) (?:in|on|at|who|from|receiving|treated|given) [^.;,]{2,60} (?:(?:had|has|have|experienced|developed|reported|suffered) (?:an? |any )?)?$/i;
/** Behind an event: that it did not happen. */
const NONE_BEHIND =
  /^ (?:(?:was|were) (?:absent|nil|zero|not (?:seen|observed|reported|noted|recorded))|did not occur|(?:has|have) not (?:been (?:seen|observed|reported)|occurred))|^(?: (?:related|attributed) to (?:treatment|study drug|\S+))?: (?:none|0)\b/i;
const RELATED =
  /\b(?:related|attributed|attributable|put down|ascribed|linked|due) to (?:treatment|study (?:drug|treatment|medication)|the (?:drug|study drug|vaccine|treatment)|\S+)|\b(?:treatment|drug|vaccine)-related\b|\bconsidered related\b/i;
const NO_CASE =
  /\b(?:no|nor any) (?<seen>(?!(?:new|other|further|significant|clinically|meaningful|relevant|statistically|serious|additional|such|one|more|major|evidence|apparent)\b)[a-z][\w-]+(?: (?!(?:in|on|of|with|between|by|at|to|from|was|were|has|have)\b)[\w-]+){0,3}(?<!\b(?:differences?|changes?|patients?|participants?|subjects?|signals?|concerns?|effects?|correlation|relationship|trends?|impact|issues?|findings?|data|responses?|progression|benefit|improvements?|interactions?|adjustments?|reductions?|increases?|events?|cases?|elevations?|results?))) (?:(?:was|were|has been|have been) (?:reported|observed|seen|noted|recorded|detected|identified|documented)|occurred|emerged|arose)\b|\b(?:no (?:further |new |other |confirmed )?(?:cases?|instances?|reports?|episodes?|occurrences?) of|(?:no (?:patient|participant|subject|volunteer|recipient|child|infant)s?|nobody|none of the (?:\w+ ){0,2}(?:patients|participants|subjects|volunteers|children|infants)) (?:has |have |had )?developed(?: an?| any)?) (?<what>[A-Za-z][^;.()\d]{2,90}?)(?=,? (?:the|an?|no) |,? and (?:\d|no\b|none\b|one\b|two\b|the\b|there\b)|,? (?:was|were|has|have|occurred|emerged|at|in|to date|through)\b|[;.()]|$)/gi;
/** `There were no deaths, thromboses or cases of meningitis`: a list of what did not happen, some of it known by no vocabulary. */
const THERE_NO =
  /\bthere (?:was|were|has been|have been) no (?<list>[a-z][^.;()\d]{3,120}?)(?= (?:in|among|on|with|at|during|through|reported|observed|seen)\b|[.;()]|$)/gi;
/** What is no event, though there was none. */
const NO_EVENT =
  /\b(?:changes?|differences?|evidence|signals?|effects?|patients?|placebo|need|indications?|relationship|interactions?|adjustments?|trends?|issues?|concerns?|findings?|reductions?|increases?|related|clinically|new|other|or|and|of|in)\b/i;
const ITEM = /^(?:,| or| nor| and|, or|, nor|, and) (?:any )?(?:(?:new|treatment-related|drug-related|cases of) )*$/;

/** Events that a sentence says did not happen. */
export function tellAbsentEvents(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged): readonly Draft[] => {
    const { text } = tagged.passage.view;
    if (NOT.includes(tagged.passage.section) || ['forward-looking', 'contact'].includes(tagged.passage.section)) return [];
    if (!/\b(?:no|none|nobody|neither|nor|not|without|zero|nil|absent|free)\b/i.test(text) || !isClinical(tagged, bound))
      return [];
    const cases = casesIn(text);
    const listed = settleEndpoints(listedEndpoints(tagged, bound), text).filter(
      ({ takes, name, to }) => takes === 'event' || (RESPONSE.test(name) && !GAIN.test(text.slice(to))),
    );
    const events = [
      ...cases.filter((one) => !isKnown(one, listed)),
      ...listed.filter((one) => !cases.some((other) => !isKnown(other, listed) && one.from < other.to && other.from < one.to)),
    ].sort((a, b) => a.from - b.from);
    let none = false;
    let last: Endpoint | undefined;
    return events.flatMap((event): readonly Draft[] => {
      const before = text.slice(0, event.from);
      const isItem = none && last !== undefined && ITEM.test(text.slice(last.to, event.from));
      none = NONE_BEFORE.test(before) || isItem || NONE_BEHIND.test(text.slice(event.to));
      last = event;
      return none ? absent(tagged, event, bound) : [];
    });
  });
}

/** Responses and deaths, whose lack is told like that of an event. */
const RESPONSE = /(?:response|remission|stable_disease|disease_control|mortality)_rate$/;

/** `no mortality benefit`: no lack of the thing itself. */
const GAIN = /^ (?:benefits?|differences?|advantage|imbalances?|data|signals?|reduction|risk)\b/;

/** What nobody developed goes by its known name where it has one. */
function isKnown({ from, to, measure = '' }: Endpoint, listed: readonly Endpoint[]): boolean {
  return listed.some(
    (one) => one.takes !== 'measure' && one.from < to && from < one.to && one.to - one.from > measure.length - 12,
  );
}

/** What there were no cases of, or what nobody developed, in the words of the text. */
function casesIn(text: string): readonly Endpoint[] {
  const listed = allMatches(text, THERE_NO).flatMap(({ index, 0: words, groups }) => {
    const parts = (groups?.['list'] ?? '')
      .split(/,? (?:or|nor|and) (?:any )?|, /)
      .map((part) => part.replace(/^(?:cases|reports) of /, ''));
    const named = parts.filter((part) => !NO_EVENT.test(part) && /^[\w-]+(?: [\w-]+){0,2}$/.test(part));
    return named.length < 2 ? [] : named.map((measure) => absentAt(index + words.indexOf(measure), measure));
  });
  const told = allMatches(text, NO_CASE).flatMap((match) => {
    const what = match.groups?.['what'] ?? match.groups?.['seen'] ?? '';
    const start = match.index + match[0].indexOf(what);
    const parts = what.split(/,? (?:or|nor|and) |, /);
    const named = parts.every((part) => /^[\w-]+(?: [\w-]+){0,3}$/.test(part)) ? parts : [what];
    return named.map((measure) => absentAt(start + what.indexOf(measure), measure));
  });
  return [...told, ...listed.filter((one) => !told.some(({ from, to }) => one.from < to && from < one.to))];
}

function absentAt(from: number, measure: string): Endpoint {
  return { from, to: from + measure.length, name: 'adverse_event_rate', takes: 'event', measure };
}

/** `none of the adverse events was serious`. */
const NONE_WAS =
  /^[^.;]{0,60}? (?:was|were) (?:considered |judged |deemed |rated |assessed as )?(?<kind>serious|severe|fatal|related|of grade|grade|drug-related|treatment-related|dose-limiting)\b/i;

/** The words that say so, from the negation to the end of the clause. */
function saidOf(text: string, { from, to }: Endpoint): string {
  const before = /\b(?:no|neither|nor|without|zero|none)\b[^.;]{0,60}$/i.exec(text.slice(0, from))?.[0] ?? '';
  const behind = /^[^.;,()]{0,60}/.exec(text.slice(to))?.[0] ?? '';
  return `${before}${text.slice(from, to)}${behind}`.trim().toLowerCase();
}

/** `No dose-limiting toxicity in the first 16 patients`, `none of the 24 patients had a seizure`: how many there were. */
function sizeOf(text: string, { from, to }: Endpoint): { readonly n?: number } {
  const behind =
    /^[^.;,]{0,30}\b(?:in|among) (?:any of )?(?:the |all |these )?(?:first )?(?<n>[\w-]{1,12})(?= (?:[a-z-]+ )?(?:patients|participants|subjects|volunteers|children|adults))/i;
  const before =
    /\b(?:none|no one) of (?:the |these )?(?:first )?(?<n>[\w-]{1,12}) (?:[a-z-]+ )?(?:patients|participants|subjects|volunteers|children|adults)\b[^.;,]{0,60}$/i;
  const found = behind.exec(text.slice(to, to + 110)) ?? before.exec(text.slice(Math.max(0, from - 110), from));
  const n = wholeNumber(found?.groups?.['n'] ?? '');
  return n === undefined || n < 3 ? {} : { n };
}

function absent(tagged: Tagged, event: Endpoint, bound: Bound): readonly Draft[] {
  const { text } = tagged.passage.view;
  if (assertionBefore(text, event.from, ['POSSIBLE', 'PLANNED']) !== undefined) return [];
  const subjects = subjectsOf(tagged, event.from, bound);
  const kind = /\bnone of (?:the |these )?$/i.test(text.slice(0, event.from))
    ? NONE_WAS.exec(text.slice(event.to))?.groups?.['kind']
    : undefined;
  if (kind !== undefined && event.measure !== undefined && !/^serious/.test(kind)) return [];
  const isRelated = event.name === 'serious_adverse_event_rate' && RELATED.test(text.slice(event.from, event.to + 70));
  const measure = (kind === undefined ? event.measure : undefined) ?? (isRelated ? 'treatment-related' : undefined);
  return subjects.map((subject) => ({
    type: 'Outcome',
    key: {
      subject,
      endpoint: kind === undefined ? event.name : 'serious_adverse_event_rate',
      ...(measure !== undefined && { measure }),
    },
    value: { count: 0, ...sizeOf(text, event), qualitative: ['none', saidOf(text, event)] },
    assertion: 'ASSERTED',
    rule: 'outcome.absent-event',
    tagged,
    spans: spans(sourceSpan(tagged.passage.view, Math.max(0, event.from - 3), event.to)),
  }));
}

/** Every cohort of its clause, the one its paragraph is about, or the trial. */
function subjectsOf(tagged: Tagged, place: number, bound: Bound): readonly string[] {
  const { text } = tagged.passage.view;
  const isTied = (from: number, to: number): boolean =>
    from > place ? /^[^,;.]*$/.test(text.slice(place, from)) : /^[^;.]*$/.test(text.slice(to, place));
  const here = flat(tagged.mentions).flatMap((one) =>
    one.kind === 'cohort' && isTied(one.from, one.to) ? (bound.cohortOf(one) ?? []) : [],
  );
  if (here.length > 0) return [...new Set(here)];
  const subject = headedBy(tagged, bound) ?? trialInParagraph(tagged, place, bound) ?? bound.drugAt(tagged, place);
  return subject === undefined ? [] : [subject];
}

/** The cohort whose list it stands in: `Cohort 1:`. */
function headedBy(tagged: Tagged, bound: Bound): string | undefined {
  const heading = headingOver(bound.sentences, bound.sentences.indexOf(tagged));
  if (heading?.passage.section === 'subhead') return undefined;
  const cohorts = heading?.mentions.flatMap((one) => (one.kind === 'cohort' ? (bound.cohortOf(one) ?? []) : [])) ?? [];
  return new Set(cohorts).size === 1 ? cohorts[0] : undefined;
}
