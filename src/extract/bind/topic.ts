import type { DrugMention, Mention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';

/** The drugs of a sentence, those inside phrases included, in order. */
export function drugsOf(tagged: Tagged): readonly DrugMention[] {
  return tagged.mentions.flatMap(drugsInside);
}

function drugsInside(mention: Mention): readonly DrugMention[] {
  if (mention.kind === 'drug') return [mention];
  return mention.kind === 'trial' || mention.kind === 'arm' ? mention.inner.flatMap(drugsInside) : [];
}

/** The drug the release is about: the first of the headline, else of the lead, else the only one there is. */
export function leadDrug(sentences: readonly Tagged[]): string | undefined {
  for (const sections of [['headline', 'subhead'], ['lead']]) {
    const first = sentences.filter(({ passage }) => sections.includes(passage.section)).flatMap(drugsOf)[0];
    if (first !== undefined) return first.id;
  }
  const all = new Set(sentences.flatMap((tagged) => drugsOf(tagged).map((drug) => drug.id)));
  return all.size === 1 ? [...all][0] : undefined;
}

/**
 * The drug that a sentence speaks of at a place: the nearest one before it in the sentence, else the one its part is about,
 * else the only one of the sentence before in the same paragraph, else the release's lead drug.
 */
export function drugAt(sentences: readonly Tagged[], index: number, place: number): string | undefined {
  const here = sentences[index];
  if (here === undefined) return undefined;
  const before = drugsOf(here).filter((drug) => drug.to <= place);
  const nearest = before.at(-1);
  if (nearest !== undefined) return nearest.id;
  const headed = sentences.find(
    ({ passage }) => passage.heading && passage.topic !== undefined && passage.topic === here.passage.topic,
  );
  const topic = here.passage.section === 'about-drug' && headed !== undefined ? drugsOf(headed)[0] : undefined;
  if (topic !== undefined) return topic.id;
  const previous = sentences[index - 1];
  if (previous?.passage.paragraph === here.passage.paragraph) {
    const named = new Set(drugsOf(previous).map((drug) => drug.id));
    if (named.size === 1) return [...named][0];
  }
  return leadDrug(sentences);
}
