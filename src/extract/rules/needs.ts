/** Which characters every match of a pattern holds: what need not be there (`?`, one of several choices) is left out. */
export function needsOf(source: string): ReadonlySet<string> {
  return new Reader(source).choices();
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reads the source of a regular expression with the flag `u`, group by group. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** `a|b` up to the closing bracket: what all of them need. */
  choices(): ReadonlySet<string> {
    let needed = this.sequence();
    while (this.source[this.at] === '|') {
      this.at += 1;
      const other = this.sequence();
      needed = new Set([...needed].filter((character) => other.has(character)));
    }
    return needed;
  }

  private sequence(): ReadonlySet<string> {
    const needed = new Set<string>();
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part();
      if (!this.optional()) for (const character of part) needed.add(character);
    }
    return needed;
  }

  private part(): ReadonlySet<string> {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === '\\') {
      // `\p{...}`, `\k<name>`, `\b`: no character that a match must hold
      this.at = this.source.startsWith('p{', this.at) || this.source.startsWith('P{', this.at) ? this.source.indexOf('}', this.at) + 1 : this.at + 1;
      return NOTHING;
    }
    if (character === '[') return this.characterClass();
    if (character === '(') return this.group();
    return new Set([character]);
  }

  private characterClass(): ReadonlySet<string> {
    while (this.source.charAt(this.at) !== ']') this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    this.at += 1;
    return NOTHING;
  }

  private group(): ReadonlySet<string> {
    const opening = /\?(?:[:=!]|<[=!]|<\w+>)/y;
    opening.lastIndex = this.at;
    const kind = opening.exec(this.source)?.[0] ?? '';
    this.at += kind.length;
    const needed = this.choices();
    this.at += 1;
    return /[=!]$/.test(kind) ? NOTHING : needed;
  }

  /** Skips the quantifier behind a part; true when the part need not be there. */
  private optional(): boolean {
    const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
    quantifier.lastIndex = this.at;
    const found = quantifier.exec(this.source);
    if (found === null) return false;
    this.at += found[0].length;
    return found[0].startsWith('*') || found[0].startsWith('?') || found[1] === '0';
  }
}
