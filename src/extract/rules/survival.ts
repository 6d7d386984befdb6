import type { Slots } from '../../domain/claim.js';
import type { QuantityMention } from '../mentions/mention.js';
import { mentionsIn, phrase, spanOf } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ARM, armsIn, SHOWED, tellOutcome } from './outcomes.js';
import { spans } from './rule.js';
import type { Rule } from './rule.js';

/** What is measured: `mean survival`, `the overall survival time`. */
export const SURVIVAL = '(?:the |an? |their |its )?(?:(?:mean|median|average) )?(?:overall )?survival(?: times?)?';
const IN_MODEL = '(?: in (?:this|the same|the|an?) (?:[\\w-]+ |{model} |{indication} ){0,5}models?(?: of {indication})?)?';
const WAS = '(?:was|were|reached|came to|amounted to|stood at|rose to|increased to|was extended to)';
const FOR = '(?:for|in|among|with|of)';
const TIME = '(?:only |just )?(?:an? (?:mean|median|average) of )?{duration}(?: on average)?';
/** `all of`, `half the`: what a part of the group did is not what the group did. */
const WHOLE =
  '(?<!\\b(?:(?<!\\b(?:that|those) )of|all|some|most|many|no|half|half the) (?:the )?(?:(?:mice|rats|animals|those) (?:in|of|from) )?)';
const LIVED = `(?:survived|lived)(?: for)? ${TIME}`;
const HAD_SURVIVAL = `(?:${SHOWED} (?:${SURVIVAL} of ${TIME}|${TIME} of ${SURVIVAL})|${LIVED})`;
const BESIDE = `(?:,? which |,? that | )${HAD_SURVIVAL}|,? (?:(?:for|in) (?:which|whom)|where) ${SURVIVAL} ${WAS} ${TIME}|,? whose ${SURVIVAL} ${WAS} ${TIME}|,? \\(${SURVIVAL}(?: of|:)? ${TIME}\\)`;
const FIRST = [
  `${WHOLE}${ARM}(?:${BESIDE})`,
  `${ARM} and ${ARM} (?:${HAD_SURVIVAL} and {duration}),? respectively`,
  `\\b${SURVIVAL}${IN_MODEL} (?:${WAS}|of) ${TIME}(?: was (?:seen|observed|recorded|found))?${IN_MODEL} ${FOR} ${ARM}`,
  `\\b${SURVIVAL}${IN_MODEL} (?:${WAS}|of) ${TIME} and ${TIME}${IN_MODEL} ${FOR} ${ARM} and (?:${FOR} )?${ARM},? respectively`,
  `\\b${SURVIVAL}${IN_MODEL} ${FOR} ${ARM} ${WAS} ${TIME}`,
  `\\b${SURVIVAL}${IN_MODEL} ${FOR} ${ARM} and (?:${FOR} )?${ARM} ${WAS} ${TIME} and ${TIME},? respectively`,
].join('|');
const LINK =
  '(?:[,;] |,? (?:and|while|whereas|but|versus|vs\\.?|against|as against|(?:as )?compared (?:to|with)|in comparison (?:to|with)) )(?:it was )?';
const FURTHER = `${LINK}(?:(?:${SURVIVAL} (?:of|${WAS}) )?${TIME} ${FOR} ${ARM}|${ARM}(?: had| at| with)? ${TIME}|${ARM} ${HAD_SURVIVAL}|${FOR} ${ARM},? (?:${SURVIVAL} ${WAS} |it was )?${TIME})`;

/** How long the animals of each arm lived: arms and times in the same order, whichever comes first. */
export const survivalTimes: Rule = {
  id: 'outcome.survival-times',
  within: 'study',
  pattern: phrase(`(?<told>${FIRST})(?<others>(?:${FURTHER}){0,3})`),
  finds: [
    {
      text: 'Mice receiving three doses of XYZ 201 had median survival of 80 days versus 41 days for mice receiving a single dose of XYZ 201.',
      slots: {
        told: 'Mice receiving three doses of XYZ 201 had median survival of 80 days',
        others: 'versus 41 days for mice receiving a single dose of XYZ 201',
      },
    },
    {
      text: 'Median survival was 80 days in mice that received two doses of XYZ 201, against 41 days in animals given one dose.',
      slots: {
        told: 'Median survival was 80 days in mice that received two doses of XYZ 201',
        others: ', against 41 days in animals given one dose',
      },
    },
    {
      text: 'Survival for the two-dose group was 80 days, 41 days for the one-dose group and 30 days for the untreated animals.',
      slots: {
        told: 'Survival for the two-dose group was 80 days',
        others: ', 41 days for the one-dose group and 30 days for the untreated animals',
      },
    },
    {
      text: 'Mean survival in this model was 80 days and 41 days for the treatment group and the control group, respectively.',
      slots: {
        told: 'Mean survival in this model was 80 days and 41 days for the treatment group and the control group, respectively',
      },
    },
    {
      text: 'Mice given XYZ 201 survived for an average of 80 days while the controls lived only 41 days.',
      slots: { told: 'Mice given XYZ 201 survived for an average of 80 days', others: 'while the controls lived only 41 days' },
    },
    {
      text: 'This compares to the control group, which had 40 days of survival.',
      slots: { told: 'the control group, which had 40 days of survival' },
    },
    {
      text: 'It was larger than in the control arm, for which survival was 40 days.',
      slots: { told: 'the control arm, for which survival was 40 days' },
    },
  ],
  ignores: [
    'Patients had median survival of nine months.',
    'Median survival was 80 days in patients with glioma.',
    'The disease, which had 40 days of incubation.',
    'Half of the mice receiving two doses survived 60 days.',
    'None of the rats in the control group survived 60 days.',
  ],
  tell: (match, bound) => {
    const arms = armsIn(match, bound) ?? [];
    const namings = mentionsIn(match).filter((mention) => mention.kind === 'arm' || mention.kind === 'drug');
    const times = mentionsIn(match).filter((mention): mention is QuantityMention => mention.kind === 'duration');
    if (arms.length !== times.length || new Set(arms.map((arm) => arm.id)).size !== arms.length) return [];
    const statistic = statisticOf(match);
    const endpoint = statistic === undefined ? 'survival' : `${statistic}_survival`;
    return arms.flatMap((arm, at) => {
      const time = times[at];
      const [rival] = arms.length === 2 ? arms.filter((other) => other.id !== arm.id) : [];
      const other = rival === undefined ? undefined : times[arms.indexOf(rival)];
      if (time === undefined) return [];
      const value: Slots = {
        value: time.value,
        ...(other !== undefined && other.unit === time.unit && { comparator_value: other.value }),
        unit: time.unit,
        ...(time.op !== undefined && { op: time.op }),
        ...(statistic !== undefined && { statistic }),
      };
      const naming = namings[at];
      const carried = spans(naming && spanOf(match.tagged, naming), spanOf(match.tagged, time));
      const key = { endpoint, comparator: rival?.id ?? 'none' };
      return tellOutcome(match, bound, arm, key, value, []).map((told) => ({ ...told, spans: carried }));
    });
  },
};

/** Which middle of the survival times is told; an average is a mean. */
export function statisticOf({ text }: Match): string | undefined {
  return /\b(?:mean|median|average)\b/i.exec(text)?.[0].toLowerCase().replace('average', 'mean');
}
