/** What an annotation file holds before its shape is known. */
export type Fields = Record<string, unknown>;

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Section extends Span {
  readonly section: string;
}
/** Words of the text; `nth` when they stand in it several times. */
type Place = string | { readonly text: string; readonly nth?: number };

/** Finds the places of an annotation in its text and collects the mistakes. */
export class Locator {
  readonly mistakes: string[] = [];
  readonly sections: Section[] = [];

  constructor(
    readonly name: string,
    readonly text: string,
  ) {}

  mistake(message: string): void {
    this.mistakes.push(`${this.name}: ${message}`);
  }

  /** Where words stand; white space in them fits any white space of the text. */
  find(place: Place, after = 0): Span | undefined {
    const { text, nth = 1 } = typeof place === 'string' ? { text: place } : place;
    const pattern = new RegExp(text.trim().split(/\s+/).map(escape).join('\\s+'), 'g');
    pattern.lastIndex = after;
    for (let seen = 1, found = pattern.exec(this.text); found !== null; found = pattern.exec(this.text), seen += 1) {
      if (seen === nth) return { start: found.index, end: found.index + found[0].length };
    }
    this.mistake(`"${text}" (${String(nth)}) does not stand in the text`);
    return undefined;
  }

  readSections(listed: readonly Fields[]): void {
    let last = 0;
    const starts = listed.map((one) => {
      if (typeof one['start'] === 'number') return one['start'];
      const found = this.find(one['from'] as Place, last)?.start ?? last;
      last = found + 1;
      return found;
    });
    listed.forEach((one, index) => {
      const start = starts[index] ?? 0;
      const end = typeof one['end'] === 'number' ? one['end'] : (starts[index + 1] ?? this.text.length);
      this.sections.push({ section: String(one['section']), start, end: start + this.text.slice(start, end).trimEnd().length });
    });
  }

  /** A fact or trap with its spans: of its words in `at`, or of the anchors that it has, and of the sentences around them. */
  place(one: Fields, index: number): Fields {
    const { at, ...rest } = one;
    const id = typeof one['id'] === 'string' ? one['id'] : `entry ${String(index + 1)}`;
    const places = at === undefined ? this.anchorsOf(one, id) : [at].flat().flatMap((place) => this.find(place as Place) ?? []);
    const anchors = places.map((span) => ({ start: span.start, end: span.end, text: this.wordsOf(span).join(' ') }));
    const evidence = places.map((place) => this.sentence(place));
    const distinct = evidence.filter((span, n) => evidence.findIndex(({ start }) => start === span['start']) === n);
    return { ...rest, ...(rest['section'] === undefined && { section: evidence[0]?.['section'] }), evidence: distinct, anchors };
  }

  /** The sentence around a place, inside its section and its paragraph. */
  private sentence(place: Span): Fields {
    const section = this.sections.find((one) => one.start <= place.start && place.end <= one.end);
    if (section === undefined) {
      this.mistake(`"${this.text.slice(place.start, place.end)}" at ${String(place.start)} stands in no section`);
      return {};
    }
    const { from, text } = this.paragraph(place, section);
    let start = from;
    let end = from + text.length;
    for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
      if (from + index <= place.start) start = from + index;
      if (from + index + segment.length >= place.end) {
        end = from + index + segment.length;
        break;
      }
    }
    const whole = this.text.slice(start, end);
    start += whole.length - whole.trimStart().length;
    end -= whole.length - whole.trimEnd().length;
    return { start, end, section: section.section, ...this.endsOf({ start, end }) };
  }

  /** The first six words of a span, and the last six of the others. */
  private endsOf(span: Span): { readonly head: string; readonly tail: string } {
    const words = this.wordsOf(span);
    return { head: words.slice(0, 6).join(' '), tail: words.slice(6).slice(-6).join(' ') };
  }

  private wordsOf({ start, end }: Span): readonly string[] {
    return this.text.slice(start, end).split(/\s+/);
  }

  /** The paragraph around a place, its hard wraps as blanks; bullets and the rows of tables keep their lines. */
  private paragraph(place: Span, section: Section): { readonly from: number; readonly text: string } {
    const breaks = Array.from(this.text.matchAll(/\n[^\S\n]*\n/g), (found) => found.index);
    const from = Math.max(section.start, breaks.filter((at) => at < place.start).at(-1) ?? 0);
    const to = Math.min(section.end, breaks.find((at) => at >= place.end) ?? section.end);
    const text = this.text
      .slice(from, to)
      .replace(/(?<=[^\n]{50})\r?\n(?=[\p{L}\p{N}("\u201c$])/gu, (wrap) => ' '.repeat(wrap.length));
    return { from, text };
  }

  /** Anchors that are there must hold the words that stand beside them. */
  private anchorsOf(one: Fields, id: string): readonly Span[] {
    const anchors = (one['anchors'] ?? []) as readonly (Span & { readonly text: string })[];
    if (anchors.length === 0) this.mistake(`${id}: neither "at" nor anchors`);
    for (const anchor of anchors) {
      const stands = this.wordsOf(anchor).join(' ');
      if (stands !== anchor.text) this.mistake(`${id}: anchor "${anchor.text}" is "${stands}"`);
    }
    return anchors;
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
