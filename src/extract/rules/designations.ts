import { slug } from '../../domain/ids.js';
import type { Bound } from '../bind/bound.js';
import type { AgencyMention } from '../mentions/mention.js';
import { mentionIn, mentionsIn, phrase, spanIn, spanOf, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { ANNOUNCES, ASIDE, COMPANY, HAS, OWNER, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

type Status = 'granted' | 'requested' | 'denied' | 'withdrawn';

/** One claim per designation and disease: a list of types and a list of diseases are read as every pair. */
function tellDesignations(match: Match, bound: Bound, status: Status): readonly Told[] {
  const regulator = mentionsIn(match).find((one) => one.kind === 'agency' && one.role === 'regulator');
  const drug = mentionIn(match, 'drug')?.id ?? pronounDrug(match, bound);
  const designations = mentionsIn(match).flatMap((one) => (one.kind === 'designation' ? one.names : []));
  const diseases = mentionsIn(match).filter((one) => one.kind === 'indication');
  if (regulator?.kind !== 'agency' || drug === undefined || isConditional(match)) return [];
  const holder = mentionIn(match, 'org', 'holder')?.id ?? mentionIn(match, 'org', 'receiver')?.id;
  const carried = mentionsIn(match)
    .filter(({ kind }) => ['designation', 'drug', 'date'].includes(kind))
    .flatMap((one) => spans(spanOf(match.tagged, one)));
  const when = whenTold(match, bound, status);
  const told = [...new Set(designations)].flatMap((designation) =>
    diseases.flatMap((disease): readonly Told[] => [
      {
        type: 'Designation',
        key: { drug, designation, indication: disease.id, regulator: regulator.id },
        value: { status, ...when, ...(holder !== undefined && { holder }) },
        assertion: status === 'requested' ? 'ASSERTED' : 'COMPLETED',
        spans: [...carried, ...spans(spanOf(match.tagged, disease))],
      },
      ...(isStudied(bound, drug, disease.id)
        ? []
        : [
            {
              type: 'Drug' as const,
              key: { drug, attr: 'indication', target: disease.id },
              value: { status: status === 'granted' ? 'designated' : `designation ${status}`, designations },
              assertion: 'ASSERTED' as const,
              spans: [...carried, ...spans(spanOf(match.tagged, disease))],
            },
          ]),
      ...tellEvent(match, when, { drug, designation, disease: disease.id, regulator: regulator.id, status }),
    ]),
  );
  return told.length === 0 ? [] : [...told, tellRegulator(match, regulator)];
}

/** `It`, or no drug at all, is the drug that a part about one drug is about; elsewhere it stays open. */
function pronounDrug(match: Match, bound: Bound): string | undefined {
  return match.tagged.passage.section === 'about-drug' ? bound.drugAt(match.tagged, 0) : undefined;
}

/** `If the FDA granted ...`: nothing is told as done behind a condition. */
function isConditional(match: Match): boolean {
  const { passage, places } = match.tagged;
  return /\b(?:if|unless|whether|until|assuming|in case|should)\b[^,;]*$/i.test(
    passage.view.text.slice(0, places[match.at] ?? 0),
  );
}

/** The agency that decides on a designation: told once, whatever it decided on. */
function tellRegulator(match: Match, regulator: AgencyMention): Told {
  return {
    type: 'Organization',
    key: { org: regulator.id, attr: 'role', role: 'regulator', context: 'designation' },
    value: {},
    assertion: 'ASSERTED',
    novelty: match.tagged.passage.section === 'lead' ? 'NEW' : 'RESTATED',
    spans: spans(spanOf(match.tagged, regulator)),
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

/** A date, and what happened on it. */
interface When {
  readonly date?: string;
  readonly precision?: string;
  readonly date_kind?: string;
}

/** An announced decision is also an event of its day. */
function tellEvent(
  match: Match,
  when: When,
  told: {
    readonly drug: string;
    readonly designation: string;
    readonly disease: string;
    readonly regulator: string;
    readonly status: Status;
  },
): readonly Told[] {
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

/** "In 2018, the FDA granted": granted then. "Last month, X announced that": announced then. "announces today": on the day of publication. */
function whenTold(match: Match, bound: Bound, status: Status): When {
  const announced = match.groups['told'] !== undefined;
  const date = mentionIn(match, 'date', announced ? 'before' : undefined);
  if (date !== undefined) return { date: date.value, precision: date.precision, date_kind: announced ? 'announced' : status };
  return announced && match.tagged.passage.section === 'lead'
    ? { date: bound.header.date, precision: 'day', date_kind: 'announced' }
    : {};
}

const PATIENTS = '(?:(?:adult |pediatric )?(?:patients|children|adults|people|adolescents) (?:with|who have|suffering from) )?';
const DISEASES = `(?:both |either )?(?:the )?(?:rare )?${PATIENTS}{indications}`;
const TREATING = '(?:the )?(?:potential )?(?:treatment (?:of|for)|therapy of|use in|use against|treating|management of)';
/** What goes with a designation, in any order: what for, whose decision, which drug, when. */
const FOR_DISEASES = `(?:(?:for|in|against)(?: ${TREATING})?|to treat|as an? (?:treatment|therapy) (?:for|of)) ${DISEASES}(?:,? (?:and |or )?(?:for|in) ${DISEASES}){0,3}`;
const FOR_DRUG = `(?:to|for|of|on) (?:${OWNER} )?(?:[a-z-]+ ){0,3}{drug}${ASIDE}`;
const BY_REGULATOR = '(?:by|from|of|with|to) {agency}';
const ON_DATE = '(?:on |in )?{date}';
const ADJUNCTS = `(?:,? (?:${FOR_DISEASES}|${FOR_DRUG}|${BY_REGULATOR}|${ON_DATE}))`;
/** `Last month, Acme announced that`, `In 2018,`, `announced today that`, `For XYZ 201 in glioma,`. */
const BEFORE = `(?:(?<before>{date}),? )?(?:(?:${COMPANY} )?(?<told>${ANNOUNCES}) (?:that )?)?(?:for {drug} ${FOR_DISEASES}, )?`;
const NAMED = `(?:the |an? |its |both |(?:the |an? )?{agency}(?:'s)? )?(?:(?:second|first|third) )?(?<designation>{designations})(?: \\([A-Z]{3,5}\\))?`;

/** `the FDA granted orphan drug designation for XYZ 201 for the treatment of glioma`; not a program's rules. */
export const designationGranted: Rule = {
  id: 'designation.granted',
  pattern: phrase(
    `${BEFORE}(?<regulator>{agency}) ${HAS}(?<verb>granted|grants|awarded|awards|assigned|given|conferred)(?: (?:on )?(?<holder>{org}|{drug}))? ${NAMED}(?<adjuncts>${ADJUNCTS}{1,4})`,
  ),
  finds: [
    {
      text: 'In March 2016, the EMA granted orphan drug designation for XYZ 201 for the treatment of glioma and melanoma.',
      slots: {
        before: 'In March 2016',
        regulator: 'the EMA',
        designation: 'orphan drug designation',
        adjuncts: 'for XYZ 201 for the treatment of glioma and melanoma',
      },
    },
    {
      text: 'The FDA granted XYZ 201 orphan drug status for glioma in May 2014.',
      slots: { holder: 'XYZ 201', designation: 'orphan drug status', adjuncts: 'for glioma in May 2014' },
    },
    {
      text: 'The FDA has granted Fast Track designation to XYZ 201 for patients with relapsed or refractory lymphoma.',
      slots: { designation: 'Fast Track designation', adjuncts: 'to XYZ 201 for patients with relapsed or refractory lymphoma' },
    },
    {
      text: 'Acme announced today that the FDA has granted Acme both orphan drug and fast track designation in glioma for XYZ 201.',
      slots: { told: 'announced today', holder: 'Acme', adjuncts: 'in glioma for XYZ 201' },
    },
  ],
  ignores: [
    'The FDA grants RPDD for diseases that primarily affect children.',
    'The company plans to seek orphan drug designation for XYZ 201 for the treatment of glioma.',
    'XYZ 201 is being studied in an orphan drug designated trial in glioma.',
    'The FDA may have granted orphan drug designation to XYZ 201 for glioma.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `In 2018, fast track designation was granted by the FDA to XYZ 201 for glioma`; not "is granted for diseases that". */
export const designationPassive: Rule = {
  id: 'designation.passive',
  pattern: phrase(
    `${BEFORE}${NAMED}${ADJUNCTS}{0,2},? ${WAS}(?<verb>granted|awarded|assigned|given|received|obtained)(?<adjuncts>${ADJUNCTS}{1,5})`,
  ),
  finds: [
    {
      text: 'In 2018, fast track designation was granted by the FDA to XYZ 201 for glioma and melanoma.',
      slots: {
        before: 'In 2018',
        designation: 'fast track designation',
        adjuncts: 'by the FDA to XYZ 201 for glioma and melanoma',
      },
    },
    {
      text: 'Orphan drug designation and fast track designation were awarded to XYZ 201 in glioma by the EMA in May 2014.',
      slots: {
        designation: 'Orphan drug designation and fast track designation',
        adjuncts: 'to XYZ 201 in glioma by the EMA in May 2014',
      },
    },
    {
      text: 'Orphan drug designation for XYZ 201 in glioma was granted by the FDA in May 2014.',
      slots: { designation: 'Orphan drug designation', adjuncts: 'by the FDA in May 2014' },
    },
  ],
  ignores: [
    'RPDD is granted by the FDA for diseases that affect children.',
    'Fast track designation has not been granted by the FDA to XYZ 201 for glioma.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `XYZ 201 received orphan drug designation from the FDA for glioma in May 2014`; `Acme was granted ... for XYZ 201`. */
export const designationReceived: Rule = {
  id: 'designation.received',
  pattern: phrase(
    `${BEFORE}(?:(?:{drug}${ASIDE}(?:,? (?:which|that))?|(?<receiver>{org})|\\bit|\\bwe|\\bthe company)(?: of {org}| \\([^()]{1,60}\\))? (?:${HAS}(?<verb>holds|has|enjoys|received|receives|obtained|obtains|secured|secures|granted|gained|gains|won|wins|awarded)|${WAS}(?<given>granted|awarded|given|assigned))|(?<nominal>(?:the )?(?:receipt|grant(?:ing)?|award(?:ing)?) of)) ${NAMED}(?<adjuncts>${ADJUNCTS}{1,5})`,
  ),
  finds: [
    {
      text: 'XYZ 201 received orphan drug designation from the FDA for glioma in May 2014.',
      slots: { designation: 'orphan drug designation', adjuncts: 'from the FDA for glioma in May 2014' },
    },
    {
      text: 'Last month, Acme disclosed that XYZ 201 had recently been awarded RPDD in glioma by the EMA.',
      slots: { before: 'Last month', told: 'disclosed', designation: 'RPDD', adjuncts: 'in glioma by the EMA' },
    },
    {
      text: 'XYZ 201, which holds orphan drug designation from the FDA for glioma, is new.',
      slots: { verb: 'holds', designation: 'orphan drug designation', adjuncts: 'from the FDA for glioma' },
    },
    {
      text: 'For XYZ 201 in glioma, Acme has been granted an orphan drug designation by the FDA.',
      slots: { receiver: 'Acme', designation: 'orphan drug designation', adjuncts: 'by the FDA' },
    },
    {
      text: 'Acme today announced the receipt of FDA fast track designation for XYZ 201 as a treatment for glioma.',
      slots: { told: 'today announced', nominal: 'the receipt of', adjuncts: 'for XYZ 201 as a treatment for glioma' },
    },
  ],
  ignores: [
    'XYZ 201 could receive orphan drug designation from the FDA for glioma.',
    'XYZ 201 has not received orphan drug designation from the FDA for glioma.',
    'Acme received comments from the FDA on XYZ 201 for glioma.',
  ],
  tell: (match, bound) =>
    match.groups['nominal'] !== undefined && match.groups['told'] === undefined ? [] : tellDesignations(match, bound, 'granted'),
};

/** `Acme has applied to the FDA for orphan drug designation of XYZ 201 in glioma`: asked for, not granted. */
export const designationRequested: Rule = {
  id: 'designation.requested',
  pattern: phrase(
    `${BEFORE}(?<receiver>${COMPANY}) ${HAS}(?:requested|applied(?: to {agency})? for|(?:submitted|filed) (?:an? )?(?:application|request)s?(?: (?:to|with) {agency})? for) ${NAMED}(?<adjuncts>${ADJUNCTS}{1,4})`,
  ),
  finds: [
    {
      text: 'Acme has applied to the FDA for orphan drug designation for XYZ 201 in glioma.',
      slots: { receiver: 'Acme', designation: 'orphan drug designation', adjuncts: 'for XYZ 201 in glioma' },
    },
    {
      text: 'In May 2019, the company requested fast track designation from the FDA for XYZ 201 for glioma.',
      slots: { before: 'In May 2019', designation: 'fast track designation' },
    },
  ],
  ignores: ['Acme will request orphan drug designation from the FDA for XYZ 201 in glioma.'],
  tell: (match, bound) => tellDesignations(match, bound, 'requested'),
};

/** `The FDA denied orphan drug designation to XYZ 201 for glioma`, `has withdrawn`. */
export const designationRefused: Rule = {
  id: 'designation.refused',
  pattern: phrase(
    `${BEFORE}(?<regulator>{agency}) ${HAS}(?<verb>denied|refused|rejected|revoked|withdrawn|withdrew|rescinded) (?:the request for )?${NAMED}(?<adjuncts>${ADJUNCTS}{1,4})`,
  ),
  finds: [
    {
      text: 'In May 2019, the FDA denied orphan drug designation to XYZ 201 for glioma.',
      slots: { before: 'In May 2019', verb: 'denied', designation: 'orphan drug designation' },
    },
  ],
  ignores: ['The FDA could deny orphan drug designation to XYZ 201 for glioma.'],
  tell: (match, bound) =>
    tellDesignations(match, bound, /^(?:denied|refused|rejected)/i.test(wordsIn(match, 'verb') ?? '') ? 'denied' : 'withdrawn'),
};
