import { canonicalJson } from '../../domain/ids.js';
import { flat } from '../mentions/clause.js';
import { isOfTherapy } from './drugFacts.js';
import type { Draft } from './teller.js';

/** What a drug is for, where only its trials or the acts of authorities on it name the disease. */
export function withInheritedDiseases(drafts: readonly Draft[]): readonly Draft[] {
  const drugs = drugsOfTrials(drafts);
  const known = new Set(drafts.filter(({ type }) => type === 'Drug').map(({ key }) => canonicalJson(key)));
  const told = drafts.flatMap((draft) => diseaseOf(draft, drugs)).filter(({ key }) => !known.has(canonicalJson(key)));
  return [...drafts, ...told];
}

/** The drug of each trial that is told to have one. */
function drugsOfTrials(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { type, key, value } of drafts) {
    if (type !== 'Trial' || key['attr'] !== 'drug' || typeof value['target'] !== 'string') continue;
    const trial = String(key['trial']);
    found.set(trial, (found.get(trial) ?? new Set()).add(value['target']));
  }
  return new Map([...found].flatMap(([trial, all]) => (all.size === 1 ? [[trial, [...all][0] ?? ''] as const] : [])));
}

/** `a trial in glioma`, `the IND for glioma was cleared`: its drug is for glioma. */
function diseaseOf(draft: Draft, drugs: ReadonlyMap<string, string>): readonly Draft[] {
  const { type, key, value, assertion = 'ASSERTED' } = draft;
  if (assertion === 'NEGATED' || assertion === 'POSSIBLE') return [];
  const isOfTrial = type === 'Trial' && key['attr'] === 'indication' && value['inclusion'] !== 'excluded';
  const drug = isOfTrial ? drugs.get(String(key['trial'])) : subjectOf(draft);
  const disease = isOfTrial ? key['target'] : value['indication'];
  if (drug === undefined || typeof disease !== 'string' || isOfOtherTherapy(draft, disease)) return [];
  return [
    {
      ...draft,
      rule: 'drug.disease-inherited',
      type: 'Drug',
      key: { drug, attr: 'indication', target: disease },
      value: isOfTrial && value['setting'] !== undefined ? { setting: value['setting'] } : {},
      assertion: assertion === 'COMPLETED' || assertion === 'ONGOING' ? 'ASSERTED' : assertion,
    },
  ];
}

/** `dry mouth after radiation for cancer`: the disease that another therapy is for. */
function isOfOtherTherapy({ tagged }: Draft, disease: string): boolean {
  const named = flat(tagged.mentions).find((one) => one.kind === 'indication' && one.id === disease);
  return named !== undefined && isOfTherapy(tagged.passage.view.text, named.from);
}

const ACTS = /^(?:ind_|regulatory_|complete_response|advisory_committee)/;

/** The drug of an act of an authority. */
function subjectOf({ type, key, value }: Draft): string | undefined {
  const { subject } = value;
  const isAct = type === 'Event' && ACTS.test(String(key['event_type']));
  return isAct && typeof subject === 'string' && subject.startsWith('drug:') ? subject : undefined;
}
