import type { Tagged } from '../mentions/tagged.js';
import { actorsIn, besideActor, plainView } from './actors.js';
import type { Actor } from './actors.js';
import type { Bound } from './bound.js';

const LICENCE = '(?:(?:in-|out-|sub-?|co-)?licen[cs](?:e[sd]?|ing)\\b|(?:sub)?licen[cs]e|\\brights?\\b|\\boption to)';
const ANY_LICENCE = new RegExp(LICENCE, 'i');
/** Words with a licence or a right in them on which no two companies agreed. */
const OTHER_RIGHTS =
  /\bbiologics licen[cs]e\w*(?: application)?|\blicen[cs]e applications?|\bmarketing (?:licen[cs]e|authori[sz]ation)s?|\bcontingent value rights?|\brights? (?:issue|offering|agreement|to (?:vote|purchase shares|buy shares|withdraw)|of first)|\ball rights reserved|\b(?:human|voting|subscription|preemptive) rights|\blicen[cs]ed (?:physician|product|indication|vaccine)\w*/gi;

const SOON =
  ',?(?: (?:which|who|that))?(?: (?:has|have|had|will|shall|may|can|could|would|is to|also|today|now|then|first|exclusively|further|already|subsequently|originally|under (?:an? |the |its )?(?:[\\w-]+ ){0,3}?(?:agreement|licen[cs]e|deal|contract)|in \\d{4}|in [A-Z][a-z]+ \\d{4}|agreed to|has agreed to),?){0,3} ';
const AUXILIARIES = new RegExp(`^${SOON}`);
const GIVES =
  /^(?:grant(?:s|ed|ing)?|gave|gives?|out-licen[cs]e[sd]?|sub-?licen[cs]e[sd]?|transfer(?:s|red)?|assign(?:s|ed)?|sold|sells|provid(?:es|ed)|licen[cs](?:e|es|ed))\b/i;
const TAKES =
  /^(?:obtain(?:s|ed)?|acquir(?:es|ed|e)|receiv(?:es|ed|e)|secur(?:es|ed|e)|gain(?:s|ed)?|hold(?:s)?|held|has|have|owns?|owned|took|takes|take|in-licen[cs]e[sd]?|licen[cs](?:es|ed|e)|gets?|got|enjoys|exercis(?:es|ed)|purchas(?:es|ed))\b/i;
/** What one sentence tells of a licence: who gives, who takes, or only who agreed. */
export interface LicenceSaying {
  readonly tagged: Tagged;
  readonly licensors: readonly Actor[];
  readonly licensees: readonly Actor[];
  /** Named with an agreement, on one of its sides. */
  readonly partners: readonly Actor[];
  /** Set where a licence agreement itself is spoken of. */
  readonly agreement: boolean;
  /** Set where the one who takes is the subject of taking: `Acme acquires the rights`. */
  readonly takes: boolean;
  /** The words of the licence, from the first party or right to the last. */
  readonly from: number;
  readonly to: number;
}

/** Reads one sentence: undefined where no licence between two parties is told. */
export function licenceIn(tagged: Tagged, bound: Bound): LicenceSaying | undefined {
  const text = plainView(tagged);
  if (
    !/licen[cs]|\brights?\b|exclusive|commerciali[sz]ation agreement|distribution agreement|responsible for|will [a-z ,]{0,30}commerciali[sz]e/i.test(
      text,
    )
  )
    return undefined;
  const view = text.replace(OTHER_RIGHTS, (words) => ' '.repeat(words.length));
  const words = ANY_LICENCE.exec(view) ?? /\bresponsib\w+ for\b|\bwill (?:[a-z]+,? ){0,4}commerciali[sz]e\b/i.exec(view);
  const actors = actorsIn(tagged, bound).filter(({ id }) => !isAuthority(id, tagged));
  const licensors = actors.filter((actor) => isLicensor(view, actor));
  const licensees = actors.filter((actor) => !licensors.includes(actor) && isLicensee(view, actor));
  const agreement =
    /\blicen[cs](?:e|ing)(?:,? [a-z,-]+){0,4}? (?:agreement|deal|contract|partnership|transaction|pact|collaboration)|\b(?:exclusive|commerciali[sz]ation|distribution|marketing) (?:[a-z]+ )?agreement|\boption (?:agreement|(?:for|on) (?:the |worldwide |exclusive )*rights)|\bout-licensing|\bin-licensing|\bagreement\b[^.;]{0,50} under which/i.test(
      view,
    );
  const partners = agreement ? actors.filter((actor) => !actor.self) : [];
  const named = [...licensors, ...licensees, ...partners];
  if (named.length === 0 || (words === null && !agreement)) return undefined;
  const takes = licensees.some((actor) => /^(?:acquir|obtain|licen|in-licen)/i.test(verbOf(besideActor(view, actor).behind)));
  const places = words === null ? named : [...named, { from: words.index, to: words.index + words[0].length }];
  return {
    tagged,
    licensors,
    licensees,
    partners,
    agreement,
    takes,
    from: Math.min(...places.map(({ from }) => from)),
    to: Math.max(...places.map(({ to }) => to)),
  };
}

/** `is responsible for commercialization in China`: one that sells in a part of the world has the rights there. */
const RESPONSIBLE =
  /^,? (?:will|is to|shall) (?:(?:develop|register|manufacture|and),? ){0,4}commerciali[sz]e [^.;]{0,60}? (?:in|throughout|outside) (?:the )?[A-Z]|^,? (?:(?:will|is|are|to|be|becomes?|shall|has|assumes?|full|solely|also|primarily) ){1,4}(?:responsib\w+) for (?!(?:the|its|this) (?:assay|test|device|diagnostic)\b)[^.;]{0,90}?\b(?:commerciali[sz]\w+|registration|sales|marketing|selling)\b[^.;]{0,60}? (?:in|for|throughout|outside) (?:the )?(?:[A-Z]|territory|licensed)/;

/** Words of a deal on what is still to be found, and of no drug that there is. */
const EARLY =
  /\b(?:research|discover\w*|platform|technology)\b|\b(?:undisclosed|novel|new|[a-z]+ (?:further )?)targets?\b|\b(?:resulting|collaboration) (?:products|candidates|compounds|molecules)\b|\b(?:products|candidates|compounds) (?:that|which) (?:emerge|result|arise|come)\b/i;

/** Whether a sentence speaks of work that has no drug yet. */
export function isEarlyWork(text: string): boolean {
  return EARLY.test(text);
}

/** Regulators license products, and are no party of a deal. */
export function isAuthority(id: string, { mentions }: Tagged): boolean {
  return mentions.some((one) => one.kind === 'agency' && one.id === id && one.role !== 'grantor');
}

function verbOf(behind: string): string {
  return behind.slice(AUXILIARIES.exec(behind)?.[0].length ?? 0);
}

/** Words beside a name that give its bearer a side of a licence; where both are given, both must fit. */
interface Cue {
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
}

const LICENSOR_CUES: readonly Cue[] = [
  { ahead: new RegExp(`${LICENCE}[^.;]{0,150}\\b(?:from|granted by|owned by) (?:the )?$`, 'i') },
  { ahead: /\b(?:from|by) (?:its |the |our )?licensor,? $|\blicensors?,? (?:is )?$/i },
  { behind: /^, (?:its|the|our|an?) [^.;,]{0,30}?\blicensor\b/i },
  {
    behind:
      /^, (?:which|that|who) [^.;]{3,80}\band (?:has |have |had )?(?:also )?(?:licensed|granted|assigned)\b[^.;]{0,60} to (?:the company|us\b|it\b|\p{Lu})/iu,
  },
  { behind: new RegExp(`^(?: in \\d{4})?,? from (?:which|whom)\\b[^.;]{0,80}${LICENCE}`, 'i') },
];
const LICENSEE_CUES: readonly Cue[] = [
  // `will receive $8 million from Beta for the rights to`
  {
    ahead: /\b(?:receiv\w+|paid|payment|earn\w*)\b[^.;]{0,60} (?:from|by) (?:the )?$/i,
    behind:
      /^ (?:for|in exchange for|in return for) (?:the |exclusive |worldwide |its )*(?:[a-z-]+ ){0,3}(?:rights|licen[cs]e)\b/i,
  },
  {
    ahead: /\b(?:grant(?:s|ed|ing)?|giv(?:es|ing|e)|gave|entitl(?:es|ed|ing)|provid(?:es|ed|ing)) $/i,
    behind: new RegExp(`^[^.;]{0,120}?${LICENCE}`, 'i'),
  },
  {
    ahead:
      /^(?=.*\b(?:licen[cs]e[sd]?|licen[cs]ing|grants?|granted|transferred|assigned)\b).*\b(?:licen[cs]|grant|out-licen|transfer|assign|rights|divest)[^.;]{0,150}\bto (?:the )?$/i,
  },
  {
    ahead: new RegExp(
      `${LICENCE}[^.;]{0,110}\\b(?:remains? with|held by|owned by|belongs? to|lies? with|rests? with|are with|is with|reside with) $`,
      'i',
    ),
  },
  // `is licensed to three partners: A in Canada, B in Japan and`
  { ahead: /\blicen[cs]\w*\b[^.;:]{0,80} to [^.;:]{0,40}: (?:[^.;:]{0,150}(?:, | and ))?$/i },
  { ahead: /\brights?\b.*\b(?:partnered|out-?licen[cs]ed|sublicen[cs]ed) (?:to|with) (?:the )?$/i },
  { ahead: /\blicensees?(?: (?:for|in) [^.;,]{2,40})?,? (?:is )?$/i },
  { behind: /^,? (?:\([^)]*\),? )?(?:is )?(?:its|the|our|an?|[A-Z]\w+'s?) [^.;,]{0,40}?\blicensee\b/i },
  { behind: /^,? to (?:which|whom)\b[^.;]{0,100}(?:grant|licen[cs]|assign|rights)/i },
];

function fits({ ahead, behind }: Cue, beside: ReturnType<typeof besideActor>): boolean {
  return (ahead?.test(beside.ahead) ?? true) && (behind?.test(beside.behind) ?? true);
}

function isLicensor(view: string, actor: Actor): boolean {
  const beside = besideActor(view, actor);
  return LICENSOR_CUES.some((cue) => fits(cue, beside)) || givesRights(verbOf(beside.behind));
}

/** `licensed it to`, but not `licensed to develop it`. */
const HANDS_OVER =
  /^licen[^.;]{0,120}? to (?!(?:develop|use|market|sell|commerciali|make|a |the (?:patent|technology|compound|rights)))|^\w+ [^.;]{0,100}\b(?:licen[cs]e|rights)\b[^.;]{0,100}\bto\b/i;
const OF_RIGHTS = new RegExp(`^(?:(?!, (?:which|who)\\b|\\bpayments?\\b)[^.;]){0,130}?${LICENCE}`, 'i');

function givesRights(verb: string): boolean {
  if (!GIVES.test(verb) || /^licen[cs]\w* (?:(?!(?:to|rights)\b)[\w-]+ ){0,5}from\b/i.test(verb)) return false;
  return (/^(?:licen|sold|provid|transf|assign)/i.test(verb) ? HANDS_OVER : OF_RIGHTS).test(verb);
}

function isLicensee(view: string, actor: Actor): boolean {
  const beside = besideActor(view, actor);
  const { behind } = beside;
  if (/^'s? /.test(behind)) return false;
  if (LICENSEE_CUES.some((cue) => fits(cue, beside)) || (RESPONSIBLE.test(behind) && !actor.self)) return true;
  const opts = ELECTS.test(behind);
  return [
    verbOf(behind.replace(ELECTS, ' ')),
    behind.replace(/^,?(?: (?:which|who|that))? /, ''),
    behind.replace(TO_HAVE, ''),
  ].some((verb) => takesRights(verb, opts));
}

/** `may elect to license`: one that chooses is one that takes. */
const ELECTS =
  /^,? (?:(?:may|can|could|will|has|have|had|also) ){0,2}(?:elect(?:s|ed)?|opt(?:s|ed)?|cho(?:ose|oses|se)|decide[sd]?|(?:an?|the) (?:[a-z]+ ){0,2}(?:option|right)) to /;

/** `will then have`: what is to be had. */
const TO_HAVE = /^,? (?:which )?(?:will|shall|would|is to)(?: then| also)? (?=have\b)/;
const HAS_RIGHTS = /^\w+ (?!no\b)(?:an? |the |all )?(?:[a-z-]+,? ){0,4}?(?:licen[cs]e|rights?|option to)\b/i;

function takesRights(verb: string, opts: boolean): boolean {
  if (!TAKES.test(verb)) return false;
  if (/^licen/i.test(verb)) return opts || /^licen[^.;]{0,120} from /i.test(verb);
  return /^in-licen/i.test(verb) || (/^ha/i.test(verb) ? HAS_RIGHTS : OF_RIGHTS).test(verb);
}
