import type { Match } from '../mentions/tagged.js';
import { phrase, wordsIn } from '../mentions/tagged.js';
import { tellDesignations } from './designationSlots.js';
import { COMPANY, HAS, OWNER, WAS } from './pieces.js';
import type { Rule } from './rule.js';

const GIVEN = 'granted|awarded|assigned|given|conferred|bestowed|obtained|received|secured|approved|confirmed';
const REFUSED = 'denied|refused(?: to grant)?|rejected|turned down|declined(?: to grant)?|did not grant|not to grant';
const ENDED = 'revoked|withdrawn|withdrew|rescinded|relinquished|surrendered';
const ASKED = 'requested|sought|applied|asked|submitted|filed|lodged';
/** Other things that are granted and received, and words behind which a designation is only possible. */
const NO_DESIGNATION =
  'patents?|licen[cs]es?|options?|payments?|feedback|comments|may|might|could|would|eligib\\w+|qualif\\w+|possib\\w+|potential|whether|if';
/** Verbs that say what became of a designation: none stands between another one and its designation. */
const ACTS = `grants?|${GIVEN}|awards?|receives?|obtains?|holds?|confers?|${REFUSED}|${ENDED}|${ASKED}|apply|request that|seeks?|withdraws?`;
const GAP = `(?:(?!\\b(?:${ACTS}|${NO_DESIGNATION})\\b)(?:U\\.S\\.|[^.;\\ue008])){0,200}?`;
const DESIGNATIONS = `(?<designation>{designations})(?!,? (?:is |are |was )?(?:granted |awarded |given )?(?:for|to|by {agency} (?:for|to)) (?:drugs|diseases|products|medicines|treatments|therapies|conditions|candidates|sponsors|companies|a (?:drug|product|medicine))\\b)`;
/** What an application for a designation is called. */
const REQUEST = '(?:applications?|requests?|submissions?|bid|petition)';

/** `the FDA granted orphan drug designation for XYZ 201 for glioma`, `has accepted XYZ 201 into its PRIME scheme`; not a program's rules. */
export const designationGranted: Rule = {
  id: 'designation.granted',
  pattern: phrase(
    `(?:(?:{agency}(?:'s (?:office|division|cent(?:er|re)|committee)[^.;,]{0,60}?)?|\\bagency)(?:,? \\([^()]{1,60}\\)|\\)| {date})?(?:,? which)?|\\bhaving|\\band(?= (?:has |have |also ){0,2}(?:granted|awarded|given|designated|assigned) (?:it|us|the|{drug}|{org})(?!\\w))) ${HAS}(?<verb>grant(?:ed|s)|award(?:ed|s)|assign(?:ed|s)|gave|gives|given|confer(?:red|s)|bestow(?:ed|s)|designate[ds]|accept(?:ed|s)|admit(?:ted|s)|recogni[sz]e[ds])(?: (?:on )?(?<holder>{org})(?!'))?${GAP}${DESIGNATIONS}`,
  ),
  finds: [
    {
      text: 'In March 2016, the EMA granted orphan drug designation for XYZ 201 for the treatment of glioma and melanoma.',
      slots: { verb: 'granted', designation: 'orphan drug designation' },
    },
    { text: 'The FDA granted XYZ 201 orphan drug status for glioma in May 2014.', slots: { designation: 'orphan drug status' } },
    {
      text: 'The FDA has granted Acme both orphan drug and fast track designation in glioma for XYZ 201.',
      slots: { holder: 'Acme', designation: 'orphan drug and fast track designation' },
    },
    {
      text: 'In May the EMA admitted XYZ 201 to its PRIME scheme for adults with glioma.',
      slots: { verb: 'admitted', designation: 'PRIME scheme' },
    },
    {
      text: 'The European Commission designated XYZ 201 as an orphan medicinal product against glioma.',
      slots: { verb: 'designated', designation: 'orphan medicinal product' },
    },
  ],
  ignores: [
    'The FDA grants RPDD for diseases that primarily affect children.',
    'The FDA may have granted orphan drug designation to XYZ 201 for glioma.',
    'XYZ 201 is being studied in an orphan drug designated trial in glioma.',
    'The FDA granted the petition; orphan drug designation is sought for XYZ 201.',
    'The FDA has not granted XYZ 201 orphan drug designation.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `In 2018, fast track designation was granted by the FDA to XYZ 201`, `status, awarded in 2018`; not "is granted for diseases that". */
export const designationPassive: Rule = {
  id: 'designation.passive',
  pattern: phrase(
    `(?<!\\b${REQUEST} (?:for|to obtain) (?:an? |the )?)${DESIGNATIONS}(?: \\([A-Z]{3,5}\\))?(?:${GAP},? ${WAS}(?<verb>${GIVEN}|in (?:place|force|effect))|(?: (?:for|in|to|of) [^.;,]{1,60}?)?,? (?:(?:which|that) ${WAS})?(?<given>${GIVEN})(?= (?:to|by|in|on|from|for|{date})))`,
  ),
  finds: [
    {
      text: 'In 2018, fast track designation was granted by the FDA to XYZ 201 for glioma and melanoma.',
      slots: { designation: 'fast track designation', verb: 'granted' },
    },
    {
      text: 'Orphan drug designation for XYZ 201 in glioma has also been conferred by the FDA.',
      slots: { designation: 'Orphan drug designation', verb: 'conferred' },
    },
    {
      text: 'XYZ 201 is a bearer of Fast Track status, awarded by the FDA in May 2014.',
      slots: { designation: 'Fast Track status', given: 'awarded' },
    },
  ],
  ignores: [
    'RPDD is granted by the FDA for diseases that affect children.',
    'Fast track designation has not been granted by the FDA to XYZ 201 for glioma.',
    'A request for fast track designation was received by the FDA.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `XYZ 201 received orphan drug designation from the FDA for glioma`, `Acme was granted`, `the receipt of`, `has PRIME status`. */
export const designationReceived: Rule = {
  id: 'designation.received',
  pattern: phrase(
    `(?:(?<holder>{org})(?: of {org}| \\([^()]{1,60}\\)|,[^.;]{3,120},)? (?=(?:has |have |had |was |were |also |been |recently ){0,4}(?:receiv|grant|obtain|secur|gain|award)))?(?:${HAS}(?<verb>holds|hold|held|enjoys|received|receives|obtained|obtains|secured|secures|gained|gains|won|wins|earned|earns|lands|landed|attained|achieved|achieves|garners|nabs|scores|bags|carries)|${WAS}(?<given>granted|awarded|given|assigned|designated|recogni[sz]ed|accepted|admitted|received)|\\b(?:pleased|delighted|proud|happy|honou?red|thrilled|excited) to (?:have )?(?<glad>receive|received|obtain|obtained|be granted|been granted|secure)|(?<nominal>\\b(?:receipt|grant(?:ing)?|award(?:ing)?|conferral|conferment|holder|bearer) of)) ${GAP}${DESIGNATIONS}`,
  ),
  finds: [
    {
      text: 'XYZ 201 received orphan drug designation from the FDA for glioma in May 2014.',
      slots: { verb: 'received', designation: 'orphan drug designation' },
    },
    {
      text: 'XYZ 201, which holds orphan drug designation from the FDA for glioma, is new.',
      slots: { verb: 'holds', designation: 'orphan drug designation' },
    },
    {
      text: 'For XYZ 201 in glioma, Acme has been granted an orphan drug designation by the FDA.',
      slots: { holder: 'Acme', given: 'granted', designation: 'orphan drug designation' },
    },
    {
      text: 'Acme today announced the receipt of FDA fast track designation for XYZ 201 as a treatment for glioma.',
      slots: { nominal: 'receipt of', designation: 'fast track designation' },
    },
    {
      text: 'XYZ 201 has been designated an orphan medicinal product for glioma by the European Commission.',
      slots: { given: 'designated', designation: 'orphan medicinal product' },
    },
  ],
  ignores: [
    'XYZ 201 could receive orphan drug designation from the FDA for glioma.',
    'XYZ 201 has not received orphan drug designation from the FDA for glioma.',
    'Acme received comments from the FDA on XYZ 201 for glioma.',
    'Acme was granted a patent, and it has requested orphan drug designation.',
  ],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `... in the EU and was obtained in the United States in 2021`, `refused ..., but granted the designation in May 2014`. */
export const designationAgain: Rule = {
  id: 'designation.again',
  pattern: phrase(
    `(?<designation>{designations})[^.;]{0,160}?(?<again>,? (?:and|but|then) (?:${WAS}(?<verb>${GIVEN})\\b|(?:{agency} )?${HAS}(?<granted>granted|awarded|conferred|obtained|received) (?:the|this|that|such|its) (?:designation|status)\\b))`,
  ),
  finds: [
    {
      text: 'Orphan status was granted by the EMA in May 2014 and was obtained in the United States in 2018.',
      slots: { designation: 'Orphan status', verb: 'obtained' },
    },
    {
      text: 'The FDA refused orphan drug designation of XYZ 201 in 2018, but granted the designation in May 2019.',
      slots: { granted: 'granted' },
    },
  ],
  ignores: ['Orphan status was granted in 2018 and may be obtained in Japan.'],
  tell: (match, bound) => tellDesignations(match, bound, 'granted'),
};

/** `It has been an orphan medicine in the EU since 2022`, `with Fast Track designation from the FDA`, `its ODD dates from 2018`: no verb of granting. */
export const designationHeld: Rule = {
  id: 'designation.held',
  pattern: phrase('(?<designation>{designations})(?: \\([A-Z]{3,5}\\))?'),
  finds: [
    { text: 'It has been an orphan medicine in the EU for glioma since 2022.', slots: { designation: 'orphan medicine' } },
    { text: 'XYZ 201 has FDA Fast Track designation for glioma.', slots: { designation: 'Fast Track designation' } },
  ],
  ignores: ['Glioma is a rare disease.'],
  tell: (match, bound) => (isHeld(match) ? tellDesignations(match, bound, 'granted') : []),
};

/** Words that make of a designation a thing to ask for, to hope for, to explain or to have lost. */
const NOT_HELD =
  /\b(?:requests?|requested|requesting|appl(?:y|ied|ies|ying|ications?)|seek(?:s|ing)?|sought|eligib\w+|qualif\w+|may|might|could|would|can|if|plans?|planned|intends?|expects?|expected|will|aims?|hopes?|no|not|never|without|neither|nor|benefits?|criteria|potential|possib\w+|pursu\w+|future|upon|once|den(?:y|ied|ies)|refus\w+|reject\w*|turned down|declin\w+|withdr\w+|revok\w+|rescind\w+|negative|opinion|any|such|every|other)\b/i;
/** How a sentence tells of a designation that there is: `has`, `with`, `under`, `since`; behind it `dates from`, `in place`. */
const HAS_IT =
  /(?:\b(?:has|have|had|having|holds?|with|bears?|carries|enjoys?|under|is|are|been|became|includ(?:es?|ing)|status|designations?:?|both|its|'s)|[:(,])(?: (?:already|also|now|currently|an?|the|its|both|FDA|EMA|EU|U\.?S\.?|\ue001(?:'s)?|\ue001-designated|granted|orphan|multiple|two|three|been|had)){0,5}[ ]?$/i;
const IS_THERE =
  /^(?: status| designations?)?,? (?:(?:dates? (?:from|back)|in (?:place|effect|force)|since)\b|(?:in|by|from|for) [^.;]{0,60}?\b(?:since)\b)/i;

/** A designation that a sentence tells of a drug as something it has, with none of the verbs that other rules read. */
function isHeld({ tagged: { text }, at, text: words }: Match): boolean {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(' that ', at), text.lastIndexOf(', and ', at), 0);
  const before = text.slice(start, at);
  const after = text.slice(at + words.length);
  if (NOT_HELD.test(before) || NOT_HELD.test(after.slice(0, 40)) || ACTED.test(before)) return false;
  if (
    /^ (?:designation|status)?(?: is| are)? (?:for (?:drugs|products|medicines|therapies|treatments)|intended|granted (?:to|for) (?:drugs|products))/.test(
      after,
    )
  )
    return false;
  return HAS_IT.test(before) || (IS_THERE.test(after) && !ACTED.test(after.slice(0, 80)));
}

const ACTED = new RegExp(
  `\\b(?:${GIVEN}|grants?|receives?|obtains?|awards?|assigns?|confers?|receipt|designated(?! as)|grant of|won|wins|gained|earned|lands?|secures?)\\b`,
  'i',
);

/** `Acme has applied to the FDA for orphan drug designation of XYZ 201`, `a request for PRIME was filed`: asked for, not granted. */
export const designationRequested: Rule = {
  id: 'designation.requested',
  pattern: phrase(
    `(?:(?:${COMPANY}|{drug})[^.;]{0,60}? ${HAS}(?<verb>${ASKED})${GAP}${DESIGNATIONS}|\\b(?:${OWNER} )?${REQUEST} for ${GAP}(?<asked>{designations})${GAP} ${WAS}(?<done>filed|submitted|lodged|made|sent|placed|under review|pending)(?! (?:withdrawn|refused)))`,
  ),
  finds: [
    {
      text: 'Acme has applied to the FDA for orphan drug designation for XYZ 201 in glioma.',
      slots: { verb: 'applied', designation: 'orphan drug designation' },
    },
    {
      text: 'In May 2019, the company requested fast track designation from the FDA for XYZ 201 for glioma.',
      slots: { verb: 'requested', designation: 'fast track designation' },
    },
    {
      text: 'An application for PRIME status of XYZ 201 in glioma was lodged with the EMA in May 2019.',
      slots: { asked: 'PRIME status', done: 'lodged' },
    },
  ],
  ignores: [
    'Acme will request orphan drug designation from the FDA for XYZ 201 in glioma.',
    'An application for PRIME status may be filed.',
    'Acme has not requested fast track designation.',
  ],
  tell: (match, bound) => tellDesignations(withDesignation(match, 'asked', 'done'), bound, 'requested'),
};

/** `We plan to apply for PRIME status in the first half of 2023`, `a request is planned for`: to be asked for. */
export const designationPlanned: Rule = {
  id: 'designation.planned',
  pattern: phrase(
    `(?:\\b(?:plans?|planning|intends?|expects?|anticipates?|aims?|will|on track) (?:to )?(?:(?:also|then|soon) )?(?<verb>apply|request|seek|ask|submit|file|lodge|pursue)\\b${GAP}${DESIGNATIONS}|\\b${REQUEST}${GAP} for ${GAP}(?<asked>{designations})${GAP} (?:is|are|remains?) (?:\\w+ ){0,2}(?<done>planned|scheduled|targeted|expected|anticipated|foreseen|to be (?:filed|submitted|made)))`,
  ),
  finds: [
    {
      text: 'We plan to apply for PRIME status at the EMA in the first half of 2023.',
      slots: { verb: 'apply', designation: 'PRIME status' },
    },
    {
      text: 'A request to the FDA for Fast Track designation in glioma is planned for the fourth quarter of 2023.',
      slots: { asked: 'Fast Track designation', done: 'planned' },
    },
  ],
  ignores: ['Acme may apply for PRIME status.', 'Acme expects to benefit from Fast Track designation.'],
  tell: (match, bound) => tellDesignations(withDesignation(match, 'asked', 'done'), bound, 'requested', 'PLANNED'),
};

/** `The FDA denied orphan drug designation to XYZ 201`, `a request for Fast Track was turned down`, `withdrew its request`. */
export const designationRefused: Rule = {
  id: 'designation.refused',
  pattern: phrase(
    `(?:(?:{agency}|{org}|\\bagency|\\bcompany|\\bwe|\\bit|\\bwhich)(?:,? \\([^()]{1,60}\\)|,| {date},?){0,2} ${HAS}(?<verb>${REFUSED}|${ENDED}|adopted a negative opinion|issued a negative opinion)${GAP}${DESIGNATIONS}|(?<asked>{designations})${GAP} ${WAS}(?<done>${REFUSED}|${ENDED}|not granted))`,
  ),
  finds: [
    {
      text: 'In May 2019, the FDA denied orphan drug designation to XYZ 201 for glioma.',
      slots: { verb: 'denied', designation: 'orphan drug designation' },
    },
    {
      text: 'A request for Fast Track in glioma was turned down by the FDA.',
      slots: { asked: 'Fast Track', done: 'turned down' },
    },
    {
      text: 'Acme in August 2021 withdrew its request for Breakthrough Therapy designation in glioma.',
      slots: { verb: 'withdrew', designation: 'Breakthrough Therapy designation' },
    },
  ],
  ignores: ['The FDA could deny orphan drug designation to XYZ 201 for glioma.', 'Orphan drug designation may be withdrawn.'],
  tell: (match, bound) => {
    const told = withDesignation(match, 'asked', 'done');
    const isEnded = new RegExp(`^(?:${ENDED})`, 'i').test(wordsIn(told, 'verb') ?? '');
    return tellDesignations(told, bound, isEnded ? 'withdrawn' : 'denied');
  },
};

/** The match with its second way of naming the designation and the verb as the first. */
function withDesignation(match: Match, designation: string, verb?: string): Match {
  const [named, done] = [match.groups[designation], verb === undefined ? undefined : match.groups[verb]];
  if (named === undefined) return match;
  return { ...match, groups: { ...match.groups, designation: named, ...(done !== undefined && { verb: done }) } };
}
