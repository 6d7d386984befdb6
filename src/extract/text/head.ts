import { hasLegalForm } from '../mentions/organizations.js';
import { readDateLine } from './dateline.js';
import type { DateLine } from './dateline.js';
import { isFurniture, providerOf } from './furniture.js';
import { markLength, startsItem } from './paragraphs.js';
import type { Line, Paragraph } from './paragraphs.js';

/** What stands above the lead: headline, subheads, date lines; and the company that a page names as the source. */
export interface Head {
  readonly titles: readonly Title[];
  readonly dateLine?: DateLine;
  readonly provider?: string;
}

export interface Title extends Paragraph {
  readonly role: 'headline' | 'subhead';
}

const HEADLINE_WORDS = 4;
const GOES_ON = /(?:\b(?:for|of|in|and|with|the|to|a|an|on|at|by|from|as|or|its|that|after|into|against)|[,&:;/-])$/i;
const SOURCE = /(?:^|[|/] ?)source: ?(?<name>[^|]{2,80})$/i;

/** Reads the lines above the lead, whose first words (behind its dateline) are given: a company line repeats them. */
export function readHead(lines: readonly Line[], wrapped: boolean, leadWords: string): Head {
  const provider = providerIn(lines);
  const dated = lines.filter(({ text }) => readDateLine(text) !== undefined);
  const dateLine = dated.map(({ text }) => readDateLine(text)).find((read) => read !== undefined);
  const kept = withoutFurniture(lines, provider);
  const named = joinLines(kept, wrapped).filter((group) => !isCompanyLine(group.text, leadWords));
  const groups = named.length > 0 ? named : joinLines(lines, wrapped).filter(({ text }) => readDateLine(text) === undefined);
  const headline = groups.find(({ text }) => (text.match(/\p{L}{2,}/gu) ?? []).length >= HEADLINE_WORDS) ?? groups[0];
  const titles = groups.filter(({ start }) => headline !== undefined && start >= headline.start);
  const subheads = titles.slice(1);
  const below = (start: number): boolean => subheads.some((title) => title.start <= start);
  const all = [...titles, ...dated].sort((a, b) => a.start - b.start);
  return {
    titles: all.map((title) => ({ ...unmarked(title), role: below(title.start) ? 'subhead' : 'headline' })),
    ...(dateLine && { dateLine }),
    ...(provider !== undefined && { provider }),
  };
}

/** `- Primary endpoint met -` without the marks around it. */
function unmarked({ start, end, text }: Paragraph): Paragraph {
  const words = text.slice(markLength(text)).replace(/\s+[-\u2013\u2014]+$/, '');
  const from = start + markLength(text);
  return { start: from, end: end - (text.length - markLength(text) - words.length), text: words };
}

/** The company of `News provided by` or of `| Source: Acme Bio, Inc.`. */
function providerIn(lines: readonly Line[]): string | undefined {
  for (const [at, { text }] of lines.entries()) {
    const named = providerOf(text);
    const next = lines.slice(at + 1).find((line) => line.text !== '');
    if (named !== undefined) return named !== '' ? named : next?.text;
    const source = SOURCE.exec(text)?.groups?.['name'];
    if (source !== undefined) return source.trim();
  }
  return undefined;
}

/** Opens the lines of a press contact above the headline. */
const CONTACT = /^(?:[\p{L}&/]+ ){0,3}contacts?:/iu;

/** Titles only; a blank line stays as the end of what stands above it. */
function withoutFurniture(lines: readonly Line[], provider: string | undefined): readonly Line[] {
  let inFurniture = false;
  let inContact = false;
  return lines.map((line) => {
    const cut = inFurniture && /^[a-z]/.test(line.text);
    inContact = line.text !== '' && (inContact || CONTACT.test(line.text));
    const dropped = cut || inContact || line.text === provider || isFurniture(line.text) || readDateLine(line.text) !== undefined;
    inFurniture = dropped && line.text !== '';
    return dropped ? { ...line, text: '' } : line;
  });
}

/** Lines of one title: those that hard wrapping or an unfinished phrase joins. */
function joinLines(lines: readonly Line[], wrapped: boolean): readonly Paragraph[] {
  const groups: { start: number; end: number; text: string }[] = [];
  let open = false;
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.text === '') open = false;
    else if (open && last !== undefined && !startsItem(line.text) && (wrapped || GOES_ON.test(last.text))) {
      last.end = line.end;
      last.text += ` ${line.text}`;
    } else {
      groups.push({ start: line.start, end: line.end, text: line.text });
      open = true;
    }
  }
  return groups;
}

/** `Acme Bio plc` alone above the headline. */
function isCompanyLine(text: string, leadWords: string): boolean {
  return (
    text.split(' ').length <= 6 &&
    (hasLegalForm(text) || (text.includes(' ') && leadWords.toLowerCase().startsWith(text.toLowerCase())))
  );
}
