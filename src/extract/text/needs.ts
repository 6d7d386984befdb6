/** True for a character from the private-use area: in a tagged sentence it stands for a mention. */
function isToken(character: string): boolean {
  return character >= '\ue000' && character <= '\uf8ff';
}

/** Of these texts, in lower case, every match of a pattern holds one. */
export type OneOf = readonly string[];

/** What a text must hold to match a pattern: one text of each list. Words of under four letters are too common to tell. */
export function needsOf(source: string): readonly OneOf[] {
  return new Reader(source).choices();
}

/** Whether a text, in lower case, has what a pattern needs. */
export function hasAll(lower: string, needs: readonly OneOf[]): boolean {
  return needs.every((oneOf) => oneOf.some((part) => lower.includes(part)));
}

const known = new WeakMap<RegExp, readonly OneOf[]>();
let last = { text: '', lower: '' };

/** All matches of a pattern that is made once: it is not tried on a text that lacks what every match holds. */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(text, pattern)) return [];
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

function mayMatch(text: string, pattern: RegExp): boolean {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = needsOf(pattern.source);
    known.set(pattern, needs);
  }
  // many patterns are tried on one text after the other
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return hasAll(last.lower, needs);
}

const TELLING = 4;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/y;

/** Reads the source of a regular expression, group by group. What need not be there (`?`, `*`, looks around) tells nothing. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** `a|b` up to the closing bracket: one of what each of them needs most. */
  choices(): readonly OneOf[] {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      all.push(this.sequence());
    }
    if (all.length === 1) return all[0] ?? [];
    const most = all.map(mostTelling);
    return most.every((oneOf) => oneOf !== undefined) ? [[...new Set(most.flat())]] : [];
  }

  private sequence(): readonly OneOf[] {
    const needs: OneOf[] = [];
    let run = '';
    const endRun = (): void => {
      if (run.length >= TELLING || isToken(run)) needs.push([run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part();
      const repeats = this.quantifier();
      if (typeof part === 'string' && repeats !== 'optional' && !isToken(part)) {
        run += part;
        if (repeats === 'repeated') endRun();
        continue;
      }
      endRun();
      if (repeats !== 'optional') needs.push(...(typeof part === 'string' ? [[part]] : part));
    }
    endRun();
    return needs;
  }

  /** A character that stands for itself, or what a group needs. */
  private part(): string | readonly OneOf[] {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === '\\') return this.escaped();
    if (character === '[') return this.characterClass();
    if (character === '(') return this.group();
    return '.^$'.includes(character) ? [] : character.toLowerCase();
  }

  private escaped(): string | readonly OneOf[] {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (/[pPuk]/.test(character) && /[{<]/.test(this.source.charAt(this.at))) {
      this.at = this.source.slice(this.at).search(/[}>]/) + this.at + 1;
    } else if (character === 'u') this.at += 4;
    return /[\w]/.test(character) ? [] : character;
  }

  private characterClass(): readonly OneOf[] {
    while (this.source.charAt(this.at) !== ']') this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    this.at += 1;
    return [];
  }

  private group(): readonly OneOf[] {
    OPENING.lastIndex = this.at;
    const kind = OPENING.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    const needs = this.choices();
    this.at += 1;
    return /[=!]$/.test(kind) ? [] : needs;
  }

  /** Skips the quantifier behind a part. */
  private quantifier(): 'once' | 'repeated' | 'optional' {
    if (!'*+?{'.includes(this.source.charAt(this.at) || ' ')) return 'once';
    QUANTIFIER.lastIndex = this.at;
    const found = QUANTIFIER.exec(this.source);
    if (found === null) return 'once';
    this.at += found[0].length;
    return /^[*?]/.test(found[0]) || found[1] === '0' ? 'optional' : 'repeated';
  }
}

/** A token tells more than words, and few words more than many. */
function mostTelling(needs: readonly OneOf[]): OneOf | undefined {
  return [...needs].sort((a, b) => a.length - b.length || weight(b) - weight(a))[0];
}

function weight(oneOf: OneOf): number {
  return Math.min(...oneOf.map((part) => (isToken(part) ? 100 : part.length)));
}
