import type { Tagged } from '../mentions/tagged.js';
import type { BoundTrial } from './boundTrials.js';

/** What a release says of one trial: a whole sentence, or the part of it that follows one of several trials named. */
export interface Spoken {
  readonly tagged: Tagged;
  readonly text: string;
}

/**
 * The sentences that speak of a trial: those that name it, and what follows them until another trial or a part of the
 * release that is not its story; all of its story, where it names no other.
 */
export function speechOf(sentences: readonly Tagged[], trial: BoundTrial): readonly Spoken[] {
  const own = new Set(trial.namings.map(({ mention }) => mention));
  const others = sentences.map(({ mentions }) =>
    mentions.some((mention) => mention.kind === 'trial' && mention.weak !== true && !own.has(mention)),
  );
  const isAlone = !others.includes(true);
  let isMeant = isAlone;
  let topic: unknown;
  return sentences.flatMap((tagged, at): readonly Spoken[] => {
    const { passage } = tagged;
    const namings = trial.namings.filter(({ sentence }) => sentence === at);
    if (passage.topic !== topic) isMeant = isAlone;
    topic = passage.topic;
    if (namings.length === 0 && others[at] === true) isMeant = false;
    else if (namings.length > 0) isMeant = true;
    if (namings.length === 0) return isMeant ? [{ tagged, text: passage.view.text }] : [];
    if (others[at] !== true) return [{ tagged, text: passage.view.text }];
    return namings.map(({ from, to }) => ({ tagged, text: passage.view.text.slice(from, to) }));
  });
}
