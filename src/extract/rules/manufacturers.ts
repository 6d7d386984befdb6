import { slug } from '../../domain/ids.js';
import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import { actorsIn, besideActor, namesParty, plainView } from '../bind/actors.js';
import type { Actor } from '../bind/actors.js';
import type { Bound } from '../bind/bound.js';
import { nearPlace } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { isSilent } from './apply.js';
import { dateBeside, isAcademic, nameOf } from './parties.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

type Part = 'CDMO' | 'supplier';

/** Words beside a name that give its bearer a part in the making of a drug. */
interface Cue {
  readonly part: Part;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
}

const MAKER =
  '(?:contract (?:development (?:and|&) )?manufactur(?:er|ing (?:organi[sz]ation|partner|company|firm))|manufacturing partner|CDMO|CMO|(?:commercial |third-party )?manufacturer(?: of [^.;,]{2,30})?|fill-finish partner)';
const WORK =
  '(?:assembly|production|manufactur(?:e|ing)|labell?ing|fill(?:ing)?(?:[- ](?:and|/)?[- ]?finish(?:ing)?)?|release|packaging|synthesis|cell processing|formulation|tabletting|conjugation|scale-up)';
const MADE =
  '(?:manufactured|produced|made|formulated|filled|packaged|banked|tabletted|synthesi[sz]ed|encapsulated|radiolabell?ed|conjugated|labell?ed|lyophili[sz]ed)';
const SOON =
  ',?(?: (?:which|who|that))?(?: (?:will|shall|also|currently|has|have|is|are|is to|has agreed to|agreed to|agrees to|would|may|could|now|to|be|been|was|chosen|selected|appointed|engaged|commissioned|contracted)){0,4} ';
const OF_MATERIAL =
  '[^.;]{0,60}?\\b(?:drug|product|substance|material|supply|supplies|doses|tablets|capsules|vectors?|antigen|vaccine|cells?|batches|candidate|it|them|XDRUG)\\b';
const GOODS =
  '[^.;]{0,60}?\\b(?:XDRUG|XPAYLOAD|drug substance|drug product|clinical (?:supplies|supply|material)|study drug|isotopes?|radioisotopes?|active (?:pharmaceutical )?ingredient|starting materials?|raw material|material|devices?|autoinjectors?|inhalers?|syringes|kits|it with)\\b';

const CUES: readonly Cue[] = [
  { part: 'CDMO', ahead: new RegExp(`\\b${MADE}\\b(?! (?:available|possible))[^.;]{0,70}? (?:by|at|with) (?:the )?$`, 'i') },
  {
    part: 'CDMO',
    ahead: new RegExp(
      `\\b${WORK}\\b[^.;]{0,90}? (?:in the hands of|(?:performed|done|handled|undertaken|carried out|conducted|provided|managed|taken over) (?:by|at)|(?:entrusted|outsourced|transferred|assigned|given|moved|contracted|awarded) to|(?:remains?|lies?|rests?|continues?|stays?|are|is) (?:with|at)) (?:the )?$`,
      'i',
    ),
  },
  { part: 'CDMO', ahead: new RegExp(`\\b${MAKER},? (?:is |was |called |named )?(?:the )?$`) },
  {
    part: 'CDMO',
    ahead:
      /\b(?:manufactur\w+|production|fill-finish|master services?|development and manufacturing|technology transfer)(?:,? (?:and|&) [a-z]+)? (?:services? )?(?:agreement|contract|deal|partnership|alliance)\b[^.;]{0,80}? with (?:the )?$/i,
  },
  {
    part: 'CDMO',
    ahead:
      /\b(?:manufactur\w+|production|qualif\w+|fill\w*)\b[^.;]{0,60}\b(?:site|facility|plant|suite)s?,? (?:which is |that is )?(?:operated|owned|run) by (?:the )?$|\b(?:site|facility|plant|suite)s?,? (?:operated|owned|run) by (?:the )?$/i,
  },
  { part: 'CDMO', behind: new RegExp(`^(?: \\([^()]{1,60}\\))?,(?! who)[^.;]{0,60}?\\b${MAKER}(?!\\w)`) },
  {
    part: 'CDMO',
    behind: new RegExp(
      `^${SOON}(?:manufactur(?:es?|ing|ed)|produc(?:es?|ing|ed)|makes?|making|fills?|formulates?|fill-finish\\w*) ${OF_MATERIAL}`,
      'i',
    ),
  },
  {
    part: 'CDMO',
    behind: new RegExp(
      `^${SOON}(?:acts?|serves?|act|serve|acting|been|the)? ?(?:as )?(?:an? |the |its |our )?[^.;,]{0,30}?\\b${MAKER}`,
    ),
  },
  {
    part: 'supplier',
    ahead:
      /\b(?:(?:supplied|delivered)|(?:XDRUG|XPAYLOAD|substance|material|supply|supplies|isotope|device|syringe)s?\b[^.;]{0,40} provided)\b(?:,? [^.;]{3,40}?,?)? by (?:the )?$/i,
  },
  {
    part: 'supplier',
    ahead: /\bsupply (?:agreement|contract|deal|partnership|arrangement)\b[^.;]{0,90}? with (?:the )?$|\bsupplier,? $/i,
  },
  {
    part: 'supplier',
    behind: new RegExp(
      `^(?:, of [^.;,]{2,40},)?${SOON}(?:suppl(?:y|ies|ied|ying)|provid(?:es?|ing|ed)|deliver(?:s|ed|ing)?) ${GOODS}`,
      'i',
    ),
  },
  {
    part: 'supplier',
    ahead:
      /\b(?:ingredient|substance|materials?|isotopes?|components?|XPAYLOAD|adjuvant|device)s?\b[^.;]{0,40}\b(?:sourced|obtained|procured|purchased|comes?|bought) (?:exclusively )?from (?:the )?$/i,
  },
  { part: 'supplier', behind: /^, (?:the|its|our|an?) [^.;,]{0,40}?\bsupplier\b/i },
];
const MENTIONS_WORK =
  /manufact|\bma[dk]e|produc|fill|label|packag|synthes|suppl|deliver|provid|CDMO|CMO|master service|assembl|banked|formulat|encapsul|tablet|conjugat|plant|facility|site/i;
const AGREED = /\b(?:agreement|contract|deal)\b/i;
const CHOSEN = /\b(?:selected|selects|chosen|chose|appointed|engaged|retained|commissioned|selection of|appointment of)\b/i;
const SIGNED =
  /\b(?:concluded|signed|signs|entered|enters|secured|executed|announced|selected|selects|chosen|appointed|awarded|entrusted|today)\b/i;

/** Who makes a drug or supplies what it is made of or given with, and the agreements on it. */
export function tellMakers(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (isSilent(tagged) || !namesParty(tagged) || !MENTIONS_WORK.test(tagged.passage.view.text)) return [];
    const view = viewOfKinds(tagged);
    return actorsIn(tagged, bound).flatMap((actor) => {
      const cue = actor.self ? undefined : CUES.find((one) => fits(one, view, actor));
      return cue === undefined ? [] : tellMaker(actor, cue.part, tagged, bound);
    });
  });
}

/** The words of a sentence, with what stands for a drug or what it carries under one word of the same length. */
function viewOfKinds(tagged: Tagged): string {
  let view = plainView(tagged);
  for (const one of tagged.mentions) {
    if (one.kind !== 'drug' && one.kind !== 'payload') continue;
    view =
      view.slice(0, one.from) +
      (one.kind === 'drug' ? 'XDRUG' : 'XPAYLOAD').padEnd(one.to - one.from).slice(0, one.to - one.from) +
      view.slice(one.to);
  }
  return view;
}

function fits({ ahead, behind }: Cue, view: string, actor: Actor): boolean {
  const beside = besideActor(view, actor);
  return ahead?.test(beside.ahead) === true || behind?.test(beside.behind) === true;
}

function tellMaker(actor: Actor, part: Part, tagged: Tagged, bound: Bound): readonly Draft[] {
  const issuer = bound.header.issuer.id;
  const view = tagged.passage.view.text;
  const drug = nearPlace(tagged, actor, 'drug')[0]?.id ?? bound.drugAt(tagged, actor.from);
  const isOwn = actor.id === issuer;
  const receiver = tagged.mentions.some((one) => one.kind === 'org' && one.id !== issuer);
  if (
    drug === undefined ||
    (isOwn && (part === 'CDMO' || !receiver)) ||
    /\b(?:inspect|data|information|comment|advice|update|financing|funding|support)\w*\b/i.test(
      part === 'supplier' ? view.slice(actor.to, actor.to + 50) : '',
    )
  )
    return [];
  if (part === 'supplier' && isAcademic(nameOf(bound, actor.id))) return [];
  const told = toldOf(tagged, actor);
  if (told === 'NEGATED') return [];
  const agreed = (CHOSEN.test(view) || (AGREED.test(view) && SIGNED.test(view))) && told !== 'POSSIBLE';
  const shared = { rule: 'partner.maker', tagged, spans: spans(sourceSpan(tagged.passage.view, actor.from, actor.to)) };
  return [
    {
      ...shared,
      type: 'Organization',
      key: { org: actor.id, attr: 'role', role: part, context: drug },
      value: {},
      assertion: agreed && !isOwn ? 'ASSERTED' : told,
    },
    ...(agreed && !isOwn ? [{ ...shared, ...agreement(actor, part, drug, tagged, bound) }] : []),
  ];
}

/** Who makes a drug is told flatly, unless the making itself is planned or open. */
function toldOf(tagged: Tagged, actor: Actor): Assertion {
  const view = tagged.passage.view.text;
  const told = judgeAssertion(view, actor.from, 'ASSERTED');
  if (told !== 'ASSERTED') return told;
  return /^[^.;,]{0,20}\b(?:will|is to|shall|has agreed to|agreed to)\b/.test(view.slice(actor.to)) ? 'PLANNED' : 'ASSERTED';
}

function agreement(
  actor: Actor,
  part: Part,
  drug: string,
  tagged: Tagged,
  bound: Bound,
): Pick<Draft, 'type' | 'key' | 'value' | 'assertion'> {
  const payload = nearPlace(tagged, actor, 'payload')[0];
  const date = dateBeside(tagged, actor, bound);
  return {
    type: 'Event',
    key: { event: slug(`${actor.id} supply`), event_type: 'partner_selection' },
    value: {
      actor: bound.header.issuer.id,
      object: actor.id,
      status: 'done',
      subject: drug,
      ...(date !== undefined && date.date !== bound.header.date && date),
      keywords: [part === 'CDMO' ? 'manufacturing' : 'supply', ...(payload === undefined ? [] : [payload.name])],
    },
    assertion: 'COMPLETED',
  };
}
