import { allMatches } from '../text/needs.js';
import type { Slots } from '../../domain/claim.js';
import type { Endpoint } from '../mentions/endpoint.js';
import { blank } from '../mentions/resultShares.js';
import type { ResultValue } from '../mentions/resultValue.js';
import { POTENCY } from './efficacyGate.js';
import type { ResultClause } from './efficacyText.js';

const FALLS =
  /\b(?:reduc\w+|decreas\w+|declin\w+|fell|fall(?:en|s)?|dropp?\w*|lower(?:ed|ing|s)?|(?<!broken )down|shr[aiu]nk\w*|shrinkage|less|loss|lost|regress\w+|fewer|inhibit\w+|more slowly|suppress\w+|cuts?|shorten\w*|slow(?:ed|er|ing)|eased|came down|went down|narrowed|depleted|diminish\w*|below (?:the |their )?baseline)\b/gi;
const RISES =
  /\b(?:increas\w+|rose|risen|rise[sn]?|gain\w*|gr[eo]w(?!th| [^.;,]{0,12}more slowly)\w*|(?<!made |followed |follow)(?<!-)up(?= (?:\d|by|from))|higher|farther|climb\w*|went up|boost\w*|extended|lengthen\w*|longer|prolong\w+|greater|elevated|raised)\b/gi;
/** The verb of an earlier figure of the clause: `lowered A by 97% and B by 19.7 mmHg`. */
const MOVES = /\b(?:reduced|decreased|lowered|cut|increased|raised|boosted|elevated|suppressed)\b/gi;
/** Measures that are better when higher, and the words that say they got better. */
const UPWARD =
  /^(?:fev1|fvc|bcva|low_luminance|six_minute|nsaa|hammersmith|rulm|chop_intend|dystrophin|factor_|walk|kccq|left_ventricular|egfr|height|time_in_range|peak_vo2|bone_mineral|hemoglobin|total_hemoglobin|platelet|albumin|sf_36|eq_5d|alsfrs|mmse|moca|gmfm|bayley|vineland|pedsql|facit|global_health|barthel|koos|berg)/;
const BETTER = /\b(?:improv\w+|advantage|benefit|better)\b/i;

/** Where a scale went when it is told as better or worse: most scales are better when lower. */
function betterOf(name: string, words: string): string | undefined {
  const isUp = UPWARD.test(name);
  if (BETTER.test(words)) return isUp ? 'increase' : 'reduction';
  return /\bworsen\w*/i.test(words) ? (isUp ? 'reduction' : 'increase') : undefined;
}

const BETTERS = /\b(?:improv\w+|worsen\w+|chang\w+|differen\w+|benefit|advantage)\b/i;

/** Where the words behind a figure speak of another. */
const OTHERWISE = /[,;]| (?:versus|vs|compared|while|whereas|against|and)\b/;
const HELD = /\b(?:inhibit\w+|suppress\w+|slow(?:ed|ing))\b/i;

/** The endpoint's full name and which way it went: `hba1c` that fell is `hba1c_change` with a reduction. */
export function changeOf(
  { name, takes, from, to, moved }: Endpoint,
  value: ResultValue,
  clause: ResultClause,
): { readonly endpoint: string; readonly value: Slots } {
  if (POTENCY.has(name)) return { endpoint: name, value: {} };
  if (value.ratio !== undefined) return { endpoint: `${ratioOf(name)}_${value.ratio}`, value: {} };
  if (takes === 'time' && (value.unit === 'percent' || value.count !== undefined)) return { endpoint: `${name}_rate`, value: {} };
  const text = blank(clause.tagged.passage.view.text, clause.groups);
  const first = Math.min(from, value.from);
  const start = Math.max(clause.from, first - (value.from < from ? 30 : 40), text.lastIndexOf(', ', first) + 1);
  const isLevel = isLevelAt(text, clause, value) || (value.unit === undefined && value.sign === undefined && /_rate$/.test(name));
  if (isLevel && takes === 'measure') return { endpoint: name, value: {} };
  const end = Math.max(to, value.to);
  const behind = text.slice(end, Math.min(clause.to, end + 26)).split(OTHERWISE)[0] ?? '';
  const words = text.slice(start, end) + behind;
  const isBy =
    /(?<!\b(?:achieved|attained|reached|met|reported|experienced|shown|observed|seen|noted|recorded|needed|required) )\bby (?:an? (?:mean|median|average|maximum) of |approximately |about |up to |nearly )*$/.test(
      text.slice(0, value.from),
    );
  const told = isBy ? [...allMatches(text.slice(clause.from, first), MOVES)].at(-1)?.[0] : undefined;
  const direction =
    directionOf(words, value) ??
    (value.unit === 'points' || UPWARD.test(name) ? betterOf(name, words) : undefined) ??
    (told === undefined ? undefined : directionOf(told, value)) ??
    moved;
  const slots: Slots = direction === undefined ? {} : { direction };
  if (takes === 'risk') return { endpoint: name, value: slots };
  if (takes === 'measure' && value.count !== undefined && value.n !== undefined && from >= value.to)
    return { endpoint: `${name}_rate`, value: {} };
  const isMoved =
    (isBy || /^ (?:lower|higher)\b/.test(text.slice(value.to))) &&
    direction !== undefined &&
    (value.unit === 'percent' || takes === 'time');
  if (takes !== 'measure') return isMoved ? { endpoint: `${name}_change`, value: slots } : { endpoint: name, value: {} };
  const isChange = value.difference || direction !== undefined || BETTERS.test(words) || value.sign !== undefined;
  if (!isChange) return { endpoint: name, value: {} };
  if (/growth$/.test(name) && HELD.test(words)) return { endpoint: `${name}_inhibition`, value: {} };
  return { endpoint: `${name}_change${value.difference ? '_difference' : ''}`, value: slots };
}

/** `from 12.4 to 0.8`, `had risen to 6.1`: where it arrived, not by how much it moved. */
function isLevelAt(text: string, clause: ResultClause, { from, sign }: ResultValue): boolean {
  if (sign !== undefined) return false;
  const before = text.slice(clause.from, from);
  return (
    /\bto (?:an? (?:mean|median|average) of )?$/.test(before) &&
    /\bfrom\b|\b(?:increased|decreased|risen|rose|fell|fallen|improved|declined|dropped|reduced|lowered) to (?:an? (?:mean|median|average) of )?$/.test(
      before,
    )
  );
}

function ratioOf(name: string): string {
  if (name === 'risk_of_death') return 'overall_survival';
  return name === 'risk_of_progression_or_death' ? 'progression_free_survival' : name.replace(/_rate$/, '');
}

function directionOf(words: string, { sign, difference }: ResultValue): string | undefined {
  if (difference && sign !== undefined) return undefined;
  if (sign !== undefined) return sign < 0 ? 'reduction' : 'increase';
  const falls = [...allMatches(words, FALLS)].length;
  const rises = [...allMatches(words, RISES)].length;
  if (falls === rises) return undefined;
  return falls > rises ? 'reduction' : 'increase';
}

const AVERAGE = /\b(?<word>(?:geometric )?(?:median|means?|averaged?))\b(?! (?:fold|tit|follow|age))/gi;

/** Median or mean, as the words about a figure say, else as its endpoint is told. */
export function statisticOf(endpoint: Endpoint, value: ResultValue, clause: ResultClause): Slots {
  if (value.ratio !== undefined) return {};
  const text = clause.tagged.passage.view.text;
  const first = Math.min(endpoint.from, value.from);
  const from = Math.max(clause.from, first - 40, text.lastIndexOf(', ', first) + 1);
  const words = text.slice(from, Math.max(endpoint.from, value.from));
  const behind = /^\)? (?:\((?<word>median|mean)\)|(?:of (?:[a-z]+ ){1,4})?on (?<average>average))/.exec(
    text.slice(value.to),
  )?.groups;
  const found = behind?.['word'] ?? behind?.['average'] ?? [...allMatches(words, AVERAGE)].at(-1)?.groups?.['word'];
  if (/^geometric_mean_tit/.test(endpoint.name)) return { statistic: 'geometric mean' };
  if (found === undefined) return endpoint.average === undefined ? {} : { statistic: endpoint.average };
  if (/^geometric/i.test(found)) return { statistic: 'geometric mean' };
  return { statistic: /median/i.test(found) ? 'median' : 'mean' };
}
