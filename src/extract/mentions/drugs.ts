import { drugNamed, shapedNames } from './drugNames.js';
import type { DrugNames } from './drugNames.js';
import type { DrugMention } from './mention.js';

/** `, 1800 and 1900)` after a code: further codes of the same letters. */
const ELIDED = /^(?:, (\d{2,5}))?,? and (\d{2,5})(?=\)|,| programs| candidates)/;

/** Drugs of a sentence: by the shape of their code or generic name, or by a name that the release gives them elsewhere. */
export function findDrugs(text: string, names: DrugNames): readonly DrugMention[] {
  const shaped = shapedNames(text, names);
  const known =
    names.pattern === undefined
      ? []
      : Array.from(text.matchAll(names.pattern), (match) => ({
          text: match[0],
          from: match.index,
          to: match.index + match[0].length,
        }));
  return withBrackets(text, [
    ...[...shaped, ...known].map(({ text: name, from, to }) => drug(name, from, to, names)),
    ...shaped.flatMap(({ text: code, to }) => findElided(text, to, code, names)),
  ]);
}

const BRACKET = /^(?:\(R\)|\(TM\))? \((?<inside>[^()]{1,100})\)/;
/** What stands in a bracket beside names: `formerly`, `INN:`, quotes. */
const BESIDE =
  /[\s,;:"-]|\b(?:also|now|then|formerly|previously|hereinafter|known|called|referred|to|as|the|or|INN|USAN|generic|brand|trade|proprietary|code|name|nonproprietary|proposed|international)\b/gi;

/** `XYZ-201 (formerly XYZ-1, velostatib)` is one mention where all names in it are of one drug. */
function withBrackets(text: string, found: readonly DrugMention[]): readonly DrugMention[] {
  const inOrder = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return inOrder.flatMap((mention, at) => {
    if (mention.from < end) return [];
    const joined = withBracket(text, mention, inOrder.slice(at + 1, at + 9));
    if (joined !== mention) end = joined.to;
    return [joined];
  });
}

function withBracket(text: string, mention: DrugMention, next: readonly DrugMention[]): DrugMention {
  const bracket = BRACKET.exec(text.slice(mention.to, mention.to + 120));
  if (bracket === null) return mention;
  const open = mention.to + bracket[0].lastIndexOf('(');
  const close = mention.to + bracket[0].length;
  const inside = next.filter((one) => one.from > open && one.to < close);
  if (inside.length === 0 || inside.some(({ id }) => id !== mention.id)) return mention;
  const rest = inside.reduce((left, one) => left.replace(text.slice(one.from, one.to), ''), bracket.groups?.['inside'] ?? '');
  return rest.replace(BESIDE, '') === '' ? { ...mention, to: close, spellings: [mention, ...inside] } : mention;
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
  const { id, name: known, known: marketed } = drugNamed(name, names);
  return { kind: 'drug', from, to, id, name: known, ...(marketed && { marketed }) };
}
