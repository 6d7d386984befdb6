import { slug } from '../../domain/ids.js';
import type { IndicationTree } from './indicationTree.js';
import type { TrialNaming } from './trialNamings.js';

/** What tells a trial from another one of its drug and phase, beside its diseases: `pediatric`, `combination-radiation`. */
export function marksOf(namings: readonly TrialNaming[]): readonly string[] {
  const combined = namings.flatMap(({ combination }) => (combination === undefined ? [] : [`combination-${slug(combination)}`]));
  return [...(namings.some((naming) => naming.pediatric) ? ['pediatric'] : []), ...new Set(combined)];
}

/** The disease a trial's id names: the widest of its population, of several the first by name, in whatever order they are told. */
export function labelDisease(namings: readonly TrialNaming[], tree: IndicationTree): string {
  const ids = new Set(namings.flatMap((naming) => naming.population.map((one) => one.id)));
  const widest = [...ids].filter((id) => !tree.broaderThan(id).some((broader) => ids.has(broader)));
  return (widest.sort()[0] ?? '').slice('indication:'.length);
}

/** Whom a trial is for, as its first naming with a population tells: ` in pediatric solid tumors and lymphoma`. */
export function describePopulation(namings: readonly TrialNaming[], tree: IndicationTree): string {
  const naming = namings.find((one) => one.population.length > 0);
  if (naming === undefined) return '';
  const stated = naming.population.filter((one) => !naming.examples.includes(one));
  const diseases = [...new Set((stated.length > 0 ? stated : naming.population).map((one) => one.id))];
  const terms = diseases.map((id) => tree.termOf(id) ?? id.slice('indication:'.length));
  const pediatric = naming.pediatric && !terms.some((term) => term.startsWith('pediatric'));
  const combined = naming.combination === undefined ? '' : ` in combination with ${naming.combination}`;
  return ` in ${pediatric ? 'pediatric ' : ''}${listed(terms)}${combined}`;
}

function listed(terms: readonly string[]): string {
  const last = terms.at(-1) ?? '';
  return terms.length < 2 ? last : `${terms.slice(0, -1).join(', ')} and ${last}`;
}
