import type { NamedEntity } from '../../../src/domain/entity.js';
import type { Reading } from '../../../src/domain/reading.js';
import { drug, indication, organization, readingOf, trial, type ToldClaim } from '../../support/readingOf.js';

/** Codes AB 1 to AB 25: more than one page. */
export const CODES = Array.from({ length: 25 }, (_, position) => `AB ${String(position + 1)}`);

const acme = organization('Acme', 'nyse-acme');
const myeloma = indication('myeloma', 'blood-cancer');
const bloodCancer = indication('blood-cancer');
const study = trial('phase-1', ['myeloma']);

function alsoCalled(entity: NamedEntity, text: string, kind: 'brand' | 'short'): NamedEntity {
  return { ...entity, aliases: [...entity.aliases, { text, kind, spans: [] }] };
}

const developed: readonly ToldClaim[] = CODES.map((code) => [
  'Drug',
  { drug: drug(code).id, attr: 'developer' },
  { target: acme.id },
  'ASSERTED',
]);

const told = (attr: string, value: Record<string, string>, assertion: ToldClaim[3]): ToldClaim => [
  'Trial',
  { trial: study.id, attr },
  value,
  assertion,
];

/** Three small releases of one company: 25 drugs; a trial that is planned, then under way; a drug that gets a brand name. */
export function pharma(): readonly Reading[] {
  const drugs = CODES.map(drug);
  return [
    readingOf({
      date: '2018-01-10',
      headline: 'Acme develops many drugs',
      entities: [
        acme,
        myeloma,
        bloodCancer,
        study,
        ...drugs.map((one) => (one.name === 'AB 2' || one.name === 'AB 3' ? alsoCalled(one, 'Twin', 'short') : one)),
      ],
      claims: [
        ...developed,
        told('drug', { target: drug('AB 1').id }, 'ASSERTED'),
        told('status', { status: 'planned' }, 'PLANNED'),
        told('phase', { phase: 'Phase 1' }, 'ASSERTED'),
        ['Drug', { drug: drug('AB 1').id, attr: 'indication', target: myeloma.id }, {}, 'ASSERTED'],
        ['Drug', { drug: drug('AB 1').id, attr: 'indication', target: bloodCancer.id }, {}, 'POSSIBLE'],
      ],
    }),
    readingOf({
      date: '2019-03-01',
      headline: 'Acme trial under way',
      entities: [acme, myeloma, bloodCancer, study, alsoCalled(drug('AB 1'), 'Abilux', 'brand')],
      claims: [
        told('drug', { target: drug('AB 1').id }, 'ASSERTED'),
        told('status', { status: 'ongoing' }, 'ONGOING'),
        ['Drug', { drug: drug('AB 1').id, attr: 'lead_status' }, { status: 'lead' }, 'ASSERTED'],
      ],
    }),
    readingOf({
      date: '2020-07-07',
      headline: 'Acme adds one more drug',
      entities: [acme, drug('AB 99')],
      claims: [['Drug', { drug: drug('AB 99').id, attr: 'developer' }, { target: acme.id }, 'ASSERTED']],
    }),
  ];
}
