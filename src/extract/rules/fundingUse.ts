import type { Bound } from '../bind/bound.js';
import { near, placeOf } from '../mentions/clause.js';
import type { MoneyMention, QuantityMention } from '../mentions/mention.js';
import { spanIn, spanOf } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import type { Payment } from './fundingTrades.js';
import { tellFunder, tellRole } from './parties.js';
import { spans } from './rule.js';
import type { Told } from './rule.js';
import { trialsNear } from './trialsNear.js';

/** The trial or the drug that a grant pays for, and the giver's part in it. */
export function tellUse(match: Match, money: MoneyMention, funding: string, payment: Payment, bound: Bound): readonly Told[] {
  const { before, after } = besides(match, money);
  const grantors = [payment.grantor ?? []].flat().filter((one) => one !== bound.header.issuer.id);
  const { recipient } = payment;
  const trial = /\b(?:support|fund|financ|paid for|cover|costs?|toward|for)/i.test(before + after)
    ? (trialBeside(match, money, bound) ?? trialPaidFor(match, before, bound))
    : undefined;
  const drugs = near(match, 'drug');
  const behind = drugs.find(({ from }) => from > money.to);
  const forDrug =
    behind !== undefined &&
    (FOR_DRUG.test(after.slice(0, behind.from - money.to)) ||
      (trial === undefined && FOR_IT.test(after.slice(0, behind.from - money.to))))
      ? behind.id
      : undefined;
  const target = forDrug ?? trial;
  const served = /\b(?:support(?:ed|s)|fund(?:ed|s)|finance[sd]|back(?:ed|s)|with (?:the )?(?:help|support|aid) of)\b/i.test(
    before,
  )
    ? near(match, 'drug', 'sentence').find(({ to }) => to <= money.from)?.id
    : undefined;
  const spoken =
    OF_THE_DRUG.test(before) || TO_THE_PROGRAM.test(after) ? bound.drugAt(match.tagged, placeOf(match).from) : undefined;
  const context =
    (trial !== undefined && forDrug === undefined ? trial : target) ?? served ?? spoken ?? recipient ?? bound.header.issuer.id;
  const purpose = purposeOf(after) ?? purposeOf(before);
  const shared = { assertion: 'ASSERTED' as const, spans: spans(spanIn(match)) };
  return [
    ...(target === undefined
      ? []
      : [{ type: 'Funding' as const, key: { funding, attr: 'covers', target }, value: {}, ...shared }]),
    ...(purpose === undefined
      ? []
      : [{ type: 'Funding' as const, key: { funding, attr: 'purpose' }, value: { keywords: [purpose] }, ...shared }]),
    ...grantors.flatMap((grantor) => [
      tellRole(grantor, 'grantor', context, match, 'ASSERTED'),
      ...(trial === undefined || forDrug !== undefined ? [] : [tellFunder(trial, grantor, match, 'ASSERTED')]),
    ]),
  ];
}

/** `its development is funded`, `earlier work on the compound`: what is paid for is the drug that the text is at. */
const OF_THE_DRUG =
  /\b(?:its|whose) (?:[a-z-]+ )?(?:development|discovery)\b|\b(?:the|earlier|further) pre-?clinical work\b|^(?:[Tt]h(?:at|is|e)) (?:earlier |early )?(?:work|research) (?:was|is|has been)\b|\b(?:work on|development of|discovery of|studies of|research on) (?:the|this) (?:compound|candidate|drug|molecule|antibody|vaccine|peptide|vector|therapy|product)\b/i;

/** `committed $1 million to the XYZ 201 program`. */
const TO_THE_PROGRAM = /^ (?:to|towards?) (?:the|its|this|our) (?:\S+ ){0,2}program/;

/** Between a sum and a drug: `for the development of`, `to advance its lead candidate,`. */
const FOR_DRUG =
  /\b(?:for (?:the )?(?:[a-z-]+ ){0,3}(?:development|manufactur\w+|study|testing|evaluation|advancement) of|to (?:further |help |clinically )?(?:take|bring|move|advance|develop|evaluate|study|test|accelerate|progress|manufacture|support|fund)(?! (?:[^.;]{0,40}\b(?:trial|study|program\w*)\b)))\b[^.;]{0,90}$/i;

/** `over three years for`, `supporting studies of`: a drug right behind. */
const FOR_IT = /\b(?:for|to support|supporting|towards?|behind) (?:its |the |our )?(?:[a-z-]+ ){0,3}(?:of )?$/;

/** The nearest trial, but none behind another sum: `a $2M grant, with an option on $3M for a Phase 3 trial`. */
function trialBeside(match: Match, money: MoneyMention, bound: Bound): string | undefined {
  const sums = near(match, 'money', 'sentence').filter((one) => one.from !== money.from);
  const own = near(match, 'trial').filter(
    (one) =>
      /\brespectively\b/.test(match.tagged.passage.view.text) ||
      !sums.some((sum) => (money.to <= sum.from && sum.to <= one.from) || (one.to <= sum.from && sum.to <= money.from)),
  );
  return own.flatMap((one) => bound.trialOf(one) ?? [])[0];
}

/** `it is financed in part by a grant`: the trial that the sentence speaks of. */
function trialPaidFor(match: Match, before: string, bound: Bound): string | undefined {
  return /(?:\b(?:it|which|trial|study) (?:is|was|has been)|^\W*(?:the )?(?:trial|study)) (?:being )?(?:supported|funded|financed|paid for)\b/i.test(
    before,
  )
    ? bound.trialAt(match.tagged, placeOf(match).from)
    : undefined;
}

/** `for the manufacture of XYZ 201`, `to support its program`: the words of the purpose. */
function purposeOf(words: string): string | undefined {
  return /\b(?:for|to (?:support|fund|advance|finance|accelerate)) (?:the |its |a )?(?<purpose>(?:[a-z-]+ ){0,4}?(?:manufactur\w+|development|feasibility(?: work)?|research|program(?:me)?|process|production)(?: of [\w-]+(?: [\w-]+)?)?)/i
    .exec(words)
    ?.groups?.['purpose']?.toLowerCase();
}

/** `will cover about 40 percent of the study's cost`: the part of a trial's cost that a grant covers. */
export function tellCovered(match: Match, money: MoneyMention, funding: string, bound: Bound): readonly Told[] {
  const { after } = besides(match, money);
  const share = match.tagged.mentions.find((one): one is QuantityMention => one.kind === 'percent' && one.from >= money.to);
  const words = share === undefined ? '' : match.tagged.passage.view.text.slice(money.to, share.from);
  const behind = share === undefined ? '' : after.slice(share.to - money.to);
  if (
    share === undefined ||
    !/\b(?:cover|fund|financ|pay)\w*(?: for)? $/i.test(words) ||
    !/^ of (?:the |its )?[^.;]{0,60}/.test(behind) ||
    !/\bcosts?\b/i.test(behind)
  )
    return [];
  const named = near(match, 'trial', 'sentence').find((one) => one.from > share.from && one.from < share.to + 40);
  const trial = (named && bound.trialOf(named)) ?? bound.trialBefore(match.tagged) ?? trialsNear(match, bound)[0];
  if (trial === undefined) return [];
  return [
    {
      type: 'Funding',
      key: { funding, attr: 'covers', target: trial },
      value: { value: share.value, unit: 'percent', op: share.op ?? 'eq', of: 'study cost' },
      novelty: 'NEW',
      spans: spans(spanOf(match.tagged, share)),
    },
  ];
}

function besides({ tagged }: Match, money: MoneyMention): { readonly before: string; readonly after: string } {
  const view = tagged.passage.view.text;
  return { before: view.slice(view.lastIndexOf(';', money.from) + 1, money.from), after: view.slice(money.to) };
}
