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

/** `Jane Doe, M.D., chief medical officer of Acme`: name, title, company. */
export const personTitle: Rule = {
  id: 'person.title',
  pattern: phrase('(?<person>{person}), (?:the |our |its )?(?<title>[a-z][^.;"]{2,80}?) (?:of|at) (?<org>{org}|the company)'),
  finds: [
    {
      text: 'It was told by Jane Doe, chief medical officer of Acme Bio.',
      slots: { person: 'Jane Doe', title: 'chief medical officer', org: 'Acme Bio' },
    },
  ],
  ignores: ['Glioma, a tumor of the brain, is rare.'],
  tell: (match, bound) => {
    const person = mentionIn(match, 'person', 'person');
    const org = mentionIn(match, 'org', 'org');
    const title = wordsIn(match, 'title')?.replace(/\b(?:CEO|CFO|CMO|COO|CSO)\b/g, (short) => SHORT_TITLES[short] ?? short);
    if (person === undefined || title === undefined) return [];
    const raw = wordsIn(match, 'org') ?? '';
    return [
      tellPerson(person.id, 'name', { name: person.name }, match, 'person'),
      tellPerson(person.id, 'title', { title }, match, 'title'),
      tellPerson(person.id, 'affiliation', { target: org?.id ?? bound.header.issuer.id, raw }, match, 'org'),
    ];
  },
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
