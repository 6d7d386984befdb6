import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import { mentionIn, mentionsIn, phrase, spanIn, spanOf } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

type Status = 'granted' | 'requested' | 'denied' | 'withdrawn';

/** One claim per designation and disease: a list of types and a list of diseases are read as every pair. */
function tellDesignations(match: Match, bound: Bound, status: Status): readonly Told[] {
  const regulator = mentionIn(match, 'agency', 'regulator');
  const drug = mentionIn(match, 'drug', 'drug');
  const named = mentionIn(match, 'designation', 'designation');
  const holder = mentionIn(match, 'org', 'holder');
  if (regulator?.role !== 'regulator' || drug === undefined || named === undefined) return [];
  const diseases = mentionsIn(match, 'diseases').filter((mention) => mention.kind === 'indication');
  const carried = spans(spanIn(match, 'designation'), spanIn(match, 'drug'), spanIn(match, 'date'), dateSpan(match));
  const role = diseases.length === 0 ? [] : [tellRegulator(match, regulator.id)];
  const told = named.names.flatMap((designation) =>
    diseases.flatMap((disease): readonly Told[] => [
      {
        type: 'Designation',
        key: { drug: drug.id, designation, indication: disease.id, regulator: regulator.id },
        value: { status, ...whenTold(match, bound, status), ...(holder && { holder: holder.id }) },
        assertion: status === 'granted' ? 'COMPLETED' : 'ASSERTED',
        spans: [...carried, ...spans(spanOf(match.tagged, disease))],
      },
      ...(isStudied(bound, drug.id, disease.id)
        ? []
        : [
            {
              type: 'Drug' as const,
              key: { drug: drug.id, attr: 'indication', target: disease.id },
              value: { status: status === 'granted' ? 'designated' : `designation ${status}`, designations: named.names },
              assertion: 'ASSERTED' as const,
              spans: [...carried, ...spans(spanOf(match.tagged, disease))],
            },
          ]),
      ...tellEvent(match, bound, { drug: drug.id, designation, disease: disease.id, regulator: regulator.id, status }),
    ]),
  );
  return [...told, ...role];
}

/** The agency that decides on a designation: told once, whatever it decided on. */
function tellRegulator(match: Match, regulator: string): Told {
  return {
    type: 'Organization',
    key: { org: regulator, attr: 'role', role: 'regulator', context: 'designation' },
    value: {},
    assertion: 'ASSERTED',
    novelty: match.tagged.passage.section === 'lead' ? 'NEW' : 'RESTATED',
    spans: spans(spanIn(match, 'regulator')),
  };
}

/** A drug that is in a trial for a disease is told as studied, not as merely designated. */
function isStudied(bound: Bound, drug: string, disease: string): boolean {
  return bound.trials.trials.some(
    (trial) =>
      trial.drug === drug &&
      trial.namings.some((naming) => naming.population.some((one) => one.id === disease && !naming.examples.includes(one))),
  );
}

/** An announced decision is also an event of its day. */
function tellEvent(
  match: Match,
  bound: Bound,
  told: {
    readonly drug: string;
    readonly designation: string;
    readonly disease: string;
    readonly regulator: string;
    readonly status: Status;
  },
): readonly Told[] {
  const when = whenTold(match, bound, told.status);
  if (when.date_kind !== 'announced') return [];
  return [
    {
      type: 'Event',
      key: { event: slug(`${told.drug} ${told.designation} ${told.disease}`), event_type: `designation_${told.status}` },
      value: { ...when, actor: told.regulator, subject: told.drug, indication: told.disease, status: 'done' },
      assertion: 'COMPLETED',
      spans: spans(spanIn(match)),
    },
  ];
}

function dateSpan(match: Match): ReturnType<typeof spanOf> {
  const date = mentionIn(match, 'date');
  return date && spanOf(match.tagged, date);
}

/** "In 2018, the FDA granted": granted then. "Last month, X announced that": announced then. "announces today": on the day of publication. */
function whenTold(
  match: Match,
  bound: Bound,
  status: Status,
): { readonly date?: string; readonly precision?: string; readonly date_kind?: string } {
  const date = mentionIn(match, 'date', 'before') ?? mentionIn(match, 'date', 'after');
  const announced = match.groups['said'] !== undefined || match.groups['told'] !== undefined;
  if (date !== undefined) return { date: date.value, precision: date.precision, date_kind: announced ? 'announced' : status };
  return announced && match.tagged.passage.section === 'lead'
    ? { date: bound.header.date, precision: 'day', date_kind: 'announced' }
    : {};
}

const WHEN =
  '(?:(?<before>{date}),? (?:(?:the company|we|{org}) (?<said>announced|reported) that )?)?(?:(?<told>announce[ds]? today|today announce[ds]?) that )?';
const FOR =
  '(?: \\(RPDD\\))? (?:to|for) (?<drug>{drug})(?:, [^,]{3,120},)? (?:for|in) (?:the )?(?:(?:potential )?treatment of )?(?:patients with )?(?<diseases>{indications})';

/** `In 2018, the FDA granted orphan drug designation for XYZ 201 for the treatment of glioma`; not a program's rules. */
export const designationGranted: Rule = {
  id: 'designation.granted',
  pattern: phrase(
    `${WHEN}(?<regulator>{agency}) (?:has |have |had )?(?:also |recently |previously )?(?<verb>granted|grants|awarded) (?:(?<holder>{org}) )?(?:an? )?(?<designation>{designation})${FOR}`,
  ),
  finds: [
    {
      text: 'In March 2016, the EMA granted orphan drug designation for XYZ 201 for the treatment of glioma and melanoma.',
      slots: {
        before: 'In March 2016',
        regulator: 'the EMA',
        designation: 'orphan drug designation',
        drug: 'XYZ 201',
        diseases: 'glioma and melanoma',
      },
    },
    {
      text: 'The FDA has granted Fast Track designation to XYZ 201 for patients with relapsed or refractory lymphoma.',
      slots: { designation: 'Fast Track designation', diseases: 'relapsed or refractory lymphoma' },
    },
  ],
  ignores: [
    'The FDA grants RPDD for diseases that primarily affect children.',
    'The company plans to seek orphan drug designation for XYZ 201 for the treatment of glioma.',
    'XYZ 201 is being studied in an orphan drug designated trial in glioma.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `FDA Grants Fast Track Designation to Acme's XYZ 201 for the Treatment of Glioma`: a headline. */
export const designationHeadline: Rule = {
  id: 'designation.headline',
  pattern: phrase(
    "(?<regulator>{agency}) grants (?<designation>{designation}) (?:to|for) (?:(?:{org}(?:'s?)?) )?(?<drug>{drug}) (?:for|in) (?:the )?(?:treatment of )?(?<diseases>{indications})",
  ),
  finds: [
    {
      text: 'FDA Grants Fast Track Designation to XYZ 201 for the Treatment of Glioma',
      slots: { regulator: 'FDA', designation: 'Fast Track Designation', drug: 'XYZ 201', diseases: 'Glioma' },
    },
  ],
  ignores: ['FDA Grants Priority to Rare Diseases'],
  tell: (match) => {
    const drug = mentionIn(match, 'drug', 'drug');
    const named = mentionIn(match, 'designation', 'designation');
    if (drug === undefined || named === undefined) return [];
    return mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
      disease.kind !== 'indication'
        ? []
        : [
            {
              type: 'Drug',
              key: { drug: drug.id, attr: 'indication', target: disease.id },
              value: { status: 'designated', designations: named.names },
              assertion: 'ASSERTED',
            },
          ],
    );
  },
};

/** `In 2018, fast track designation was granted by the FDA to XYZ 201 for glioma`; not "is granted for diseases that". */
export const designationPassive: Rule = {
  id: 'designation.passive',
  pattern: phrase(
    `${WHEN}(?<designation>{designation}) (?:has|have|had|was|were) (?:also )?(?:been )?granted by (?<regulator>{agency})${FOR}`,
  ),
  finds: [
    {
      text: 'In 2018, fast track designation was granted by the FDA to XYZ 201 for glioma and melanoma.',
      slots: { before: 'In 2018', designation: 'fast track designation', regulator: 'the FDA', diseases: 'glioma and melanoma' },
    },
  ],
  ignores: ['RPDD is granted by the FDA for diseases that affect children.'],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `XYZ 201 received orphan drug designation from the FDA for glioma in May 2014`. */
export const designationReceived: Rule = {
  id: 'designation.received',
  pattern: phrase(
    `${WHEN}(?<drug>{drug}) (?:has |had |have |was )?(?:also )?(?:received|been granted|granted|obtained) (?:an? )?(?<designation>{designation}) (?:from|by) (?<regulator>{agency}) for (?:the treatment of )?(?<diseases>{indications})(?: (?<after>{date}))?`,
  ),
  finds: [
    {
      text: 'XYZ 201 received orphan drug designation from the FDA for glioma in May 2014.',
      slots: { drug: 'XYZ 201', designation: 'orphan drug designation', diseases: 'glioma', after: 'in May 2014' },
    },
    {
      text: 'Last month, Acme reported that XYZ 201 had also been granted RPDD by the FDA for the treatment of glioma.',
      slots: { before: 'Last month', said: 'reported', designation: 'RPDD', diseases: 'glioma' },
    },
  ],
  ignores: ['XYZ 201 could receive orphan drug designation from the FDA for glioma.'],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `For XYZ 201 in glioma, Acme has been granted an orphan drug designation by the FDA`. */
export const designationHeld: Rule = {
  id: 'designation.held',
  pattern: phrase(
    '\\bfor (?<drug>{drug}) in (?:the treatment of )?(?<diseases>{indications}), (?<holder>{org}) (?:has been|was) granted (?:an? )?(?<designation>{designation}) by (?<regulator>{agency})',
  ),
  finds: [
    {
      text: 'For XYZ 201 in glioma, Acme has been granted an orphan drug designation by the FDA.',
      slots: { drug: 'XYZ 201', diseases: 'glioma', holder: 'Acme', designation: 'orphan drug designation' },
    },
  ],
  ignores: ['For XYZ 201 in glioma, Acme will seek an orphan drug designation.'],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};
