import type { Section } from '../../domain/release.js';
import type { Span } from '../../domain/span.js';
import { sentenceRanges } from './sentences.js';
import type { Outline } from './outline.js';
import { sourceSpan, viewOf } from './view.js';
import type { View } from './view.js';

/** One sentence, heading or contact line as rules read it. `topic`: what the `About ...` heading above it names. */
export interface Passage extends Span {
  readonly section: Section;
  readonly view: View;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly topic?: string;
}

/** Decides what an `About ...` part is about, from its heading and its first words. */
export type AboutReader = (topic: string, body: string) => Section;

/** Cuts every block of the outline into sentences. */
export function passagesOf(text: string, outline: Outline, readAbout: AboutReader): readonly Passage[] {
  const abouts = new Map<string, Section>();
  for (const block of outline.blocks) {
    const { topic } = block;
    if (topic === undefined || abouts.has(topic)) continue;
    const body = outline.blocks.find((other) => other.topic === topic && !other.heading);
    abouts.set(topic, readAbout(topic, body?.text ?? ''));
  }
  let paragraph = -1;
  return outline.blocks.flatMap((block) => {
    if (block.entry !== true) paragraph += 1;
    const section = block.role === 'about' ? (abouts.get(block.topic ?? '') ?? 'about-partner') : block.role;
    const { topic } = block;
    const whole = viewOf(text, block);
    const ranges = block.heading ? [[0, whole.text.length] as const] : sentenceRanges(whole.text).flatMap(bounded);
    return ranges.flatMap(([from, to]) => {
      const span = sourceSpan(whole, from, to);
      if (span === undefined) return [];
      const view = { text: whole.text.slice(from, to), origin: whole.origin.slice(from, to) };
      return [{ ...span, section, view, paragraph, heading: block.heading, ...(topic !== undefined && { topic }) }];
    });
  });
}

/** No sentence is longer: a longer stretch of text without a stop is cut, so that reading it stays in measure. */
const LONGEST = 4_000;

function bounded([from, to]: readonly [number, number]): readonly (readonly [number, number])[] {
  const pieces = Math.max(1, Math.ceil((to - from) / LONGEST));
  return Array.from({ length: pieces }, (_, at) => [from + at * LONGEST, Math.min(to, from + (at + 1) * LONGEST)] as const);
}
