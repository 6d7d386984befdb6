import { slug } from '../../domain/ids.js';
import type { Assertion, Slots } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { CHOSEN, RUN } from '../bind/partCues.js';
import { partsIn } from '../bind/parts.js';
import type { PartSaying } from '../bind/parts.js';
import { clauseAround, nearPlace } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { isSilent } from './apply.js';
import { dateBeside, draftAt, isAcademic, nameOf, openIn } from './parties.js';
import { ANNOUNCES } from './pieces.js';
import type { Draft } from './teller.js';
import { workContext } from './workContext.js';

const IS_CHOSEN = new RegExp(`\\b(?:${CHOSEN}|selection|appointment|engagement|choice)\\b`, 'i');
const AGREED = /\b(?:agreement|contract|deal|collaborations?|partnership|alliance|joint venture)\b/i;
const SIGNED =
  /\b(?:concluded|signed|signs|entered|enters|enter into|secured|executed|announce[sd]?|formed|established|agreed|expanded|extended|begun|dat(?:es|ing) from|today|agreement|awarded|entrusted)\b/i;

/** Who runs a trial, makes or supplies a drug or works on it with the issuer, and the agreements on it. */
export function tellPartners(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) =>
    isSilent(tagged) ? [] : partsIn(tagged, bound).flatMap((saying) => tellPart(saying, tagged, bound)),
  );
}

/** One part with what its clause says beside it. */
interface Telling {
  readonly saying: PartSaying;
  readonly part: PartSaying['part'];
  readonly tagged: Tagged;
  /** The words of its clause. */
  readonly clause: string;
  readonly told: Assertion;
}

function tellPart(saying: PartSaying, tagged: Tagged, bound: Bound): readonly Draft[] {
  const { actor } = saying;
  const { text } = tagged.passage.view;
  const { from, to } = clauseAround(tagged, saying);
  const clause = text.slice(from, to);
  const part = partOf(saying, tagged, bound);
  if (part === undefined) return [];
  const open = toldOf(saying, tagged);
  if (open === 'NEGATED') return [];
  const told = open === 'PLANNED' && isSigned(tagged, bound) ? 'ASSERTED' : open;
  const telling = { saying, part, tagged, clause, told };
  return workContext(telling, bound).flatMap((context) => {
    const attr = part === 'CRO' ? 'cro' : part;
    const isTrial = context.startsWith('trial:') && (part === 'CRO' || part === 'collaborator');
    return [
      drafted(telling, 'Organization', { org: actor.id, attr: 'role', role: part, context }, scopeOf(telling)),
      ...(isTrial ? [drafted(telling, 'Trial', { trial: context, attr }, { target: actor.id })] : []),
      ...(isAgreed(telling, bound) ? [agreement(telling, context, bound)] : []),
    ];
  });
}

/** The part that holds after a look at who it is: the issuer is only a supplier to others, a university no supplier. */
function partOf({ part, actor, from, to }: PartSaying, tagged: Tagged, bound: Bound): PartSaying['part'] | undefined {
  const isOwn = actor.id === bound.header.issuer.id;
  const view = tagged.passage.view.text;
  const academic = isAcademic(nameOf(bound, actor.id));
  if (isOwn)
    return part === 'supplier' && !view.slice(actor.to).startsWith("'s") && namesOther(tagged, actor.id, bound)
      ? part
      : undefined;
  if (part === 'academic') return academic ? part : undefined;
  if (part === 'collaborator' && academic)
    return /agreement|partner|\b(?:entered into|signed)\b|(?:run\w*|ran|conduct\w*|sponsor\w*) with|\bcollaborat(?!\w* with (?:[a-z]+ )?(?:group|lab|team|profes|dr\b|[A-Z]\w+ [A-Z]\w+,))/i.test(
      view.slice(Math.max(0, from - 30), Math.max(to, actor.to + 30)),
    )
      ? part
      : 'academic';
  if (part !== 'supplier') return part;
  const goods = view.slice(actor.to, actor.to + 50);
  return academic || /\b(?:inspect|data|information|comment|advice|update|financing|funding|support)\w*\b/i.test(goods)
    ? undefined
    : part;
}

/** Whether a sentence, or its paragraph, names another house that is supplied. */
function namesOther(tagged: Tagged, id: string, { sentences }: Bound): boolean {
  return sentences.some(
    ({ passage, mentions }) =>
      passage.paragraph === tagged.passage.paragraph && mentions.some((one) => one.kind === 'org' && one.id !== id),
  );
}

/** How the words up to a part and those that give it tell it; who was chosen or bound by contract has it. */
function toldOf({ from, to }: PartSaying, { passage: { view } }: Tagged): Assertion {
  const before = judgeAssertion(view.text, from, 'ASSERTED');
  const words = view.text.slice(from, to);
  if (before !== 'ASSERTED') return before !== 'NEGATED' && IS_ITS.test(words) ? 'ASSERTED' : before;
  return IS_CHOSEN.test(words) ? 'ASSERTED' : openIn(words);
}

/** `once the supplier, Beta, has`, `Beta, its CRO for the study`: a part that is taken for granted, whatever is said beside it. */
const IS_ITS =
  /^(?:(?:supplier|manufacturer|CRO|CDMO|partner|collaborator),|[^,]{3,60}, (?:its|our|the) (?:[a-z-]+ ){0,3}(?:supplier|manufacturer|CRO|CDMO|partner|collaborator|organi[sz]ation)\b)/i;

function isAgreed({ saying, part, clause, told, tagged }: Telling, bound: Bound): boolean {
  if (told === 'POSSIBLE' || saying.actor.id === bound.header.issuer.id || part === 'academic') return false;
  const { text } = tagged.passage.view;
  const signed = isSigned(tagged, bound);
  if (part !== 'collaborator') return signed || IS_CHOSEN.test(clause) || (AGREED.test(clause) && SIGNED.test(clause));
  if (signed && saying.from < saying.actor.from) return true;
  const words = text.slice(saying.from, saying.to);
  const beside = text.slice(Math.max(0, saying.from - 60), saying.to + 60);
  return (
    told === 'ASSERTED' && SIGNED.test(beside) && AGREED.test(clause) && (!/licen[cs]/i.test(words) || /collaborat/i.test(words))
  );
}

/** Whether the sentence, or the one behind it, speaks of an agreement that has been signed. */
function isSigned(tagged: Tagged, bound: Bound): boolean {
  const next = bound.sentences[bound.placeOf(tagged) + 1];
  return (
    SIGNED_DEAL.test(tagged.passage.view.text) ||
    (next?.passage.paragraph === tagged.passage.paragraph && UNDER_IT.test(next.passage.view.text))
  );
}

/** An agreement of the sentence that has been signed; one that the next sentence goes on about. */
const SIGNED_DEAL =
  /\b(?:agreement|contract|deal)\b[^.;]{0,30} (?:signed|concluded|announced|entered into|dated|executed)\b|\b(?:signed|concluded|announced|entered into|executed|finali[sz]ed)\b[^.;]{0,60}\b(?:agreement|contract)\b/i;
const UNDER_IT =
  /^(?:Under|In|Through|As part of) (?:the|this|their|our) [^.;]{0,30}?(?:agreement|contract|deal|collaboration)\b|^The [^.;]{0,30}?(?:agreement|contract) (?:was )?(?:signed|concluded|dated|runs|provides)/;

/** `clinical trial collaboration and supply agreement`: a trial that two companies run with one's drug. */
const CLINICAL_SUPPLY = /\bcollaboration and supply agreement\b|\bclinical (?:trial )?collaboration\b/i;

function sharedTrial({ saying, tagged, part }: Telling, bound: Bound): string | undefined {
  return part === 'collaborator' ? undefined : nearPlace(tagged, saying, 'trial').flatMap((one) => bound.trialOf(one) ?? [])[0];
}

/** `to oversee the trial`: what was left to a company that runs trials. */
function scopeOf({ part, saying, tagged }: Telling): Slots {
  const behind = tagged.passage.view.text.slice(saying.actor.to);
  const verb = part === 'CRO' ? SCOPE.exec(behind)?.[1] : undefined;
  return verb === undefined ? {} : { scope: `${verb} the trial` };
}

const SCOPE = new RegExp(`^[^.;]{0,90} to (${RUN}) `);

function drafted({ saying, part, tagged, told }: Telling, type: Draft['type'], key: Slots, value: Slots): Draft {
  const news = part === 'CRO' && { novelty: 'NEW' as const };
  return draftAt({ rule: 'partner.part', tagged, ...saying }, { type, key, value, assertion: told, ...news });
}

const KEYWORDS: Readonly<Record<string, readonly string[]>> = { CDMO: ['manufacturing'], supplier: ['supply'] };

const IS_NEWS = new RegExp(`\\btoday\\b|${ANNOUNCES}`, 'i');

function agreement(telling: Telling, subject: string, bound: Bound): Draft {
  const { saying, part, tagged, clause } = telling;
  const payload = nearPlace(tagged, saying, 'payload')[0];
  const date = dateBeside(tagged, saying, bound);
  const isNews = IS_NEWS.test(tagged.passage.view.text.slice(0, saying.to));
  const today = { date: bound.header.date, precision: 'day', date_kind: 'announced' };
  const keywords =
    part === 'collaborator'
      ? ['option', 'clinical', 'research', 'discovery', 'supply', 'commercial', 'collaboration', 'co-development'].filter(
          (word) => clause.toLowerCase().includes(word),
        )
      : [...(KEYWORDS[part] ?? []), ...(payload === undefined ? [] : [payload.name])];
  const isShared = part === 'collaborator' || CLINICAL_SUPPLY.test(clause);
  const type = isShared ? 'collaboration_agreement' : 'partner_selection';
  return {
    ...drafted(
      telling,
      'Event',
      { event: slug(`${saying.actor.id} ${type}`), event_type: type },
      {
        actor: bound.header.issuer.id,
        object: saying.actor.id,
        ...(!/^org:/.test(subject) && { subject: isShared ? (sharedTrial(telling, bound) ?? subject) : subject }),
        status: 'done',
        ...(part === 'CRO' && isNews ? today : date?.date !== bound.header.date && date),
        ...(keywords.length > 0 && part !== 'CRO' && { keywords }),
      },
    ),
    assertion: 'COMPLETED',
  };
}
