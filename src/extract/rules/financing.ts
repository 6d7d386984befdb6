import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near } from '../mentions/clause.js';
import { phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { around, pastDate } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const OFFERING =
  '(?:public offering|registered direct offering|private placement|initial public offering|IPO|rights issue|rights offering|share issue|directed issue|follow-on offering|offering|placing|placement|PIPE(?: financing)?|(?:equity |venture |seed |bridge )?financing(?: round)?|Series [A-F]\\d?(?: (?:preferred stock )?(?:financing|funding|round|extension))?|(?:funding|financing|seed|investment) round)';
const OF_OFFERING = new RegExp(`\\b${OFFERING}\\b`, 'i');

/** Who offers: a company named right before the step, else the issuer. */
function offerer({ tagged, at, text }: Match, bound: Bound): string {
  const from = tagged.places[at] ?? 0;
  const named = tagged.mentions.find(
    (one) =>
      one.kind === 'org' &&
      one.to <= from &&
      /^,? (?:today |has |have |had |also )*$/.test(tagged.passage.view.text.slice(one.to, from)),
  );
  return named?.kind === 'org' && !/^(?:co-)?(?:led|joined|anchored)\b/i.test(text) ? named.id : bound.header.issuer.id;
}

function tellOffering(match: Match, bound: Bound, status: 'done' | 'planned', more: object): Told {
  const kinds = ['public offering', 'private placement', 'registered direct', 'rights issue', 'ipo', 'priced', 'closed'];
  const words = match.tagged.passage.view.text.toLowerCase();
  const series = /\bseries [a-f]\b/.exec(words)?.[0];
  const keywords = [...(series === undefined ? [] : [series]), ...kinds.filter((kind) => words.includes(kind))];
  return {
    type: 'Event',
    key: { event: slug(`offering ${status}`), event_type: 'offering' },
    value: { actor: offerer(match, bound), status, ...more, ...(keywords.length > 0 && { keywords }) },
    assertion: status === 'done' ? 'COMPLETED' : 'PLANNED',
    spans: spans(spanIn(match)),
  };
}

const STEP =
  '(?:pric(?:ed|es|ing of)|clos(?:ed|es|ing of|ing)|complet(?:ed|es|ion of)|launch(?:ed|es)|commenced|rais(?:ed|es|ing)|sold|issued|secured|secures|provided|(?:co-)?led|joined|anchored|announc(?:ed|es|ing) an?)';

/** `has priced a public offering`, `raised CHF 62 million in a Series B round`, `a Series A round, led by Acme, closed in 2021`. */
export const offeringStep: Rule = {
  id: 'event.offering',
  pattern: phrase(
    `(?:(?<!\\b(?:to|will|may|not) )\\b(?<step>${STEP})\\b[^.;]{0,90}? ${OFFERING}(?!\\w)|\\b${OFFERING}\\b[^.;]{0,90}? (?:has |have |was |were )?(?:been )?(?<behind>closed|priced|completed)\\b)`,
  ),
  finds: [
    { text: 'Acme Bio has priced an underwritten public offering.', slots: { step: 'priced' } },
    { text: 'Acme Bio announces the closing of its private placement.', slots: { step: 'closing of' } },
    { text: 'A Series A round of CHF 42 million closed in 2021.', slots: { behind: 'closed' } },
  ],
  ignores: ['The offering may not go ahead.', 'It expects to close the offering in May.'],
  tell: (match, bound) => {
    const { before } = around(match);
    const words = before.slice(-70) + match.text;
    const open =
      /\b(?:may(?! \d)|might|could|if|subject to|expected|expects|plans?|intends?|cost|following|after|upon|option|will|would)\b/i;
    if (open.test(before.slice(-70)) || /\b(?:may(?! \d)|will|could|would|expected|not)\b/i.test(match.text)) return [];
    if (/\b(?:royalty|debt|loan|product|service|commercial) (?:financing|offering)|\bread\b/i.test(words)) return [];
    return [tellOffering(match, bound, 'done', pastDate(match, bound) ?? {})];
  },
};

/** `intends to sell shares in a public offering`, `announces a proposed public offering`: one that is still to be made. */
export const offeringProposed: Rule = {
  id: 'event.offering-proposed',
  pattern: phrase(
    `\\b(?<plan>(?:intends?|plans?|expects?|proposes?) to (?:offer|sell|issue|conduct|launch|raise)\\b|[Pp]roposed\\b)[^.;]{0,120}? ${OFFERING}(?!\\w)`,
  ),
  finds: [{ text: 'Acme Bio intends to sell its stock in a public offering.', slots: { plan: 'intends to sell' } }],
  ignores: ['Acme Bio has priced a public offering.'],
  tell: (match, bound) => [tellOffering(match, bound, 'planned', {})],
};

/** `Closing is expected on October 24`, `the offering is expected to close on or about May 3`. */
export const offeringCloses: Rule = {
  id: 'event.offering-closes',
  pattern: phrase(
    `\\b(?:[Cc]losing|(?:the |this )?${OFFERING}|settlement)(?: of the (?:[a-z]+ ){0,2}?(?:offering|placement))? is (?:expected|anticipated|scheduled)(?: to (?:close|occur|take place|be completed))? (?:on or about |on |by )?(?<date>{date})`,
  ),
  finds: [{ text: 'The offering is expected to close on May 3, 2020.', slots: { date: 'on May 3, 2020' } }],
  ignores: ['Closing is expected soon.'],
  tell: (match, bound) => {
    const date = near(match, 'date')[0];
    const about = bound.sentences.some(
      ({ passage }) => OF_OFFERING.test(passage.view.text) && ['headline', 'lead'].includes(passage.section),
    );
    if (date === undefined || !about) return [];
    return [tellOffering(match, bound, 'planned', { date: date.value, precision: date.precision })];
  },
};
