import type { Bound } from '../bind/bound.js';
import { OFFICE_WORD } from '../mentions/people.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { partyIn } from './parties.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

/** One attribute of a person, told as known. */
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

/** True for words that name an office: `founder and CEO`, `head of haematology`; not `a tumor of the brain`. */
export function isTitle(words: string): boolean {
  return HOLDS_OFFICE.test(words) && !/\b(?:who|which|whose|said|that|will|has|was)\b/.test(words);
}

const HOLDS_OFFICE = new RegExp(`(?<![A-Za-z])${OFFICE_WORD}(?![A-Za-z])`);

/** Name, title and organization of a person; the words that name the organization are `raw`. */
function tellTitle(match: Match, bound: Bound, org: string): readonly Told[] {
  const person = mentionIn(match, 'person', 'person');
  const title = wordsIn(match, 'title')
    ?.replace(/^(?:the|our|its|an?) /i, '')
    .replace(/,? (?:effective|starting|with effect|as of)\b.*$/i, '')
    .replace(/[,;:]$/, '');
  if (person === undefined || title === undefined || !isTitle(title)) return [];
  const named = match.groups[org] === undefined ? undefined : partyIn(match, bound, org);
  const raw = (wordsIn(match, org) ?? '').replace(/'s?$/, '');
  const target = named ?? bound.header.issuer.id;
  const site = /\b(?:[Ii]nvestigator|[Pp]rofessor|[A-Za-z]+ologist|[Pp]hysician|[Ss]urgeon)\b/.test(title) && named === undefined;
  return [
    tellPerson(person.id, 'name', { name: person.name }, match, 'person'),
    tellPerson(person.id, 'title', { title }, match, 'title'),
    ...(site
      ? []
      : [
          tellPerson(
            person.id,
            'affiliation',
            { target, ...(raw !== '' && { raw }) },
            match,
            named === undefined ? 'person' : org,
          ),
        ]),
  ];
}

const DEPARTMENT = '(?:, (?=[A-Z])(?:[A-Za-z&]+ ?(?:and |& |of )?){1,4}(?= of| at|,|\\.|$| said| who))?';
const WORDS = `[a-z][^,.;:"(){person}{org}{trial}]{1,90}?${DEPARTMENT}`;
const END =
  '(?=,|\\.|;|:|\\(|"|$| (?:said|says|stated|states|commented|comments|added|adds|noted|explained|remarked|who|and (?:an? |the |one of |[a-z-]+ (?:investigator|author)|[a-z]+ing investigator))\\b| (?:will|has|is|to|in|as) )';
const HOUSE = '(?<org>{org}|the company)';

/** `Jane Doe, M.D., chief medical officer of Acme`, `Jane Doe, President and CEO, said`: name, title, organization. */
export const personTitle: Rule = {
  id: 'person.title',
  pattern: phrase(
    `(?<person>{person})(?:,| \\(|,? who is| is) ?(?!(?:as|to|of|for|with|at|in|has|had|will|assum\\w+|join\\w+|bec[ao]m\\w+|tak\\w+|took|succe\\w+|replac\\w+|serv\\w+) )(?:(?:the|our|its|an?) )?(?<title>${WORDS})(?: (?:of|at|for|with) ${HOUSE}|${END})`,
  ),
  finds: [
    {
      text: 'It was told by Jane Doe, chief medical officer of Acme Bio.',
      slots: { person: 'Jane Doe', title: 'chief medical officer', org: 'Acme Bio' },
    },
    { text: '"We go on," said Jane Doe, President and CEO.', slots: { person: 'Jane Doe', title: 'President and CEO' } },
  ],
  ignores: ['Glioma, a tumor of the brain, is rare.'],
  tell: (match, bound) => tellTitle(match, bound, 'org'),
};

/** `Jane Doe, Acme's president and CEO`. */
export const titleBehindOwner: Rule = {
  id: 'person.title-behind-owner',
  pattern: phrase(`(?<person>{person}), (?<org>{org}'s?|the company's) (?<title>${WORDS})${END}`),
  finds: [
    {
      text: "It was told by Jane Doe, Acme Bio's president and CEO.",
      slots: { person: 'Jane Doe', org: "Acme Bio's", title: 'president and CEO' },
    },
  ],
  ignores: ["Jane Doe likes Acme Bio's office."],
  tell: (match, bound) => tellTitle(match, bound, 'org'),
};

const OFFICE =
  '(?:(?:(?!(?:the|our|its|an?|and|of|said|by|to)\\b)[a-z]+[ -]){0,3}(?:officer|director|scientist|investigator|professor|manager|counsel)|(?:vice )?president|ceo|cfo|cmo|coo|cso|cto|chair(?:man|woman|person)?|(?:co-)?founder|managing director|head of [a-z ]{3,40})';
const OFFICES = `${OFFICE}(?:(?:,? and |, )(?:the |our |its )?${OFFICE}){0,2}`;

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

/** `Acme's chief medical officer, Jane Doe`, `Acme CEO Jane Doe`, `KITE's lead investigator Professor Jane Doe of Beta Hospital`. */
export const companyOfficer: Rule = {
  id: 'person.company-officer',
  pattern: phrase(
    `(?:(?<org>{org}(?:'s?)?|\\bthe company's|\\bour|\\bits)|{trial}(?:'s?)?|\\bthe) (?<title>${OFFICES}),? (?<person>{person})(?: (?:of|at) (?<house>{org}))?`,
  ),
  finds: [
    {
      text: "Acme Bio's chief medical officer, Jane Doe, agreed.",
      slots: { org: "Acme Bio's", title: 'chief medical officer', person: 'Jane Doe' },
    },
    { text: 'Acme Bio CEO Jane Doe agreed.', slots: { org: 'Acme Bio', title: 'CEO', person: 'Jane Doe' } },
  ],
  ignores: ['Acme Bio thanks Jane Doe.'],
  tell: (match, bound) => tellTitle(match, bound, match.groups['house'] === undefined ? 'org' : 'house'),
};

/** `Professor Jane Doe at Beta University`, `Dr. Jane Doe of Beta Hospital is the principal investigator`. */
export const personOf: Rule = {
  id: 'person.of',
  pattern: phrase(
    '(?<person>{person}),? (?:of|at|from) (?<org>{org})(?: is (?:the|a|its|our) (?<title>[a-z ]{3,30}?investigator|coordinat\\w+|[a-z]+ author))?',
  ),
  finds: [
    {
      text: 'Jane Doe of Beta Research is the principal investigator.',
      slots: { person: 'Jane Doe', org: 'Beta Research', title: 'principal investigator' },
    },
  ],
  ignores: ['Jane Doe met Beta Research.'],
  tell: (match, bound) => {
    const person = mentionIn(match, 'person', 'person');
    const target = partyIn(match, bound, 'org');
    if (person === undefined || target === undefined) return [];
    const words = wordsIn(match, 'person') ?? '';
    const title = wordsIn(match, 'title') ?? (/^Prof/.test(words) ? 'Professor' : undefined);
    return [
      tellPerson(person.id, 'name', { name: person.name }, match, 'person'),
      tellPerson(person.id, 'affiliation', { target, raw: wordsIn(match, 'org') ?? '' }, match, 'org'),
      ...(title === undefined
        ? []
        : [tellPerson(person.id, 'title', { title }, match, match.groups['title'] === undefined ? 'person' : 'title')]),
    ];
  },
};

/** `Presenter: Jane Doe`: a name and no more. */
export const presenter: Rule = {
  id: 'person.presenter',
  pattern: phrase(
    '\\b(?<as>presenter|speaker|(?:first |lead |presenting )?author|presented by|oral presenter)s?:? (?<person>{person})',
  ),
  finds: [{ text: 'Presenter: Dr. Jane Doe', slots: { as: 'Presenter', person: 'Dr. Jane Doe' } }],
  ignores: ['The presenter thanked Jane Doe.'],
  tell: (match) => {
    const person = mentionIn(match, 'person', 'person');
    return person === undefined ? [] : [tellPerson(person.id, 'name', { name: person.name }, match, 'person')];
  },
};
