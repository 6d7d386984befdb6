import type { Slots } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import { flat, near } from '../mentions/clause.js';
import type { Mention, QuantityMention } from '../mentions/mention.js';
import { mentionsIn, spanIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

/** Two or more treated groups told apart in the sentence have rules of their own. */
export function studyOf(match: Match, bound: Bound): string | undefined {
  const arms = match.tagged.mentions.flatMap((one) => (one.kind === 'arm' ? (bound.armOf(match.tagged, one)?.id ?? []) : []));
  return new Set(arms).size > 1 ? undefined : bound.studyAt(match.tagged)?.id;
}

const COMPARATOR =
  /\b(?:relative to|compared (?:with|to)|versus|vs\.?|than|against|over|those of|in) (?:that of |those of |none of |the |in |with ){0,2}(?<name>vehicle|saline|placebo|PBS|untreated (?:controls?|mice|animals)|(?:isotype|scrambled|IgG|negative) control|controls?)\b/i;

/** What a sentence compares with, when, and how sure it is. */
export function around(match: Match): { readonly key: Slots; readonly value: Slots } {
  const { tagged } = match;
  const comparator = COMPARATOR.exec(tagged.passage.view.text)?.groups?.['name']?.toLowerCase();
  const pvalue = near(match, 'pvalue', 'sentence')[0];
  const when = timeOf(match);
  return {
    key: { ...(comparator !== undefined && { comparator }), ...(when !== undefined && { timepoint: when }) },
    value: pvalue === undefined ? {} : { p_value: pvalue.value },
  };
}

function timeOf(match: Match): string | undefined {
  const [days] = near(match, 'days');
  if (days?.days[0] !== undefined) return `day ${String(days.days[0])}`;
  const [point] = near(match, 'timepoint');
  if (point !== undefined) return point.text;
  const text = match.tagged.passage.view.text;
  const after = near(match, 'duration').find((one) => /\b(?:after|at|by) $/.test(text.slice(0, one.from)));
  return after === undefined ? undefined : `${String(after.value)} ${after.unit}`;
}

/** One outcome of the study of a match. */
export function tellFigure(match: Match, bound: Bound, endpoint: string, value: Slots, more: Slots = {}): readonly Told[] {
  const study = studyOf(match, bound);
  if (study === undefined) return [];
  const told = around(match);
  return [
    {
      type: 'Outcome',
      key: { subject: study, endpoint, ...told.key, ...more },
      value: { ...value, ...told.value },
      spans: spans(spanIn(match)),
    },
  ];
}

/** One figure, or one for each dose of the sentence, in their order: `10 mg and 30 mg ... by 47% and 82%, respectively`. */
export function tellPercents(match: Match, bound: Bound, endpoint: string, value: Slots): readonly Told[] {
  const percents = mentionsIn(match).filter((one): one is QuantityMention => one.kind === 'percent');
  const [only] = percents;
  if (only === undefined) return [];
  if (percents.length === 1) return tellFigure(match, bound, endpoint, { ...quantity(only), ...value });
  const doses = dosesOf(match.tagged);
  if (doses.length !== percents.length) return [];
  return percents.flatMap((percent, at) => {
    const dose = doses[at];
    const arm = dose === undefined ? {} : { arm: `${String(dose.value)} ${dose.unit}` };
    return tellFigure(match, bound, endpoint, { ...quantity(percent), ...value }, arm);
  });
}

/** The size of a change; its direction is told apart. */
export function quantity({ value, unit, op }: QuantityMention): Slots {
  return { value: Math.abs(value), unit, ...(op !== undefined && { op }) };
}

function dosesOf(tagged: Tagged): readonly QuantityMention[] {
  return flat(tagged.mentions).filter((one: Mention): one is QuantityMention => one.kind === 'dose');
}

/** Which middle of the figures is told; an average is a mean. */
export function statisticIn(text: string): Slots {
  const word = /\b(?:mean|median|average)\b/i.exec(text)?.[0].toLowerCase().replace('average', 'mean');
  return word === undefined ? {} : { statistic: word };
}
