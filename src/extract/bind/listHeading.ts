import type { Tagged } from '../mentions/tagged.js';

const LONGEST = 90;
const TO_COME =
  /\b(?:anticipated|planned|upcoming|expected|next steps|outlook|timetable|timeline|looking ahead|goals|catalysts|milestones|priorities|objectives)\b/i;
const DONE = /\b(?:recent|achieved|past|completed|accomplish\w+|highlights|progress)\b/i;

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

/** Whether a sentence stands under a heading, or a line that opens its list, which says that what follows is yet to come. */
export function standsUnderPlans(sentences: readonly Tagged[], at: number): boolean {
  const here = sentences[at]?.passage;
  if (here === undefined || here.section === 'headline' || here.section === 'lead') return false;
  let first = at;
  while (sentences[first - 1]?.passage.paragraph === here.paragraph) first -= 1;
  return [sentences[first], sentences[first - 1]].some((one) => {
    if (one === undefined || one === sentences[at]) return false;
    const { text } = one.passage.view;
    return isOpening(one) && TO_COME.test(text) && !DONE.test(text);
  });
}
