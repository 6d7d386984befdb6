import type { Bound } from '../bind/bound.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const SHORT_TITLES: Readonly<Record<string, string>> = {
  CEO: 'chief executive officer',
  CFO: 'chief financial officer',
  CMO: 'chief medical officer',
  COO: 'chief operating officer',
  CSO: 'chief scientific officer',
};

function tellPerson(person: string, attr: string, value: Told['value'], match: Match, group: string): Told {
  return {
    type: 'Person',
    key: { person, attr },
    value,
    assertion: 'ASSERTED',
    novelty: 'RESTATED',
    spans: spans(spanIn(match, group)),
  };
}

const OFFICE =
  '(?:(?:(?!(?:the|our|its|an?|and|of|said)\\b)[a-z]+[ -]){0,3}(?:officer|director|scientist)|(?:vice )?president|ceo|cfo|cmo|coo|cso|chair(?:man|woman)?|(?:co-)?founder|head of [a-z ]{3,40})';
const OFFICES = `${OFFICE}(?:(?:,? and |, )(?:the |our |its )?${OFFICE}){0,2}`;

/** Name, title and company of a person; the company's words are `raw`. */
function tellTitle(match: Match, bound: Bound, org: string): readonly Told[] {
  const person = mentionIn(match, 'person');
  const title = wordsIn(match, 'title')?.replace(/\b(?:CEO|CFO|CMO|COO|CSO)\b/g, (short) => SHORT_TITLES[short] ?? short);
  if (person === undefined || title === undefined) return [];
  const target = mentionIn(match, 'org', org)?.id ?? bound.header.issuer.id;
  const raw = (wordsIn(match, org) ?? '').replace(/'s?$/, '');
  return [
    tellPerson(person.id, 'name', { name: person.name }, match, 'person'),
    tellPerson(person.id, 'title', { title }, match, 'title'),
    tellPerson(person.id, 'affiliation', { target, raw }, match, org),
  ];
}

/** `Jane Doe, M.D., chief medical officer of Acme`: name, title, company. */
export const personTitle: Rule = {
  id: 'person.title',
  pattern: phrase(
    '(?<person>{person}),? (?:who is |is )?(?:the |our |its )?(?<title>[a-z][^.;"{person}]{2,80}?) (?:of|at) (?<org>{org}|the company)',
  ),
  finds: [
    {
      text: 'It was told by Jane Doe, chief medical officer of Acme Bio.',
      slots: { person: 'Jane Doe', title: 'chief medical officer', org: 'Acme Bio' },
    },
  ],
  ignores: ['Glioma, a tumor of the brain, is rare.'],
  tell: (match, bound) => tellTitle(match, bound, 'org'),
};

/** `The chief medical officer of Acme, Jane Doe`: the title first. */
export const titleOfPerson: Rule = {
  id: 'person.title-first',
  pattern: phrase(`\\b(?<title>${OFFICES}) (?:of|at) (?<org>{org}|the company),? (?<person>{person})`),
  finds: [
    {
      text: 'The chief medical officer of Acme Bio, Jane Doe, M.D., said that it goes on.',
      slots: { title: 'chief medical officer', org: 'Acme Bio', person: 'Jane Doe, M.D.' },
    },
    {
      text: 'It was told by the president and CEO of the company, Jane Doe.',
      slots: { title: 'president and CEO', org: 'the company', person: 'Jane Doe' },
    },
  ],
  ignores: ['The chief medical officer of Acme Bio met Jane Doe.'],
  tell: (match, bound) => tellTitle(match, bound, 'org'),
};

/** `Acme's chief medical officer, Jane Doe`, `Acme CEO Jane Doe`. */
export const companyOfficer: Rule = {
  id: 'person.company-officer',
  pattern: phrase(`(?<org>{org}(?:'s?)?|\\bthe company's|\\bour|\\bits) (?<title>${OFFICES}),? (?<person>{person})`),
  finds: [
    {
      text: "Acme Bio's chief medical officer, Jane Doe, agreed.",
      slots: { org: "Acme Bio's", title: 'chief medical officer', person: 'Jane Doe' },
    },
    { text: 'Acme Bio CEO Jane Doe agreed.', slots: { org: 'Acme Bio', title: 'CEO', person: 'Jane Doe' } },
  ],
  ignores: ['Acme Bio thanks Jane Doe.'],
  tell: (match, bound) => tellTitle(match, bound, 'org'),
};

/** `"...," said Jane Doe`: one quote per paragraph, each of its sentences evidence. */
export const quoteSpoken: Rule = {
  id: 'quote.spoken',
  pattern: phrase(
    '(?<said>(?:said|stated|commented|added|noted) (?<person>{person})|(?<before>{person})[^"]{0,120} (?:said|stated|commented|added|noted))',
  ),
  finds: [
    {
      text: '"We are glad," said Jane Doe, chief medical officer of Acme.',
      slots: { said: 'said Jane Doe', person: 'Jane Doe' },
    },
  ],
  ignores: ['The company said that it has hired Acme.'],
  tell: (match, bound) => {
    const { passage } = match.tagged;
    const person = mentionIn(match, 'person');
    if (passage.section !== 'quote' || person === undefined) return [];
    const paragraphs = [
      ...new Set(bound.sentences.flatMap((tagged) => (tagged.passage.section === 'quote' ? [tagged.passage.paragraph] : []))),
    ];
    return [
      {
        type: 'Quote',
        key: { release: bound.release, index: paragraphs.indexOf(passage.paragraph) + 1 },
        value: { speaker: person.id },
        assertion: 'ASSERTED',
        novelty: 'NEW',
        spans: spans(spanIn(match, 'said')),
      },
    ];
  },
};
