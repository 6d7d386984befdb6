import type { DrugMention, Mention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { headingOver } from './listHeading.js';

/** The drugs of a sentence, those inside phrases included, in order. */
export function drugsOf(tagged: Tagged): readonly DrugMention[] {
  return tagged.mentions.flatMap(drugsInside);
}

function drugsInside(mention: Mention): readonly DrugMention[] {
  if (mention.kind === 'drug') return [mention];
  return mention.kind === 'trial' || mention.kind === 'arm' ? mention.inner.flatMap(drugsInside) : [];
}

const leads = new WeakMap<readonly Tagged[], string | undefined>();

/** The drug the release is about: the first of the headline, else of the lead, else the one it names most; a marketed one only where it names no other. */
function leadDrug(sentences: readonly Tagged[]): string | undefined {
  if (!leads.has(sentences)) leads.set(sentences, findLead(sentences));
  return leads.get(sentences);
}

function findLead(sentences: readonly Tagged[]): string | undefined {
  const all = sentences
    .filter(({ passage }) => passage.section !== 'about-partner')
    .map((tagged) => ({ tagged, drugs: drugsOf(tagged) }));
  const someOwn = all.some(({ drugs }) => drugs.some(isOwn));
  const told = all.map(({ tagged, drugs }) => ({ tagged, drugs: someOwn ? drugs.filter(isOwn) : drugs }));
  for (const sections of [['headline'], ['subhead'], ['lead']]) {
    const first = told.filter(({ tagged }) => sections.includes(tagged.passage.section)).flatMap(({ drugs }) => drugs)[0];
    if (first !== undefined) return first.id;
  }
  const counts = new Map<string, number>();
  for (const { id } of told.flatMap(({ drugs }) => drugs)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}

/** Not a drug that is sold everywhere, which a release names as a comparator or partner. */
function isOwn(drug: DrugMention): boolean {
  return drug.marketed !== true;
}

/**
 * The drug that a sentence speaks of at a place: the nearest one before it in the sentence, else the one its part is about,
 * else the only one of the sentence before in the same paragraph, else the release's lead drug. Marketed drugs are not meant
 * where there is another.
 */
export function drugAt(sentences: readonly Tagged[], index: number, place: number): string | undefined {
  const here = sentences[index];
  if (here === undefined) return undefined;
  const nearest = drugsOf(here)
    .filter((drug) => isOwn(drug) && drug.to <= place)
    .at(-1);
  if (nearest !== undefined) return nearest.id;
  const headed = headedDrug(sentences, index);
  if (headed !== undefined) return headed;
  const previous = sentences[index - 1];
  if (previous?.passage.paragraph === here.passage.paragraph) {
    const named = new Set(
      drugsOf(previous)
        .filter(isOwn)
        .map((drug) => drug.id),
    );
    if (named.size === 1) return [...named][0];
  }
  return leadDrug(sentences);
}

/** The only drug of its own that the heading over a sentence names. */
export function headedDrug(sentences: readonly Tagged[], index: number): string | undefined {
  const here = sentences[index];
  const heading = here?.passage.section === 'about-drug' ? headingOf(sentences, here) : headingOver(sentences, index);
  const named = new Set((heading === undefined ? [] : drugsOf(heading)).filter(isOwn).map(({ id }) => id));
  return named.size === 1 ? [...named][0] : undefined;
}

function headingOf(sentences: readonly Tagged[], { passage: { topic } }: Tagged): Tagged | undefined {
  return sentences.find(({ passage }) => passage.heading && passage.topic !== undefined && passage.topic === topic);
}
