import type { Assertion } from '../../domain/claim.js';
import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { near } from '../mentions/clause.js';
import { phrase, spanIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { besides, moneyIn, partiesOf, tellFunding } from './fundingFacts.js';
import { around, pastDate } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const LOAN =
  '(?:term loan(?: facility)?|loan(?: facility)?|credit (?:facility|line)|debt (?:facility|financing)|venture debt|tranche|repayable advance|advance|convertible (?:notes?|loan)|notes|debentures?)';

/** `a term loan of $150 million`, `drew a first $12 million from a loan facility of up to $30 million with Acme Capital`. */
export const loan: Rule = {
  id: 'funding.loan',
  pattern: phrase(
    `(?:(?<sum>{money}) (?:[a-z-]+ ){0,3}?\\b${LOAN}\\b|\\b${LOAN}(?: agreement)? (?:of|worth|for|totall?ing|amounting to|that provides) (?:an? )?(?:[a-z]+ ){0,2}?(?<money>{money})|\\b(?:drew|drawn|draws|borrowed|drawdown of) (?:down )?(?:an? |the )?(?:first|second|third|initial|further|final|additional)? ?(?<drawn>{money}))`,
  ),
  finds: [
    { text: 'It is paid from a $150 million term loan provided by Beta Research.', slots: { sum: '$150 million' } },
    { text: 'Acme Bio has a loan facility of up to $30 million.', slots: { money: 'up to $30 million' } },
    { text: 'Acme Bio has drawn a first $12 million.', slots: { drawn: '$12 million' } },
  ],
  ignores: ['Loans of $4 million were repaid by others.', 'It advanced in 2020.'],
  tell: (match, bound) => {
    const drawn = match.groups['drawn'] !== undefined;
    const money = moneyIn(match, 'sum', 'money', 'drawn');
    if (money === undefined) return [];
    const { before, after } = besides(match, money);
    if (/\b(?:repaid|repayment|outstanding|repay)\b/i.test(before.slice(-60) + after.slice(0, 40))) return [];
    const found = partiesOf(match, bound, money);
    const lender = found.grantor ?? lenderAbove(match, bound);
    const recipient =
      found.recipient ??
      (/\b(?:its|our|the company's|it)\b/i.test(before.slice(-80)) || ownName(match, bound) ? bound.header.issuer.id : undefined);
    const { told } = tellFunding(match, bound, 'loan', money, { grantor: lender, recipient }, loanTold(before, after, drawn));
    const purpose =
      /\b(?:fund|finance|support|for) (?:the )?(?<what>(?:launch inventory|acquisition|manufacture of [\w-]+|[a-z]+ launch|commerciali[sz]ation|development of [\w-]+))/i.exec(
        after + (drawn ? '' : before),
      );
    const funding = told[0]?.key['funding'];
    if (purpose?.groups?.['what'] === undefined || funding === undefined) return told;
    return [
      ...told,
      { type: 'Funding', key: { funding, attr: 'purpose' }, value: { keywords: [purpose.groups['what'].toLowerCase()] } },
    ];
  },
};

function loanTold(before: string, after: string, drawn: boolean): Assertion {
  if (
    /^[^.;]{0,30}\b(?:may|might|could|would|can) (?:only )?be (?:drawn|borrowed|available)|^[^.;]{0,20} (?:if|subject to|only)/i.test(
      after,
    )
  )
    return 'POSSIBLE';
  if (/\b(?:may|might|could|would|if|option)\b[^.;]{0,60}$/i.test(before)) return 'POSSIBLE';
  if (drawn || /\b(?:drew|has drawn|drawn this|drawn the)\b/i.test(before.slice(-50))) return 'COMPLETED';
  return /\bwill\b[^.;]{0,90}$/i.test(before) ? 'PLANNED' : 'ASSERTED';
}

/** `its loan facility with Acme Capital` of the sentence before, for a tranche drawn. */
function lenderAbove({ tagged }: Match, bound: Bound): string | undefined {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  if (before === undefined || before.passage.paragraph !== tagged.passage.paragraph) return undefined;
  const lender = before.mentions.find(
    (one) =>
      one.kind === 'org' &&
      /\b(?:loan|facility|credit|debt)[^.;]{0,40} (?:with|from|by) $/i.test(before.passage.view.text.slice(0, one.from)),
  );
  return lender?.kind === 'org' ? lender.id : undefined;
}

function ownName(match: Match, bound: Bound): boolean {
  return near(match, 'org').some(({ id }) => id === bound.header.issuer.id);
}

const OFFERING =
  '(?:public offering|registered direct offering|private placement|initial public offering|IPO|rights issue|rights offering|share issue|directed issue|follow-on offering|offering|placing|placement|PIPE(?: financing)?|(?:equity |venture |seed |bridge )?financing(?: round)?|Series [A-F]\\d?(?: (?:preferred stock )?(?:financing|funding|round|extension))?|(?:funding|financing|seed|investment) round)';

/** `raised CHF 62 million in a Series B round`, `gross proceeds of about $135 million`, `a $40 million private placement`. */
export const offering: Rule = {
  id: 'funding.offering',
  pattern: phrase(
    `(?:\\b(?:raised|raises|raising|secured|closed|closes|provided|completed)(?: an? (?:oversubscribed )?)? ?(?<raised>{money})(?: [^.;{money}]{0,60}?)?\\b${OFFERING}(?!\\w)|\\b[Gg]ross proceeds\\b[^.;{money}]{0,90}?(?<gross>{money})|(?<!net )\\bproceeds of (?<worth>{money})|(?<sum>{money}) (?:[a-z-]+ ){0,4}?${OFFERING}(?!\\w)|\\b${OFFERING} of (?<placed>{money}))`,
  ),
  finds: [
    { text: 'Acme Bio raised CHF 62 million in a Series B round led by Beta Research.', slots: { raised: 'CHF 62 million' } },
    {
      text: 'Gross proceeds to Acme Bio are expected to be approximately $135 million.',
      slots: { gross: 'approximately $135 million' },
    },
    { text: 'Acme Bio Announces Pricing of $135 Million Underwritten Public Offering', slots: { sum: '$135 Million' } },
  ],
  ignores: ['The shares are offered at $16.00 each.', 'Revenue of $3 million was raised to $4 million.'],
  tell: (match, bound) => {
    const money = moneyIn(match, 'raised', 'gross', 'worth', 'sum', 'placed');
    if (money === undefined || /^ (?:per|each|apiece|a share)/.test(besides(match, money).after)) return [];
    const words = around(match).before + match.text;
    if (/\b(?:may|might|could|if|option)\b/i.test(words.slice(-120))) return [];
    const done = match.groups['raised'] !== undefined;
    const issuer = bound.header.issuer.id;
    const giver = givers(match);
    const { told } = tellFunding(
      match,
      bound,
      'offering',
      money,
      { recipient: issuer, ...(giver.length > 0 && { grantor: giver }) },
      done ? 'COMPLETED' : 'ASSERTED',
    );
    return [...told, ...(done ? [tellOffering(match, bound, 'done', pastDate(match, bound) ?? {})] : [])];
  },
};

/** `financed by A and B, which together provided ...`. */
function givers({ tagged, at, text }: Match): readonly string[] {
  if (!/^provided/i.test(text)) return [];
  const from = tagged.places[at] ?? 0;
  const before = tagged.mentions.filter((one) => one.kind === 'org' && one.to <= from);
  const named = before.flatMap((one) => (one.kind === 'org' ? [one.id] : []));
  return named.slice(-2);
}

function tellOffering(match: Match, bound: Bound, status: 'done' | 'planned', more: object): Told {
  const kinds = [
    'public offering',
    'private placement',
    'registered direct',
    'series a',
    'series b',
    'series c',
    'priced',
    'closed',
  ];
  const words = match.tagged.passage.view.text.toLowerCase();
  const keywords = kinds.filter((kind) => words.includes(kind));
  return {
    type: 'Event',
    key: { event: slug(`offering ${status}`), event_type: 'offering' },
    value: { actor: bound.header.issuer.id, status, ...more, ...(keywords.length > 0 && { keywords }) },
    assertion: status === 'done' ? 'COMPLETED' : 'PLANNED',
    spans: spans(spanIn(match)),
  };
}

/** `has priced an underwritten public offering`, `announces the closing of its private placement`. */
export const offeringStep: Rule = {
  id: 'event.offering',
  pattern: phrase(
    `(?<!\\b(?:to|will|may|not) )\\b(?<step>priced|prices|pricing of|closed|closes|closing of|completed|completes|completion of|launched|launches|commenced)(?: (?:its|the|an?))?(?: (?:previously announced|[a-z-]+|{money}|{org}'s)){0,5}? ${OFFERING}(?!\\w)`,
  ),
  finds: [
    { text: 'Acme Bio has priced an underwritten public offering.', slots: { step: 'priced' } },
    { text: 'Acme Bio announces the closing of its private placement.', slots: { step: 'closing of' } },
  ],
  ignores: ['The offering may not be completed.', 'It expects to close the offering in May.'],
  tell: (match, bound) => {
    const { before } = around(match);
    if (
      /\b(?:may|might|could|if|subject to|expected|expects|plans?|intends?|cost|following|after|upon)\b/i.test(before.slice(-70))
    )
      return [];
    return [tellOffering(match, bound, 'done', {})];
  },
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
      ({ passage }) =>
        new RegExp(`\\b${OFFERING}\\b`, 'i').test(passage.view.text) && ['headline', 'lead'].includes(passage.section),
    );
    if (date === undefined || !about) return [];
    return [tellOffering(match, bound, 'planned', { date: date.value, precision: date.precision })];
  },
};
