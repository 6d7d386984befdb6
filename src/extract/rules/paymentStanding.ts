import type { Assertion } from '../../domain/claim.js';
import type { MoneyMention, Operator } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import type { FundingKind, Surroundings } from './fundingKinds.js';

const PAID =
  /\b(?:received|receives today|earned|achieved|triggered|collected|has been (?:received|paid)|was paid|have received|already paid|(?:has|have) paid|paid|made an?)\b/i;
const PAID_BEHIND = /^[^.;,]{0,30} (?:has|have|had|was|were) (?:been )?(?:received|paid|earned|drawn|awarded|already)/;
const DUE = /\b(?:entitle[sd]?|becomes? due|is due|owed|is payable|is owed|triggers)\b/i;
const TO_COME =
  /\b(?:will|shall|(?:is|are) (?:also |then |further )?to|to be paid|agreed to|expects? to|intends?|plans?|commits?|committed to|to (?:contribute|provide|invest))\b/i;
/** The words of one that may be paid or not. */
const PERHAPS = /\b(?:may(?! \d)|might|could|would|if|should|eligible|potential value|only (?:upon|after|on))\b/i;
/** Beside a grant or an investment also an option on more. */
const GRANT_OPEN = new RegExp(`${PERHAPS.source}|\\boptions?\\b`, 'i');
/** Words that leave an amount open, or the event that it hangs on. */
const OPEN =
  /\b(?:may(?! \d)|might|could|would|[Ii]f|[Ss]hould|eligible|potential(?:ly)?|contingent|tied to|subject to|only (?:upon|after|on)|option|conditional|depend\w*|becomes available|available (?:upon|if|on|after))\b/;
/** What follows on an event that is still open: `at which point a fee of`. */
const THEREUPON = /\b(?:at which (?:point|time)|in (?:that|which) case|thereupon|whereupon)\b[^.;]{0,50}$/i;
/** `payable on`, `upon approval of`, `as milestones are met`: what an amount hangs on, and not the signing or closing of the deal. */
const UPON =
  /^(?:[^.;,]{0,20}\b(?:payable|due|owed) (?:only )?(?:up)?on|,? upon|,? (?:if|when|once)|[^.;,]{0,20} as (?:[a-z-]+ ){0,3}milestones) (?!(?:the |its )?(?:sign|clos|execution|effective|entry))/i;
const NEVER = /\b(?:will|shall|would|does|do|is|are) (?:not|no longer|never)\b|\bno longer\b|\bforgo|\bnever (?:fall|be)/i;
const WISHED =
  /\b(?:hop(?:es?|ing) (?:to|for|that)|seek(?:s|ing)?|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|application|pursu(?:e|es|ing))\b/i;

/** `could reach $410 million`, `Worth Up to $40 million`: a bound that does not touch its number. */
export function boundOf({ passage }: Tagged, { op, from }: MoneyMention): Operator | 'eq' {
  return op ?? (OPEN_END.test(passage.view.text.slice(Math.max(0, from - 45), from)) ? 'le' : 'eq');
}

const OPEN_END =
  /\b(?:could reach|may reach|can reach|reach(?:ing)? up to|up to (?:an? )?(?:[a-z]+ ){0,3}|totall?ing up to|as much as (?:an? )?[a-z ]{0,15}) ?$/i;

/** How an amount is told: received, due, to be paid, or open; undefined where it will not be paid or is only wished for. */
export function toldOf(tagged: Tagged, money: MoneyMention, kind: FundingKind, own: Surroundings): Assertion | undefined {
  const before = own.before.slice(-130);
  const after = own.after.slice(0, 100);
  if (NEVER.test(before.slice(-60)) || NEVER.test(after)) return undefined;
  if (WISHED.test(before) && (kind === 'grant' || kind === 'contract' || kind === 'loan')) return undefined;
  const paid = PAID.test(before.slice(-90)) || PAID_BEHIND.test(after);
  if (UPON.test(after) && (!paid || /\bpa(?:yable|id)\b/.test(after.slice(0, 30)))) return 'POSSIBLE';
  const open = OPEN.test(before) || OPEN.test(after);
  const isAtMost = boundOf(tagged, money) === 'le';
  switch (kind) {
    case 'grant':
    case 'contract':
    case 'offering':
    case 'equity investment':
      if (/\bexercis(?:ed|es) (?:an?|the|its|this) (?:[a-z]+ )?$/i.test(before) && !OPEN.test(before)) return 'ASSERTED';
      if (GRANT_OPEN.test(before + ownTail(after))) return 'POSSIBLE';
      if (kind === 'offering' || kind === 'equity investment') return offered(before, after);
      if (kind === 'contract' && isAtMost) return 'POSSIBLE';
      return TO_COME.test(before.slice(-60)) ? 'PLANNED' : 'ASSERTED';
    case 'loan':
      return loaned(tagged, money, before, after);
    case 'royalty':
    case 'milestone payment':
    case 'option exercise':
      if (paid && !PERHAPS.test(before) && !isAtMost) return 'COMPLETED';
      return DUE.test(before) && !/becomes? due|falls? due/i.test(before + after) && !isAtMost && !open ? 'ASSERTED' : 'POSSIBLE';
    default:
      if (THEREUPON.test(before) || /^ (?:would|could|may|might)\b/.test(after)) return 'POSSIBLE';
      if (paid) return 'COMPLETED';
      if (PERHAPS.test(before) || isAtMost) return 'POSSIBLE';
      return TO_COME.test(before.slice(-90)) ? 'PLANNED' : 'ASSERTED';
  }
}

/** What follows an amount up to where the sentence goes on to something else. */
function ownTail(after: string): string {
  return after.slice(0, 40).replace(/,.*| and (?:may|might|could|can|would)\b.*/, '');
}

function offered(before: string, after: string): Assertion {
  if (/^[^;]*\b(?:contingent|conditional|conditioned|dependent) (?:up)?on\b[^;]{0,40}\bclos/i.test(after)) return 'PLANNED';
  if (
    TO_COME.test(before.slice(-90)) ||
    /\b(?:expected|anticipated|estimated) to (?:be|total|amount)\b[^.;]{0,30}$/i.test(before)
  )
    return 'PLANNED';
  return /\b(?:raised|raises|closed|closes|completed|completes|provided|purchased|bought|secured|invested)\b/i.test(before) ||
    /^[^.;]{0,80}\bclosed\b/.test(after)
    ? 'COMPLETED'
    : 'ASSERTED';
}

function loaned(tagged: Tagged, money: MoneyMention, before: string, after: string): Assertion | undefined {
  if (/\b(?:repaid|repayment|outstanding|repay)\b/i.test(before.slice(-60) + after.slice(0, 40))) return undefined;
  const conditional =
    /^[^.;]{0,50}\b(?:may(?! \d)|might|could|would|can|becomes?|will become|will be|remains?) (?:only )?(?:be )?(?:drawn|borrowed|available|accessed|funded)|^[^.;]{0,40} (?:if|subject to|only|upon|available)|^,? with the consent/i;
  if (
    conditional.test(after) ||
    PERHAPS.test(before.slice(-70)) ||
    /^[^.;]*\bmay be drawn\b[^.;]*$/i.test(tagged.passage.view.text.slice(0, money.from))
  )
    return 'POSSIBLE';
  if (
    /\b(?:drew|draws|drawn|borrowed)\b[^.;]{0,50}$/i.test(before) ||
    /^,? (?:was|were|has been|is) (?:[a-z]+ )?(?:drawn|borrowed|funded|received)/i.test(after)
  )
    return 'COMPLETED';
  return TO_COME.test(before.slice(-90)) ? 'PLANNED' : 'ASSERTED';
}
