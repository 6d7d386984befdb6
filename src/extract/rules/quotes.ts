import { allMatches } from '../text/needs.js';
import type { Bound } from '../bind/bound.js';
import type { PersonMention } from '../mentions/mention.js';
import { SAYS } from '../mentions/people.js';
import { spanOf } from '../mentions/tagged.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** Opening and closing marks of speech in a view; guillemets stand either way round. */
const SPEECH = /["\u00ab\u00bb]/g;
const SAID = new RegExp(`\\b${SAYS}\\b`, 'i');
const LONGEST_LEAD = 160;
const MOST_KEYWORDS = 14;
/** Words that no phrase of content begins or ends with, or holds. */
const SMALL =
  /^(?:an?|the|this|that|these|those|and|or|but|so|as|if|of|in|on|at|to|for|by|with|from|into|than|then|there|here|it|its|is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|should|must|shall|not|no|nor|we|us|our|ours|you|your|he|she|his|her|him|they|them|their|who|whom|which|what|when|where|how|why|all|any|both|each|some|such|only|own|same|too|very|just|more|most|also|i|me|my|one|about|over|under|after|before|between|through|during|while|because|until|up|down|out|off|again|further|once|said|says|believe|continue|continues|look|forward|see|go|goes|get|gets|make|makes|made|take|takes|give|gives|well|now|today|even|still|yet|every)$/;

interface Speech {
  readonly speaker: PersonMention;
  readonly tagged: Tagged;
  readonly paragraph: readonly Tagged[];
}

/** Who says what: one quotation per speaker and paragraph, numbered as they stand. */
export function tellQuotes(bound: Bound): readonly Draft[] {
  return speeches(bound).map(({ speaker, tagged, paragraph }, at): Draft => {
    const quoted = quotedSpan(paragraph);
    return {
      type: 'Quote',
      key: { release: bound.release, index: at + 1 },
      value: {
        speaker: speaker.id,
        ...(quoted !== undefined && { text_start: quoted.start, text_end: quoted.end, keywords: keywordsOf(paragraph) }),
      },
      assertion: 'ASSERTED',
      novelty: 'NEW',
      spans: spans(spanOf(tagged, speaker)),
      rule: 'quote.spoken',
      tagged,
    };
  });
}

function speeches(bound: Bound): readonly Speech[] {
  const paragraphs = new Map<number, Tagged[]>();
  for (const tagged of bound.sentences) {
    if (tagged.passage.section !== 'quote') continue;
    paragraphs.set(tagged.passage.paragraph, [...(paragraphs.get(tagged.passage.paragraph) ?? []), tagged]);
  }
  const groups = [...paragraphs.values()];
  return groups.flatMap((paragraph, at) => {
    const introduced = speakersOf(paragraph);
    const next = groups[at + 1];
    const bare = paragraph.every(({ passage }) => !hasSpeech(passage.view.text));
    if (bare) return introduced.flatMap((one) => (next === undefined ? [] : [{ ...one, paragraph: next }]));
    return introduced.map((one) => ({ ...one, paragraph }));
  });
}

function hasSpeech(text: string): boolean {
  return text.search(SPEECH) >= 0;
}

const SAYS_BEFORE = new RegExp(`\\b${SAYS}\\b[^.;]{0,70}$`, 'i');

/** The persons whom a paragraph lets speak: beside a verb of saying, or before a colon and the words themselves. */
function speakersOf(paragraph: readonly Tagged[]): readonly { readonly speaker: PersonMention; readonly tagged: Tagged }[] {
  const found: { readonly speaker: PersonMention; readonly tagged: Tagged }[] = [];
  for (const tagged of paragraph) {
    const view = tagged.passage.view.text;
    for (const mention of tagged.mentions) {
      if (mention.kind !== 'person' || found.some(({ speaker }) => speaker.id === mention.id)) continue;
      const before =
        view
          .slice(Math.max(0, mention.from - LONGEST_LEAD), mention.from)
          .split(/["\u00ab\u00bb]/)
          .at(-1) ?? '';
      const after = view.slice(mention.to, mention.to + LONGEST_LEAD).split(/["\u00ab\u00bb]/)[0] ?? '';
      const said = SAYS_BEFORE.test(before) || (SAID.test(after) && !/^[^.;]*\\. /.test(after)) || /:\s*$/.test(after);
      if (said && !insideSpeech(view, mention.from)) found.push({ speaker: mention, tagged });
    }
  }
  return found;
}

/** True between an opening and a closing mark. */
function insideSpeech(view: string, place: number): boolean {
  return (
    (view.slice(0, place).match(/"/g)?.length ?? 0) % 2 === 1 &&
    /^[^"]*"/.test(view.slice(place)) &&
    !SAID.test(view.slice(0, place))
  );
}

/** From the first mark of speech of a paragraph to its last. */
function quotedSpan(paragraph: readonly Tagged[]): { readonly start: number; readonly end: number } | undefined {
  const marks = paragraph.flatMap(({ passage }) =>
    Array.from(allMatches(passage.view.text, SPEECH)).flatMap(({ index }) => sourceSpan(passage.view, index, index + 1) ?? []),
  );
  const [first, last] = [marks[0], marks.at(-1)];
  return first === undefined || last === undefined || first === last ? undefined : { start: first.start, end: last.end };
}

/** What is spoken of: the names in it, and its phrases of two to four words of content. */
function keywordsOf(paragraph: readonly Tagged[]): readonly string[] {
  const text = paragraph.map(({ passage }) => passage.view.text).join(' ');
  const spoken = text.split('"').filter((_, at) => at % 2 === 1);
  const words = spoken.length > 0 ? spoken : [text];
  const named = paragraph.flatMap(({ mentions, passage }) =>
    mentions.flatMap((one) => (one.kind === 'person' ? [] : [passage.view.text.slice(one.from, one.to).toLowerCase()])),
  );
  const phrases = words.flatMap(phrasesOf).filter((one) => !named.includes(one));
  return [...new Set([...named.filter((one) => words.some((part) => part.toLowerCase().includes(one))), ...phrases])].slice(
    0,
    MOST_KEYWORDS,
  );
}

function phrasesOf(text: string): readonly string[] {
  const runs: string[][] = [[]];
  for (const word of text.toLowerCase().split(/(?=[,.;:()])|[\s]+/)) {
    const plain = word.replace(/[^\p{L}\p{N}/%-]/gu, '');
    if (plain === '' || SMALL.test(plain) || /^[,.;:()]/.test(word)) runs.push([]);
    if (plain !== '' && !SMALL.test(plain)) runs.at(-1)?.push(plain);
  }
  return runs.filter((run) => run.length >= 2).map((run) => run.slice(0, 4).join(' '));
}
