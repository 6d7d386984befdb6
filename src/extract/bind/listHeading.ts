import type { Tagged } from '../mentions/tagged.js';

const LONGEST = 90;

const FAR = 10;

/** A heading, or a line without a stop that opens what follows. */
function isOpening({ passage: { heading, section, view } }: Tagged): boolean {
  return (
    section !== 'headline' &&
    !/: \S/.test(view.text) &&
    (heading || (view.text.length <= LONGEST && !/[.!?]["”]?$/.test(view.text)))
  );
}

/** The heading that a sentence stands under, as far as one is near in its part of the release. */
export function headingOver(sentences: readonly Tagged[], at: number): Tagged | undefined {
  const here = sentences[at]?.passage;
  for (let before = at - 1; before >= Math.max(0, at - FAR); before -= 1) {
    const one = sentences[before];
    if (one === undefined || one.passage.section !== here?.section) return undefined;
    const isFirst = sentences[before - 1]?.passage.paragraph !== one.passage.paragraph;
    if (isFirst && isOpening(one)) return one;
  }
  return undefined;
}
