import type { Bound } from '../bind/bound.js';
import type { PersonMention } from '../mentions/mention.js';
import { DEGREES } from '../mentions/people.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { isTitle } from './people.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** `Acme plc - Jane Doe, Head of Communications, +44`: the title behind a name, up to a number or an address. */
const BEHIND = new RegExp(
  `^(?:${DEGREES})*, (?<title>[A-Z][A-Za-z.&/ -]{1,60}?(?:, [A-Z][A-Za-z& ]{2,40}?)?)(?= [\\w.-]+@| ?[,|;] ?[+(\\d]| [+(\\d]|[,;] ?[\\w.-]+@|$)`,
  'u',
);
/** A line that holds a title and nothing else; not the name of an agency for investor relations. */
const LINE =
  /^(?:(?:Senior|Executive|Global|Group|Interim|Associate|Deputy|Assistant) )*(?:Vice President|Chief|Head|Director|Manager|Managing|Investor|Corporate|Media|Public|Medical|Communications|Business|VP|SVP|EVP|President|CEO|CFO|COO|CMO|CSO|Founder|Co-Founder|Chair\w*)\b[A-Za-z.,&/ -]{0,70}$/;

/** Names, titles and companies of the persons to call, line by line. */
export function tellContacts(bound: Bound): readonly Draft[] {
  const lines = bound.sentences.filter(({ passage }) => passage.section === 'contact');
  return lines.flatMap((line, at) =>
    line.mentions.flatMap((mention) => (mention.kind === 'person' ? tellContact(mention, lines, at, bound) : [])),
  );
}

function tellContact(person: PersonMention, lines: readonly Tagged[], at: number, bound: Bound): readonly Draft[] {
  const line = lines[at];
  if (line === undefined) return [];
  const { text } = line.passage.view;
  const next = lines[at + 1]?.passage.view.text ?? '';
  const behind = BEHIND.exec(text.slice(person.to))?.groups?.['title'];
  const title = [behind, LINE.test(next) ? next : undefined].find((one) => one !== undefined && isTitle(one));
  const house = houseOf(person, line, lines.slice(Math.max(0, at - 3), at), bound);
  const tell = (attr: string, value: Draft['value']): Draft => ({
    type: 'Person',
    key: { person: person.id, attr },
    value,
    assertion: 'ASSERTED',
    novelty: 'META',
    spans: spans(spanOf(line, person)),
    rule: 'person.contact',
    tagged: line,
  });
  return [
    tell('name', { name: person.name }),
    ...(title === undefined ? [] : [tell('title', { title: title.replace(/,$/, '') })]),
    ...(house === undefined ? [] : [tell('affiliation', { target: house })]),
  ];
}

/** The company of a contact's line, else of the lines above; for a person of the release's own office the issuer. */
function houseOf(person: PersonMention, line: Tagged, above: readonly Tagged[], bound: Bound): string | undefined {
  const here = line.mentions.find((one) => one.kind === 'org' && one.to <= person.from);
  const before = above
    .flatMap(({ mentions, passage }) => (/^source\b/i.test(passage.view.text) ? [] : mentions))
    .filter((one) => one.kind === 'org');
  const house = here ?? before.at(-1);
  if (house?.kind === 'org') return house.id;
  const rest = line.passage.view.text.slice(person.to);
  return /^, (?!.*\b(?:Communications|Group|Partners|Associates|LLC|Advisors)\b)[A-Z]/.test(rest)
    ? bound.header.issuer.id
    : undefined;
}
