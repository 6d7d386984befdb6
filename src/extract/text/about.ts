import type { Section } from '../../domain/release.js';
import type { Vocabulary } from '../vocabulary.js';
import type { DrugNames } from '../mentions/drugNames.js';
import { findDrugs } from '../mentions/drugs.js';
import { lexiconsOf } from '../mentions/lexicons.js';
import { hasLegalForm } from '../mentions/organizations.js';
import { findListed } from '../mentions/terms.js';

/** What the first noun behind `is a` says that something is. */
const KINDS: readonly (readonly [Section, string])[] = [
  ['about-trial', 'trials?|stud(?:y|ies)|registry'],
  [
    'about-partner',
    'compan(?:y|ies)|developer|manufacturer|maker|firm|corporation|organi[sz]ation|foundation|non-?profit|charity|agency|institut(?:e|ion)|university|hospital|centers?|centres?|provider|leader|subsidiary|network|consortium|partnership|investor|distributor|fund|group',
  ],
  ['about-platform', 'platform|technology|engine'],
  [
    'about-drug',
    'candidate|therap(?:y|ies)|inhibitor|antibody|conjugate|compound|molecule|vaccine|drug|agonist|antagonist|modulator|degrader|activator|peptide|oligonucleotide|protein|treatment|medicine|radioligand|prodrug|lysin|virus|vector|formulation|tablet|T[- ]cells?|injection|enzyme',
  ],
  [
    'about-disease',
    'disease|disorder|cancers?|condition|infections?|syndrome|tumou?rs?|illness|leuka?emia|lymphoma|form of|cause of|deficiency|inflammation|failure',
  ],
];
const NOUNS = KINDS.map(([section, nouns]) => [section, new RegExp(`^(?:${nouns})$`, 'i')] as const);
const FIRST_NOUN = new RegExp(
  `\\b(?:is|are|was|were|as) (?:an?|the|our|its|one of|among)\\b[^.]{0,160}?\\b(?<noun>${KINDS.map(([, nouns]) => nouns).join('|')})\\b(?! (?:[a-z-]+ ){0,2}(?:company|developer|maker|manufacturer|organi[sz]ation|platform|candidate|therapy|trial|study|agency|institute)\\b)`,
  'i',
);
const TRIAL_TOPIC = /\b(?:Phase [1-4I]|Trials?|Stud(?:y|ies)|Program(?:me)?)\b|\bNCT\d{8}\b/i;
const ISSUER_TOPIC = /^(?:us|the company|the group|company)$/i;
const PARTNER_TOPIC =
  /\b(?:University|Foundation|Institutes?|Hospital|Pharma\w*|Therapeutics|Biosciences|Oncology|Consortium|Agency|Authority)\b/;
const PLATFORM_TOPIC = /\b(?:Platforms?|Technolog(?:y|ies)|Conjugates?|Vectors?)\b|\u2122 ?$/i;

/** Decides what an `About ...` part describes: the issuer, its drug, its platform, a disease, a trial, another company. */
export function readAbout(topic: string, body: string, issuer: RegExp, drugs: DrugNames, vocabulary: Vocabulary): Section {
  const lexicons = lexiconsOf(vocabulary);
  const opening = body.slice(0, 300);
  const opensWithIssuer = (text: string): boolean => text.replace(/^Founded in \d{4}, /, '').search(issuer) === 0;
  const kind = kindOf(opening);
  if (opensWithIssuer(topic) || ISSUER_TOPIC.test(topic)) return 'about-company';
  if (TRIAL_TOPIC.test(topic) || kind === 'about-trial') return 'about-trial';
  if (/^(?:notes|company|corporate|background)/i.test(topic)) return opensWithIssuer(opening) ? 'about-company' : 'body';
  if (findDrugs(topic, drugs).some(({ from, to }) => from === 0 && to >= topic.length - 1)) return 'about-drug';
  if (kind === 'about-partner') return opening.slice(0, 120).search(issuer) >= 0 ? 'about-company' : kind;
  if (findDrugs(topic, drugs).length > 0) return 'about-drug';
  if (findListed(topic, lexicons).some((mention) => mention.kind === 'indication')) return 'about-disease';
  if (hasLegalForm(topic) || PARTNER_TOPIC.test(topic)) return 'about-partner';
  if (PLATFORM_TOPIC.test(topic)) return 'about-platform';
  return kind ?? 'about-disease';
}

/** `X is a multicenter study of ...` is a trial, `X is a clinical-stage gene therapy company` a company. */
function kindOf(opening: string): Section | undefined {
  const noun = FIRST_NOUN.exec(opening)?.groups?.['noun'];
  return noun === undefined ? undefined : NOUNS.find(([, nouns]) => nouns.test(noun))?.[0];
}
