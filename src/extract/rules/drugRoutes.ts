import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { DRUG_CLASS } from '../mentions/drugClasses.js';
import { routesIn } from '../mentions/regimenWords.js';

/** Behind a drug: ` is an oral inhibitor`, `, our inhaled antibody`, ` tablets`. */
const BEHIND =
  /^(?: \([^()]{1,60}\))?(?: (?<form>tablets?|capsules?|nasal spray|eye drops?|cream|gel|ointment|patch)\b|,? (?:which )?(?:is |was )?(?:being developed as )?(?:an?|our|its|the|the company's) (?<what>(?:[\w-]+,? ){0,6}))/i;
/** Before a drug: `the oral RIPK1 inhibitor `, `oral `. */
const BEFORE = new RegExp(
  `\\b(?<what>(?:[\\w-]+ ){1,4})(?:${DRUG_CLASS},? |(?<=\\b(?:oral|inhaled|topical|subcutaneous|intravenous|intranasal) ))$`,
  'i',
);

const found = new WeakMap<Bound, ReadonlyMap<string, string | undefined>>();

/** The route that the release calls a drug by, `an oral inhibitor`; undefined where it tells several. */
export function routeOf(bound: Bound, drug: string): string | undefined {
  if (!found.has(bound)) found.set(bound, routesOf(bound));
  return found.get(bound)?.get(drug);
}

function routesOf(bound: Bound): ReadonlyMap<string, string | undefined> {
  const routes = new Map<string, string | undefined>();
  for (const tagged of bound.sentences) {
    const { text } = tagged.passage.view;
    for (const { id, from, to, marketed } of drugsOf(tagged)) {
      const behind = BEHIND.exec(text.slice(to, to + 140))?.groups;
      const before = BEFORE.exec(text.slice(Math.max(0, from - 80), from))?.groups;
      const [route] = [behind?.['form'], behind?.['what'], before?.['what']].flatMap((words) =>
        routesIn(words ?? '').slice(0, 1),
      );
      if (marketed === true || route === undefined) continue;
      routes.set(id, routes.has(id) && routes.get(id) !== route.route ? undefined : route.route);
    }
  }
  return routes;
}
