import { sideOf } from '../assertion/plans.js';
import type { Bound } from '../bind/bound.js';
import type { AgencyMention } from '../mentions/mention.js';
import { mentionIn, phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { HAS, WAS } from './pieces.js';
import { whenDecided } from './designationDates.js';
import { actOf, regulatorOf, subjectOf, tellEvent } from './regulatoryEvents.js';
import { agencyBefore, dateSlots, mentionsWithin } from './regulatoryRegion.js';
import type { Rule, Told } from './rule.js';

const TARGET_DATE =
  '(?:(?:prescription drug user fee act|PDUFA)(?: \\("?PDUFA"?\\))?(?: target)?(?: action| goal| decision)? ?(?:date)?|(?:target|regulatory) (?:action|goal|decision) date|(?:action|goal|user fee) date)';

/** `PDUFA target action date of March 14, 2026`, `assigned March 14, 2026 as the goal date`: when the FDA is to decide; past, when it was. */
export const targetDate: Rule = {
  id: 'event.target-date',
  pattern: phrase(
    `(?:\\b(?<what>${TARGET_DATE})(?<past> (?:was|had been)(?= {date}))?(?:(?!\\bfrom\\b)[^.;]){0,60}?(?<when>{date})|(?<early>{date})(?:[^.;]{0,12}) as (?:the |its |an? )?(?<named>${TARGET_DATE}))`,
  ),
  finds: [
    { text: 'The FDA set a PDUFA target action date of March 14, 2026.', slots: { when: 'of March 14, 2026' } },
    { text: 'The agency assigned March 14, 2026 as the PDUFA goal date for XYZ 201.', slots: { early: 'March 14, 2026' } },
    { text: 'The target action date was April 13, 2025.', slots: { past: 'was' } },
  ],
  ignores: ['The FDA sets a PDUFA date for each NDA.', 'Dosing began on March 14, 2026.'],
  tell: (match, bound) => {
    const date = mentionIn(match, 'date', 'when') ?? mentionIn(match, 'date', 'early');
    const act = actOf(match);
    if (date === undefined) return [];
    const regulator = regulatorOf(act, bound) ?? fdaOf(bound);
    const told = tellEvent(act, bound, 'regulatory_decision', 'planned', {
      ...(regulator !== undefined && { actor: regulator.id }),
      date: date.value,
      precision: date.precision,
      keywords: ['PDUFA'],
    });
    if (match.groups['past'] === undefined) return told;
    return told.map(({ value, ...one }) => ({ ...one, value: withoutStatus(value), assertion: 'ASSERTED' as const }));
  },
};

/** The authority whose decisions these dates are for, where the release names it. */
function fdaOf({ sentences }: Bound): AgencyMention | undefined {
  return sentences
    .flatMap(({ mentions }) => mentions)
    .find((one): one is AgencyMention => one.kind === 'agency' && one.id === 'org:fda');
}

function withoutStatus(value: Told['value']): Told['value'] {
  return Object.fromEntries(Object.entries(value).filter(([slot]) => slot !== 'status'));
}

const AWAITED = '(?:expected|awaited|anticipated|due|foreseen|scheduled|planned)';

/** `Acme expects the opinion of the CHMP in the fourth quarter`, `a decision of the European Commission is due in May 2025`. */
export const opinionAwaited: Rule = {
  id: 'event.opinion-awaited',
  pattern: phrase(
    `(?:\\b(?:opinion|recommendation|decision)s?(?: (?:of|from|by) {agency})?(?:(?!\\b(?:of|within)\\b)[^.;]){0,60}?(?: is| are| now| remains)? ${AWAITED}(?: (?:in|by|for|on|before))?[^.;]{0,12}?(?<when>{date})|\\b(?:expect|await|anticipate)(?:s|ed|ing)? [^.;]{0,40}?\\b(?:opinion|recommendation|decision)\\b[^.;]{0,60}?(?<then>{date})|\\b(?:committee|{agency}) (?:is|are) ${AWAITED} to (?:give|adopt|issue|render|make|take|deliver|reach|announce) (?:an?|its|the) (?:\\w+ )?(?:opinion|recommendation|decision)[^.;]{0,40}?(?<by>{date}))`,
  ),
  finds: [
    { text: 'The opinion of the CHMP is awaited for Q4 2025.', slots: { when: 'for Q4 2025' } },
    {
      text: 'Acme expects the opinion of the CHMP in the fourth quarter of 2024.',
      slots: { then: 'in the fourth quarter of 2024' },
    },
    {
      text: 'The committee is expected to give an opinion in the first quarter of 2022.',
      slots: { by: 'in the first quarter of 2022' },
    },
  ],
  ignores: ['The CHMP adopted a positive opinion in May 2024.', 'The European Commission decides within 67 days of an opinion.'],
  tell: (match, bound) => {
    const act = actOf(match);
    const named = mentionsWithin(act.tagged, { from: act.region.from, to: act.words.to }, 'agency').at(-1);
    const regulator = named ?? regulatorOf(act, bound);
    const date = ['when', 'then', 'by'].flatMap((group) => mentionIn(match, 'date', group) ?? [])[0];
    if (date === undefined || (regulator === undefined && !/opinion/i.test(match.text))) return [];
    const [disease, ...more] = mentionsWithin(act.tagged, { from: 0, to: act.tagged.text.length }, 'indication');
    return tellEvent(act, bound, 'regulatory_decision', 'planned', {
      ...(regulator !== undefined && { actor: regulator.id }),
      date: date.value,
      precision: date.precision,
      ...(disease !== undefined && more.length === 0 && { indication: disease.id }),
      ...(/opinion/i.test(match.text) && { keywords: [regulator?.id === 'org:chmp' ? 'CHMP opinion' : 'opinion'] }),
    });
  },
};

/** `the CHMP adopted a positive opinion on XYZ 201`: advice, not yet a decision. */
export const opinionGiven: Rule = {
  id: 'event.opinion-given',
  pattern: phrase(
    `{agency},? ${HAS}(?<verb>adopted|adopts|issued|issues|gave|given|delivered) an? (?<kind>positive|negative) opinion(?![^.;]{0,40}{designation})`,
  ),
  finds: [
    { text: 'The CHMP adopted a positive opinion for XYZ 201 in January 2020.', slots: { verb: 'adopted', kind: 'positive' } },
  ],
  ignores: ['The CHMP may adopt a positive opinion.', 'The COMP adopted a positive opinion on orphan designation of XYZ 201.'],
  tell: (match, bound) => {
    const agency = mentionIn(match, 'agency');
    if (agency?.id !== 'org:chmp') return [];
    return tellEvent(actOf(match), bound, 'regulatory_decision', 'done', {
      actor: agency.id,
      keywords: ['CHMP opinion', (wordsIn(match, 'kind') ?? '').toLowerCase()],
    });
  },
};

/** `received a Complete Response Letter dated April 11, 2025`: the FDA does not approve for now. */
export const completeResponse: Rule = {
  id: 'event.complete-response',
  pattern: phrase(
    `(?:${HAS}(?<verb>received|receives|issued|issues|sent|got)|\\b(?<nominal>receipt(?:,? {date},?)? of|in)|{agency} issued) (?:(?!\\bnot\\b)[^.;]){0,50}?\\bcomplete response letter(?: \\("?CRL"?\\))?`,
  ),
  finds: [
    { text: 'Acme received a Complete Response Letter from the FDA for XYZ 201.', slots: { verb: 'received' } },
    {
      text: 'The FDA, in a Complete Response Letter ("CRL") dated April 11, 2025, declined to approve XYZ 201.',
      slots: { nominal: 'in' },
    },
  ],
  ignores: ['The FDA may issue a complete response letter.', 'Our complete response, filed in May, sets out the data.'],
  tell: (match, bound) => {
    const act = actOf(match);
    const regulator = regulatorOf(act, bound);
    return tellEvent(act, bound, 'complete_response_letter', 'done', regulator === undefined ? {} : { actor: regulator.id });
  },
};

const COMMITTEE = '(?:advisory committee|ad ?com\\b|ODAC)';

/** `sees no need for an advisory committee`, `an advisory committee meeting is scheduled for May 4`, `the advisory committee voted 9 to 2`. */
export const advisoryCommittee: Rule = {
  id: 'event.advisory-committee',
  pattern: phrase(
    `(?:\\b(?<negated>no|not|without|cancell?ed)\\b[^.;]{0,60}?\\b${COMMITTEE}|\\b${COMMITTEE}[^.;]{0,60}?(?:\\b(?<planned>scheduled|planned|to (?:be held|meet|discuss|review|convene))\\b|(?<voted>\\bvoted\\b)))`,
  ),
  finds: [
    { text: 'The FDA sees no need for an advisory committee.', slots: { negated: 'no' } },
    { text: 'An advisory committee meeting is scheduled for May 4, 2025.', slots: { planned: 'scheduled' } },
    { text: 'The advisory committee voted 9 to 2 in favor of XYZ 201.', slots: { voted: 'voted' } },
  ],
  ignores: ['An advisory committee may be convened.', 'Acme has a scientific board.'],
  tell: (match, bound) => {
    const act = actOf(match);
    const regulator = regulatorOf(act, bound);
    const actor = regulator === undefined ? {} : { actor: regulator.id };
    const told = tellEvent(act, bound, 'advisory_committee', match.groups['voted'] === undefined ? 'planned' : 'done', actor);
    const subject = subjectOf(act, bound);
    if (match.groups['negated'] === undefined) return told;
    return subject === undefined
      ? []
      : [
          {
            type: 'Event',
            key: { event: 'advisory-committee', event_type: 'advisory_committee' },
            value: { subject, ...actor },
            assertion: 'NEGATED',
          },
        ];
  },
};

const LIFTED = 'lifted|removed|released|rescinded|resolved';
const IMPOSED = 'imposed|placed|issued|put|instituted';

/** `the FDA lifted the clinical hold`, `the hold has been removed`: what was stopped may go on. */
export const holdLifted: Rule = {
  id: 'event.hold-lifted',
  pattern: phrase(
    `(?:${HAS}(?<verb>lifted|lifts|removed|removes|released|releases)\\b[^.;]{0,60}?\\b(?:clinical |partial |full ){0,2}hold\\b|\\b(?:clinical |partial |full ){0,2}hold\\b(?:(?!\\bnot\\b)(?:U\\.S\\.|[^.;])){0,200}?(?: (?:${WAS})| and )(?<done>${LIFTED})\\b|\\b(?<nominal>lifting|removal|release) of (?:the |its |an? )?(?:partial |full )?clinical hold)`,
  ),
  finds: [
    { text: 'The FDA has lifted the clinical hold on the trial of XYZ 201.', slots: { verb: 'lifted' } },
    { text: 'The partial clinical hold on XYZ 201 was removed by the FDA in May 2021.', slots: { done: 'removed' } },
    { text: 'A hold that the FDA imposed in 2020 and lifted in May 2021 delayed the trial.', slots: { done: 'lifted' } },
  ],
  ignores: ['The FDA may lift the clinical hold.', 'The hold has not been lifted.', 'Acme holds the rights.'],
  tell: (match, bound) => tellHold(match, bound, 'clinical_hold_lifted'),
};

/** `the FDA placed the trial on clinical hold`, `a hold that was imposed in January 2022`, `a partial hold continues`. */
export const holdImposed: Rule = {
  id: 'event.hold-imposed',
  pattern: phrase(
    `(?:${HAS}(?<verb>${IMPOSED})\\b[^.;]{0,80}?\\b(?:clinical |partial |full ){0,2}hold\\b|\\b(?:partial |full )?(?:clinical )?hold\\b(?:(?!\\bnot\\b)(?:U\\.S\\.|[^.;])){0,140}?\\b(?<done>imposed|issued|placed)\\b|(?<!\\b(?:never|not)\\b[^.;]{0,20})(?: is| was| were| been|{trial}) (?<on>on (?:partial |full )?clinical hold)|\\bhold (?<dates>dates from|has been in place since) |\\b(?<still>(?:partial|full) (?:clinical )?hold (?:continues|remains)))`,
  ),
  finds: [
    { text: 'In May 2020 the FDA placed a clinical hold on the trial of XYZ 201.', slots: { verb: 'placed' } },
    { text: 'The trial was on partial clinical hold from May 2020.', slots: { on: 'on partial clinical hold' } },
    { text: 'A partial hold continues to apply to children.', slots: { still: 'partial hold continues' } },
  ],
  ignores: ['The FDA may impose a clinical hold.', 'The trial was never under a hold.', 'Acme put its shares on sale.'],
  tell: (match, bound) => tellHold(match, bound, 'clinical_hold'),
};

function tellHold(match: Match, bound: Bound, eventType: string): readonly Told[] {
  const act = { ...actOf(match), isToStudy: true };
  const regulator = regulatorOf(act, bound) ?? agencyBefore(match.tagged, bound);
  const trial = bound.trialAt(match.tagged, match.tagged.places[match.at] ?? 0);
  const dates = mentionsWithin(match.tagged, { from: 0, to: match.tagged.text.length }, 'date').filter(
    ({ value }) => sideOf(value, bound.header.date) !== 'ahead' && value !== bound.header.date,
  );
  const decided = dates.length === 0 ? whenDecided(match.tagged, bound) : undefined;
  return tellEvent(act, bound, eventType, 'done', {
    ...(dates.length === 1 && dateSlots(dates[0])),
    ...(decided && { date: decided.date, precision: decided.precision }),
    ...(trial !== undefined && { subject: trial }),
    ...(regulator !== undefined && { actor: regulator.id }),
    ...(/\bpartial\b/i.test(match.text) && { keywords: ['partial'] }),
  });
}
