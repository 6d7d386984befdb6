import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import { mentionIn, phrase, spanIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { trialsNear } from './trialsNear.js';

const PAYS =
  '(?:(?:has|have|had|will|is|are|is to) )?(?:also |today |now )?(?:awarded|granted|approved|committed|contribut\\w+|provid\\w+|giv(?:es?|en)|made|pays?|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|sponsors and funds|sponsoring and funding|support(?:s|ed|ing)?|bears?|covers?|meets?|backs?)';
/** What is paid for, as far as a sentence tells it without naming the trial. */
const PURPOSE = '(?:{trial}|this purpose|the (?:trial|study)(?! (?:drug|medication|product)))';

/** `a trial funded by the NIH`, `the NIH has awarded a grant for the trial`, `the grant pays for the trial`: who pays for it. */
export const trialFunded: Rule = {
  id: 'trial.funded',
  not: ['about-partner', 'about-company'],
  pattern: phrase(
    `(?:\\b(?:with (?:additional |financial |partial |grant )?(?:support|funding|sponsorship) (?:from|of|by)|(?:funded|financed|supported|paid for|met|covered|borne)(?: in (?:part|full))? by(?: a (?:grant|contract|award)[^.;]{0,60}? (?:by|from|of))?) (?:the )?(?:[\\w-]+ ){0,3}?(?<from>{agency}|{org})|\\b(?:grants?|awards?|awarded|contract|funding|{money})[^.;]{0,60}? (?:by|from|of) (?:the )?(?<giver>{agency}|{org})(?: \\([^()]*\\))?[^.;]{0,120}?${PURPOSE}|(?<funder>{agency}|{org})(?: \\([^()]*\\))?(?:,? (?:which|who))? ${PAYS}\\b[^.;{trial}]{0,160}?${PURPOSE}|\\b(?<sum>(?:the|this) (?:grant|award|money|funding|contract|sum|amount|support))\\b(?! (?:awarded|given|made|provided|from|by)\\b)[^.;]{0,60}? (?:pays? for|covers?|supports?|finances?|funds?|is for|goes to(?:wards?)?|enables?)\\b[^.;]{0,120}?${PURPOSE})`,
  ),
  finds: [
    { text: 'Beta Research runs the Phase 2 trial with support from the NIH.', slots: { from: 'the NIH' } },
    { text: 'The grant awarded by the NIH will fund a Phase 1 trial.', slots: { giver: 'the NIH' } },
    { text: 'The NIH has awarded Acme Bio $4 million for the Phase 2 trial.', slots: { funder: 'The NIH' } },
    { text: 'The grant pays for the Phase 2 trial.', slots: { sum: 'The grant' } },
  ],
  ignores: ['The company thanks the NIH for its advice.'],
  tell: (match, bound) => {
    if (!isOfFunds(match.tagged) || bound.studyAt(match.tagged) !== undefined) return [];
    const named = ['from', 'giver', 'funder']
      .map((group) => mentionIn(match, 'agency', group) ?? mentionIn(match, 'org', group))
      .find((one) => one !== undefined);
    const funder = named?.id ?? giverBefore(match, bound);
    if (funder === undefined || funder === bound.header.issuer.id) return [];
    return trialsNear(match, bound).map((trial): Told => {
      const planned = bound.standingOf(trial) === 'PLANNED' && /\bwill\b/i.test(match.text);
      const assertion = planned ? 'PLANNED' : 'ASSERTED';
      return { type: 'Trial', key: { trial, attr: 'funder' }, value: { target: funder }, assertion, spans: spans(spanIn(match)) };
    });
  },
};

const FUNDS =
  /\b(?:grants?(?! (?:of )?(?:orphan|fast|break|prior))|awards?|awarded|funds?|funded|funding|financ\w+|costs?|support|sponsorship|contract)\b/i;
/** Payments for rights, shares or milestones, and what agencies grant beside money, pay for no trial. */
const OTHER =
  /\b(?:licen[sc]\w+|milestones?|royalt\w+|upfront|shares?|option fee|rights|designation|clearance|approval|IND|offering|proceeds|investors?)\b/i;

function isOfFunds({ passage, mentions }: Tagged): boolean {
  const { text } = passage.view;
  return !OTHER.test(text) && (FUNDS.test(text) || mentions.some(({ kind }) => kind === 'money'));
}

/** `the grant`: who gave it, by the sentences before. */
function giverBefore(match: Match, bound: Bound): string | undefined {
  const at = bound.placeOf(match.tagged);
  const told = bound.sentences
    .slice(Math.max(0, at - 3), at)
    .reverse()
    .filter(isOfFunds);
  return told
    .flatMap((one) => flat(one.mentions))
    .flatMap((one) => ((one.kind === 'org' || one.kind === 'agency') && one.id !== bound.header.issuer.id ? [one.id] : []))[0];
}
