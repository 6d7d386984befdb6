import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { routesIn } from '../mentions/regimenWords.js';
import type { RouteWords } from '../mentions/regimenWords.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import type { Draft } from './teller.js';
import { trialDraft, trialSentences } from './trialSentences.js';
import { trialsAt } from './trialsNear.js';

/** Behind a route that is none of the trial's drug. */
const OTHER =
  /^[\w-]* (?:[\w-]+ ){0,2}?(?:presentations?|sessions?|abstracts?|explanation|hearing|posters?|slot|talk|inhibitors|agents|drugs|therapies|treatments|(?:cortico)?steroids?|antibiotics?|prednis\w+|contracepti\w+|glucose|iron|standard|medications?)\b/i;

/** Before a route of what patients take beside the trial's drug. */
const BACKGROUND = /\b(?:on top of|added to|add-on to|in addition to|background)(?: [\w-]+){0,3} $/i;

/** How the drug of a trial is given: as a sentence about the trial tells it, else as the release describes the drug. */
export function tellTrialRoutes(bound: Bound): readonly Draft[] {
  const told = trialSentences(bound).flatMap((tagged) =>
    routesOf(tagged).flatMap((words) =>
      trialsAt(tagged, words.from, words.to, bound).map((trial) => draft(tagged, words, trial, bound)),
    ),
  );
  const known = new Set(told.map(({ key }) => key['trial']));
  const described = bound.sentences.flatMap((tagged) => {
    const drugs = new Set(drugsOf(tagged).flatMap(({ id, marketed }) => (marketed === true ? [] : [id])));
    const [only] = drugs.size === 1 && !isSilent(tagged) ? drugs : [];
    const trials = bound.trials.trials.filter(({ id, drug }) => drug !== undefined && drug === only && !known.has(id));
    return trials.flatMap(({ id }) =>
      routesOf(tagged)
        .slice(0, 1)
        .map((words) => draft(tagged, words, id, bound)),
    );
  });
  return [...told, ...described];
}

function routesOf(tagged: Tagged): readonly RouteWords[] {
  const { text } = tagged.passage.view;
  const isMarketed = (place: number): boolean =>
    drugsOf(tagged).some(({ from, marketed }) => marketed === true && from >= place && from < place + 12);
  return routesIn(text).filter(
    ({ from, to }) => !OTHER.test(text.slice(from, from + 60)) && !BACKGROUND.test(text.slice(0, from)) && !isMarketed(to),
  );
}

function draft(tagged: Tagged, { route, from, to }: RouteWords, trial: string, bound: Bound): Draft {
  return { ...trialDraft(tagged, { trial, attr: 'route' }, bound, [from, to]), value: { route } };
}
