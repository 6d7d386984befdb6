import { fold } from './wording.js';

const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  assertion: { conditional: 'possible', hypothetical: 'possible', general: 'background' },
  section: { 'forward-looking': 'boilerplate', dateline: 'lead', title: 'headline', subheadline: 'subhead' },
  role: {
    'contract research organization': 'cro',
    funder: 'grantor',
    'data monitoring committee': 'committee',
    dmc: 'committee',
  },
  attr: { enrollment_planned: 'enrolment_planned', stage: 'development_stage' },
  endpoint: {
    orr: 'overall_response_rate',
    dcr: 'disease_control_rate',
    partial_response: 'partial_response_rate',
    minimal_response: 'minimal_response_rate',
    safety: 'safety_tolerability',
    safety_and_tolerability: 'safety_tolerability',
  },
  designation: { odd: 'orphan drug designation', rpdd: 'rare pediatric disease designation' },
  direction: { decrease: 'reduction', decreased: 'reduction', reduced: 'reduction', increased: 'increase', 'no change': 'none' },
  unit: { '%': 'percent', μci: 'uci', x: 'fold', mouse: 'mice', $: 'usd' },
};

/** The one spelling of an enumeration value, in which two spellings can be compared. */
export function spell(slot: string, value: unknown): string {
  const text = withSeparators(slot, fold(value));
  const spelt = SYNONYMS[slot]?.[text] ?? text;
  if (slot === 'designation' && !/designation|voucher/.test(spelt)) return `${spelt} designation`;
  if (slot === 'unit' && /^(?:day|week|month|patient|site|dose|arm)$/.test(spelt)) return `${spelt}s`;
  return spelt;
}

function withSeparators(slot: string, text: string): string {
  if (['endpoint', 'attr', 'event_type'].includes(slot)) return text.replace(/[\s-]+/g, '_');
  if (slot === 'designation' || slot === 'role') return text.replaceAll('_', ' ');
  return slot === 'section' ? text.replace(/[\s_]+/g, '-') : text;
}
