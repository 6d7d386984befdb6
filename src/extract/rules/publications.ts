import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { placeOf } from '../mentions/clause.js';
import { phrase, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { readAct } from './actWords.js';
import { dateSlots } from './regulatoryRegion.js';
import type { Rule } from './rule.js';
import { trialsNear } from './trialsNear.js';

/** What else trials are dated by. */
const ACTS = /\b(?:initiat\w+|read-?out|topline|top-line|results|data)\b/;

const JOURNAL =
  '(?:The )?(?:(?:[A-Z]\\w+|of|and|&) ){0,6}(?:Journal(?: of(?: [A-Z]\\w+){1,4})?|JAMA(?: [A-Z]\\w+)?|NEJM|Lancet(?: [A-Z]\\w+){0,2}|Nature(?: [A-Z]\\w+){0,2}|Science(?: [A-Z]\\w+){0,2}|Cell(?: [A-Z]\\w+){0,2}|Annals of(?: [A-Z]\\w+){1,3}|Archives of(?: [A-Z]\\w+){1,3}|Medicine|Oncology|Neurology|Cardiology|Communications|Reports|Letters|Research)';
const VENUE =
  '(?:the )?(?:(?:peer-reviewed|scientific|medical|leading|online|open-access) ){0,3}(?:journal,? )?(?<venue>(?:The )?[A-Z][\\w&]+(?:(?: |: | - )(?:of|and|the|in|for|&|[A-Z][\\w&]+)){0,8})';

/** `published in the Journal of ...`, `accepted for publication by ...`: where results came out. */
export const trialPublished: Rule = {
  id: 'trial.published',
  not: ['about-disease'],
  pattern: phrase(
    `\\b(?:(?<journal>${JOURNAL}),? (?:has |have )?(?:today |recently |just |this week |last week |last month )?(?<carries>published|publishes|carries|carried|printed|featured|features) (?:online )?(?:(?:the|our|its|full|detailed|new|final|primary|positive|{date}|[A-Z]{4,}) ){0,3}(?:results|data|findings|outcomes|an? (?:paper|article|report))\\b|(?:(?<past>[Pp]ublished|[Aa]ppeared|came out)|(?<ing>[Pp]ublication|appear)|(?<accepted>[Aa]ccepted)|[Aa] (?<paper>(?:new |recent |further )?(?:paper|article|report|peer-reviewed (?:paper|article))(?= (?:in|by)\\b[^.;]{5,90}?(?:,? (?:out|published|which appeared|that appeared|released|printed)\\b|,? (?:describes?|shows?|reports?|explains?|details?|sets out|presents?)\\b)))|(?<issue>appears))(?: (?:online|today|recently|ahead of print|for publication|{date}),?){0,3}(?: (?:results|data|findings)[^.;]{0,80}?)?(?: (?:in|by)| (?:in the (?:[A-Z]\\w+ )?)?(?:issue|edition) of| {date} (?:issue|edition) of) ${VENUE})`,
    'dg',
  ),
  finds: [
    {
      text: 'Results of the Phase 2 trial were published in the New Journal of Lung Medicine.',
      slots: { past: 'published', venue: 'New Journal of Lung Medicine' },
    },
    { text: 'The paper has been accepted by Lung Medicine.', slots: { accepted: 'accepted', venue: 'Lung Medicine' } },
    { text: 'A paper in Lung Medicine, out today, describes XYZ 201.', slots: { paper: 'paper', venue: 'Lung Medicine' } },
    {
      text: 'The New Journal of Lung Medicine has published full results of the Phase 2 trial.',
      slots: { journal: 'The New Journal of Lung Medicine', carries: 'published' },
    },
  ],
  ignores: ['Acme published data on its website.', 'Results will appear in a journal.'],
  tell: (match, bound) => {
    const venue = (wordsIn(match, 'venue') ?? wordsIn(match, 'journal')?.replace(/^The (?!Lancet|Journal)/, ''))?.replace(
      / (?:in|and|of|the|for)$/,
      '',
    );
    const told = readAct(match, bound, ACTS);
    const isAccepted = match.groups['accepted'] !== undefined;
    if (venue === undefined || told.telling === 'NEGATED' || told.telling === 'POSSIBLE') return [];
    if (isAccepted && !/\b(?:publication|manuscript|paper|article|appear|full report)\b/i.test(match.tagged.text)) return [];
    const done = match.groups['carries'] !== undefined || (!isAccepted && told.telling !== 'PLANNED');
    return publishedOf(match, bound).map((subject) => ({
      type: done ? 'Event' : 'Milestone',
      key: { event: slug(`${subject} publication`), event_type: 'publication' },
      value: { subject, status: done ? 'done' : 'planned', venue, ...dateSlots(told.date) },
      assertion: done ? 'COMPLETED' : 'PLANNED',
    }));
  },
};

/** What a paper is on: the experiment it reports, else the trial; of work on animals that is not told, the drug. */
function publishedOf(match: Match, bound: Bound): readonly string[] {
  const study = bound.studyAt(match.tagged);
  if (study !== undefined) return [study.id];
  const told = trialsNear(match, bound);
  const drug = bound.drugAt(match.tagged, placeOf(match).from);
  if (!/\b(?:pre-?clinical|mouse|mice|rats?|rabbits?|monkeys?|animals?|in vivo|in vitro)\b/i.test(match.tagged.text))
    return told.length > 0 ? told : drug === undefined ? [] : [drug];
  const [only, ...others] = bound.studies;
  return only !== undefined && others.length === 0 ? [only.id] : drug === undefined ? [] : [drug];
}
