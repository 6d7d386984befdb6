import { slug } from '../../domain/ids.js';
import type { Assertion } from '../../domain/claim.js';
import type { Bound } from '../bind/bound.js';
import type { AgencyMention, DateMention, DesignationMention, IndicationMention } from '../mentions/mention.js';
import { mentionIn, spanOf } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { regulatorsOf } from './designationRegulators.js';
import { dateBefore, dateBetween, datesTold, whenAnnounced, whenDecided, whenGrantedBy } from './designationDates.js';
import { isConditional, isOfOthers, isRule } from './designationGuards.js';
import type { DesignationAct } from './designationGuards.js';
import type { When } from './designationDates.js';
import { drugOfAct, mentionsWithin, regionOf, stretchOf } from './regulatoryRegion.js';
import type { Stretch } from './regulatoryRegion.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';

/** What became of a designation. */
export type DesignationStatus = 'granted' | 'requested' | 'denied' | 'withdrawn';

/** One designation with what is said of it: one row per regulator and date, every disease of it in each. */
interface Row {
  readonly designation: string;
  readonly mention: DesignationMention;
  readonly diseases: readonly IndicationMention[];
  readonly regulator?: AgencyMention;
  readonly date?: DateMention;
}

/** The claims of one act: every designation that it governs, with its own diseases, authority and date, or those it shares. */
export function tellDesignations(
  match: Match,
  bound: Bound,
  status: DesignationStatus,
  assertion: Assertion = status === 'requested' ? 'ASSERTED' : 'COMPLETED',
): readonly Told[] {
  const act = actOf(match);
  if (act === undefined || isConditional(match, act) || isOfOthers(match, act)) return [];
  if (status === 'granted' && isRule(match, act)) return [];
  const { tagged, region } = act;
  const designation = stretchOf(match, 'designation') ?? region;
  const drug = drugOfAct(match, designation, region, bound);
  if (drug === undefined) return [];
  const announced = status === 'granted' ? whenAnnounced(match, region, act.before, bound) : undefined;
  const holder = mentionIn(match, 'org', 'holder')?.id;
  const rows = act.groups.flatMap((group, at) => rowsOf(act, group, at, bound));
  const names = [...new Set(rows.map((row) => row.designation))];
  return rows.flatMap((row) => {
    const own = row.date && { date: row.date.value, precision: row.date.precision, date_kind: status };
    const given = status === 'granted' ? whenGrantedBy(tagged, bound, row.regulator?.id) : undefined;
    const decided = status === 'granted' ? whenDecided(tagged, bound, row.designation, names) : undefined;
    const told = { drug, status, assertion, holder, when: own ?? given ?? decided ?? announced ?? {} };
    const carried = [row.mention, ...mentionsWithin(tagged, region, 'drug'), row.date, row.regulator].flatMap((one) =>
      one === undefined ? [] : spans(spanOf(tagged, one)),
    );
    const diseases = row.diseases.length > 0 ? row.diseases : [undefined];
    return diseases.flatMap((disease) =>
      tellRow({ ...row, ...told, disease, carried, announced: announced !== undefined }, bound, tagged),
    );
  });
}

type Telling = Omit<Row, 'date' | 'diseases'> & {
  readonly drug: string;
  readonly status: DesignationStatus;
  readonly assertion: Assertion;
  readonly holder: string | undefined;
  readonly when: When;
  readonly disease: IndicationMention | undefined;
  readonly carried: Told['spans'] & {};
  readonly announced: boolean;
};

/** The designation itself, the disease of its drug, and the authority in its part; an announced grant is an event too. */
function tellRow(row: Telling, bound: Bound, tagged: Tagged): readonly Told[] {
  const { drug, designation, status, disease, regulator, when, holder, assertion } = row;
  const carried = [...row.carried, ...(disease === undefined ? [] : spans(spanOf(tagged, disease)))];
  const named = {
    ...(disease !== undefined && { indication: disease.id }),
    ...(regulator !== undefined && { regulator: regulator.id }),
  };
  return [
    {
      type: 'Designation',
      key: { drug, designation, ...named },
      value: { status, ...when, ...(holder !== undefined && { holder }) },
      assertion,
      spans: carried,
    },
    ...(disease === undefined || status !== 'granted' || isStudied(bound, drug, disease.id)
      ? []
      : [
          {
            type: 'Drug' as const,
            key: { drug, attr: 'indication', target: disease.id },
            value: { status: 'designated', designations: [designation] },
            assertion: 'ASSERTED' as const,
            spans: carried,
          },
        ]),
    ...(when.date_kind !== 'announced' || disease === undefined || regulator === undefined
      ? []
      : [
          {
            type: 'Event' as const,
            key: { event: slug(`${drug} ${designation} ${disease.id}`), event_type: `designation_${status}` },
            value: { ...when, actor: regulator.id, subject: drug, indication: disease.id, status: 'done' },
            assertion: 'COMPLETED' as const,
            spans: carried,
          },
        ]),
    ...(regulator === undefined ? [] : [tellRegulator(tagged, regulator)]),
  ];
}

/** The agency that decides on a designation: told once, whatever it decided on. */
function tellRegulator(tagged: Tagged, regulator: AgencyMention): Told {
  return {
    type: 'Organization',
    key: { org: regulator.id, attr: 'role', role: 'regulator', context: 'designation' },
    value: {},
    assertion: 'ASSERTED',
    novelty: tagged.passage.section === 'lead' ? 'NEW' : 'RESTATED',
    spans: spans(spanOf(tagged, regulator)),
  };
}

/** A designation behind one of these words is told by an act of its own. */
const ASKED = /\b(?:requests?|requested|filed|applied|applications?|submitted|seeks?|seeking|denied|refused|rejected|pending)\b/i;

/** Designations that stand in a list are one group; what follows a group up to the next belongs to it. */
function actOf(match: Match): DesignationAct | undefined {
  const { tagged } = match;
  const first = stretchOf(match, 'designation');
  if (first === undefined) return undefined;
  const again = stretchOf(match, 'again');
  if (again !== undefined) {
    const region = { from: again.from, to: regionOf(match, again).to };
    const group = { mentions: mentionsWithin(tagged, first, 'designation'), behind: { from: again.to, to: region.to } };
    return { match, tagged, region, before: again, groups: [group] };
  }
  const verb = stretchOf(match, 'verb') ?? first;
  const region = withRelative(
    tagged,
    regionOf(match, { from: Math.min(verb.from, first.from), to: Math.max(verb.to, first.to) }),
  );
  const places = Array.from(tagged.text.slice(first.from, region.to).matchAll(/\ue008/g), ({ index }) => first.from + index);
  const starts = places.filter((at, index) => index === 0 || !isListed(tagged.text.slice((places[index - 1] ?? 0) + 1, at)));
  const isAsked = ASKED.test(tagged.text.slice(verb.from, verb.to));
  const end = starts.findIndex((at, index) => index > 0 && !isAsked && ASKED.test(tagged.text.slice(starts[index - 1], at)));
  const groups = starts.slice(0, end < 0 ? undefined : end).map((from, at) => {
    const next = starts[at + 1] ?? region.to;
    const last = places.filter((place) => place < next).at(-1) ?? from;
    return { mentions: mentionsWithin(tagged, { from, to: last + 1 }, 'designation'), behind: { from: last + 1, to: next } };
  });
  const other = tagged.text.slice(region.from, first.from).lastIndexOf('\ue008');
  return { match, tagged, region, before: { from: region.from + other + 1, to: first.from }, groups };
}

/** `, which the FDA awarded in May 2020`: a relative clause that tells of the same grant belongs to it. */
function withRelative(tagged: Tagged, region: Stretch): Stretch {
  const rest = tagged.text.slice(region.to);
  const relative =
    /^,? (?:which|that) (?:(?:was|were|has been|have been|\ue001|the agency)(?: has| had| also| first| both)?) (?:granted|awarded|given|conferred|obtained|received|assigned)\b[^.;,]{0,80}/i.exec(
      rest,
    );
  const dated = /^,? ?(?:before that|earlier|later|already)?,? ?\ue010/.exec(rest);
  const more = relative ?? dated;
  return more === null ? region : { from: region.from, to: region.to + more[0].length };
}

function isListed(between: string): boolean {
  return /^(?: \([A-Z]{3,5}\))?(?:,|,? and|,? as well as|,? or|,? (?:together |along )?with)? ?(?:an? |the )?$/.test(between);
}

/** What is said of each designation of a group, apart where each authority or each designation has its own date. */
function rowsOf(
  act: DesignationAct,
  { mentions, behind }: DesignationAct['groups'][number],
  at: number,
  bound: Bound,
): readonly Row[] {
  const { tagged } = act;
  const named = diseasesOf(act, at);
  const diseases =
    named.length > 0
      ? named
      : THE_SAME.test(tagged.text.slice(behind.from))
        ? diseaseAbove(tagged, bound)
        : diseaseOfApplication(act, bound);
  const regulators = regulatorsOf(act, at, bound);
  const dates = datesTold(tagged, behind, bound);
  const names = mentions.flatMap((mention) => mention.names.map((designation) => ({ designation, mention, diseases })));
  const words = tagged.text.slice(behind.from, behind.to);
  if (/\brespectively\b/.test(words) && diseases.length === names.length && names.length > 1)
    return names.flatMap((name, index) =>
      regulators.map((regulator) => ({
        ...name,
        diseases: diseases.slice(index, index + 1),
        ...given(regulator, dates.length === names.length ? dates[index] : dates.at(0)),
      })),
    );
  const isDealt = /\b(?:respectively|former)\b/.test(words) || LISTED.test(words);
  if (isDealt && names.length > 1 && dates.length === names.length)
    return names.flatMap((name, index) => regulators.map((regulator) => ({ ...name, ...given(regulator, dates[index]) })));
  const shared = dates.at(0) ?? dateBetween(act) ?? dateBefore(act);
  const dealt = diseasesEach(regulators, diseases);
  return names.flatMap((name) =>
    regulators.map((regulator, index) => {
      const next = regulators[index + 1]?.from ?? Infinity;
      if (SINCE.test(words)) return { ...name, ...given(regulator, index === regulators.length - 1 ? dates.at(-1) : undefined) };
      const behindIt = regulator && dates.find((date) => date.from >= regulator.to && date.to <= next);
      const own = isDealt && dates.length === regulators.length ? dates[index] : behindIt;
      const told = { ...name, ...given(regulator, own ?? (dates.length > 1 ? dates.at(-1) : shared)) };
      return dealt === undefined ? told : { ...told, diseases: dealt[index] ?? [] };
    }),
  );
}

/** `from the FDA and, since June 2022, from the EMA`: the date of the last authority. */
const SINCE = /\ue001[^.;\ue010]{0,10} and,? (?:since|in|on) \ue010,? (?:from|by) (?:the )?[^.;]{0,20}\ue001/;

/** `in 2020 and 2021`: dates that stand for what was told before them, one each. */
const LISTED = /\ue010,? and,? (?:in |on )?\ue010/;

const OF_BEFORE =
  /\b(?:followed|application|submission|NDA|BLA|MAA|(?:this|the same|that) (?:rare |serious )?(?:indication|disease|disorder|condition|setting|cancer|population))\b/;

/** `The FDA granted the application priority review`, `in this indication`: the disease that the sentence before tells of it. */
function diseaseOfApplication({ tagged }: DesignationAct, bound: Bound): readonly IndicationMention[] {
  const before = bound.sentences[bound.sentences.indexOf(tagged) - 1];
  if (before?.passage.paragraph !== tagged.passage.paragraph || !OF_BEFORE.test(tagged.text)) return [];
  const diseases = mentionsWithin(before, { from: 0, to: before.text.length }, 'indication');
  return new Set(diseases.map(({ id }) => id)).size === 1 ? diseases.slice(0, 1) : [];
}

/** `for this indication`, `in the same disease`: the last disease that the text named before. */
const THE_SAME = /^[^.;]{0,60}\b(?:for|in) (?:this|that|the same) (?:indication|disease|condition|disorder)\b/i;

function diseaseAbove(tagged: Tagged, { sentences }: Bound): readonly IndicationMention[] {
  const here = sentences.indexOf(tagged);
  const named = sentences.slice(Math.max(0, here - 8), here).flatMap(({ mentions }) => mentions);
  return named.filter((one): one is IndicationMention => one.kind === 'indication').slice(-1);
}

/** `by the FDA for glioma and by the EMA for melanoma`: the diseases behind each of several authorities, when each has its own. */
function diseasesEach(
  regulators: readonly (AgencyMention | undefined)[],
  diseases: readonly IndicationMention[],
): readonly (readonly IndicationMention[])[] | undefined {
  const each = regulators.map((regulator, at) =>
    diseases.filter(({ from }) => from >= (regulator?.to ?? 0) && from < (regulators[at + 1]?.from ?? Infinity)),
  );
  return regulators.length > 1 && each.every((own) => own.length > 0) ? each : undefined;
}

function given(regulator: AgencyMention | undefined, date: DateMention | undefined): Pick<Row, 'regulator' | 'date'> {
  return { ...(regulator !== undefined && { regulator }), ...(date !== undefined && { date }) };
}

/** The diseases behind a group, else those the whole act is about: behind a later group, before the first, or behind an earlier one. */
function diseasesOf({ match, tagged, groups, before }: DesignationAct, at: number): readonly IndicationMention[] {
  const later = groups.slice(at).map(({ behind }) => behind);
  const earlier = groups.slice(0, at).map(({ behind }) => behind);
  for (const stretch of [...later, before, ...earlier.reverse()]) {
    const named = mentionsWithin(tagged, stretch, 'indication');
    const [first] = named;
    if (first !== undefined) return named.filter((one) => one === first || !describes(tagged, one));
  }
  return match.groups['again'] === undefined ? [] : mentionsWithin(tagged, { from: 0, to: before.from }, 'indication');
}

/** `glioma, a rare brain cancer`, `glioma, which is a cancer of`: the second says what the first is. */
function describes({ passage }: Tagged, disease: IndicationMention): boolean {
  return /(?:,|\(|,? (?:which|that) (?:is|are)) an? (?:[\w-]+ ){0,4}$/i.test(passage.view.text.slice(0, disease.from));
}

/** A drug that is in a trial for a disease is told as studied, not as merely designated. */
function isStudied(bound: Bound, drug: string, disease: string): boolean {
  return bound.trials.trials.some(
    (trial) =>
      trial.drug === drug &&
      trial.namings.some((naming) => naming.population.some((one) => one.id === disease && !naming.examples.includes(one))),
  );
}
