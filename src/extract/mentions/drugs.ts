import { drugNamed, shapedNames } from './drugNames.js';
import type { DrugNames } from './drugNames.js';
import type { DrugMention } from './mention.js';

/** `, 1800 and 1900)` after a code: further codes of the same letters. */
const ELIDED = /^(?:, (\d{3,5}))?,? and (\d{3,5})(?=\)|,| programs| candidates)/;

/** Drugs of a sentence: by the shape of their code or generic name, or by a name that the release gives them elsewhere. */
export function findDrugs(text: string, names: DrugNames, notPrefixes: ReadonlySet<string>): readonly DrugMention[] {
  const shaped = shapedNames(text, notPrefixes);
  const known =
    names.pattern === undefined
      ? []
      : Array.from(text.matchAll(names.pattern), (match) => ({
          text: match[0],
          from: match.index,
          to: match.index + match[0].length,
        }));
  return [
    ...[...shaped, ...known].map(({ text: name, from, to }) => drug(name, from, to, names)),
    ...shaped.flatMap(({ text: code, to }) => findElided(text, to, code, names)),
  ];
}

function findElided(text: string, after: number, code: string, names: DrugNames): readonly DrugMention[] {
  const stem = /^[A-Z]{2,6}[- ]?(?=\d)/.exec(code)?.[0];
  const match = stem === undefined ? null : ELIDED.exec(text.slice(after, after + 60));
  if (match === null || stem === undefined) return [];
  return match.slice(1).flatMap((digits: string | undefined) => {
    if (digits === undefined) return [];
    const from = text.indexOf(digits, after);
    return [drug(`${stem}${digits}`, from, from + digits.length, names)];
  });
}

function drug(name: string, from: number, to: number, names: DrugNames): DrugMention {
  return { kind: 'drug', from, to, ...drugNamed(name, names) };
}
