import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import type { TrialMention } from '../mentions/mention.js';
import { mentionIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match, Tagged } from '../mentions/tagged.js';
import { COMPANY, HAS, WAS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';
import { DATE_ASIDE, NOT, PLANS, START, STARTED, TRIALS, TRIAL_TAIL, WHICH_COMPANY } from './trialPieces.js';
import { actorOf, trialsNear, trialsOf } from './trialsNear.js';

const DOES = `(?:(?:will|would|is to) (?:${START}|conduct|run|sponsor)|${NOT}${PLANS} (?:${START}|conduct|run|sponsor)|${HAS}(?:${STARTED}|conducted|sponsored)|(?:is|are) (?:also |now |currently )?(?:initiating|starting|launching|conducting|running|sponsoring|carrying out)|conducts|sponsors|runs)`;

const KINDS = '(?:university|institute|hospital|foundation|clinic|cent(?:er|re)|college|network|consortium|partner)';

/** `the company has initiated a Phase 2 study`, `a study conducted by Acme`, `Acme's Phase 2 study`: whose trial it is. */
export const trialSponsor: Rule = {
  id: 'trial.sponsor',
  not: ['about-partner'],
  pattern: phrase(
    `(?<sponsored>\\b${COMPANY} (?:also |now |recently )?${DOES}${DATE_ASIDE} ${TRIALS}|{trial}${WHICH_COMPANY}${DOES}|{trial}${TRIAL_TAIL} (?:(?:is|are) (?:also |now |currently |being )?|${WAS})?(?:${STARTED}|conducted|sponsored|run|carried out) by ${COMPANY}|${COMPANY} (?:is|are) (?:now |also )?(?:planning|preparing|running|conducting) {trial} of (?:its|our) own|\\b(?:our|its) (?:[a-z-]+ ){1,3}(?:study|trial)(?: is|,| will be|:) {trial})`,
  ),
  finds: [
    {
      text: 'The company has initiated a Phase 2 study of XYZ 201.',
      slots: { sponsored: 'The company has initiated a Phase 2 study' },
    },
    {
      text: 'A Phase 2 study of XYZ 201 in glioma is being conducted by Acme Bio.',
      slots: { sponsored: 'A Phase 2 study of XYZ 201 in glioma is being conducted by Acme Bio' },
    },
    {
      text: 'A second Phase 1 study that it plans to start is for glioma.',
      slots: { sponsored: 'A second Phase 1 study that it plans to start' },
    },
  ],
  ignores: ['The company follows a Phase 2 study of XYZ 201.'],
  tell: (match, bound) =>
    (actorOf(match, bound) === bound.header.issuer.id ? trialsNear(match, bound) : []).map((trial) =>
      tellSponsor(match, bound, trial),
    ),
};

/** `sponsored by the university`, `with Acme as sponsor`, `Acme acts as sponsor`: who says that it is theirs, whoever that is. */
export const trialSponsorNamed: Rule = {
  id: 'trial.sponsor-named',
  not: ['about-partner'],
  pattern: phrase(
    `(?<named>\\b(?:sponsored(?: and [a-z ]{3,30})? by(?: (?:our|its) (?:partner|collaborator|licensee),?)?|sponsors? (?:is|are|of the (?:trial|study)(?: is| are|,)|:)) (?:(?:the )?(?<by>{org}|{agency})|the (?<kind>${KINDS}))|\\bwith (?:our |its )?(?:partner |collaborator |licensee )?(?<with>{org}|{agency}) (?:acting |serving )?as (?:the |its )?(?:legal |regulatory |study )?sponsor\\b|(?:(?<as>{org})|\\b[Tt]he (?<such>${KINDS})) (?:is|acts as|will act as|serves as|will serve as|will be|remains) (?:the |its )?(?:legal |regulatory |study )?sponsor\\b|(?<who>{org}|{agency}),? (?:which |who )?(?:(?:also |will )?sponsors?(?= {trial}|,| and |\\.)|(?:is |are )?(?:[a-z]+ and )?sponsoring {trial})|(?<runs>{org})(?:, (?:which|who))? (?:also |now |recently )?(?:(?:${DOES}|began)${DATE_ASIDE} ${TRIALS}|has {trial} (?:under ?way|ongoing|in progress)))`,
  ),
  finds: [
    { text: 'The Phase 2 trial is sponsored by Acme Bio.', slots: { by: 'Acme Bio' } },
    { text: 'Acme Bio acts as sponsor of the Phase 2 trial.', slots: { as: 'Acme Bio' } },
    { text: 'The Phase 2 trial is to open with Beta Research as the sponsor.', slots: { with: 'Beta Research' } },
    { text: 'The institute will be the sponsor of the Phase 2 trial.', slots: { such: 'institute' } },
    { text: 'It is licensed to Beta Research, which started a Phase 2 trial.', slots: { runs: 'Beta Research' } },
  ],
  ignores: ['The meeting was well attended.'],
  tell: (match, bound) => {
    const org = ['by', 'as', 'with', 'who', 'runs']
      .map((group) => mentionIn(match, 'org', group) ?? mentionIn(match, 'agency', group))
      .find((one) => one !== undefined);
    const id = org?.id ?? calledBefore(match.tagged, wordsIn(match, 'kind') ?? wordsIn(match, 'such'), bound);
    if (id === undefined) return [];
    if (match.groups['runs'] !== undefined && (id === bound.header.issuer.id || !OF_PARTNERS.test(match.tagged.text))) return [];
    const run = match.groups['runs'] === undefined ? undefined : mentionIn(match, 'trial');
    const trials = run?.kind === 'trial' ? trialsOf(run, bound) : trialsNear(match, bound);
    return trials.map((trial) => ({ ...tellSponsor(match, bound, trial), value: { target: id } }));
  },
};

/** How many sentences back an organization is still meant by its kind. */
const REACH = 4;

/** `the university`: the organization named last that has the word in its name, or whose kind it is. */
function calledBefore(tagged: Tagged, kind: string | undefined, bound: Bound): string | undefined {
  if (kind === undefined) return undefined;
  const at = bound.placeOf(tagged);
  const named = bound.sentences
    .slice(Math.max(0, at - REACH), at + 1)
    .flatMap((one) => flat(one.mentions).flatMap((other) => (other.kind === 'org' ? [{ one, other }] : [])));
  const isCalled = ({ one, other }: (typeof named)[number]): boolean =>
    one.passage.view.text.slice(other.from, other.to).toLowerCase().includes(kind.toLowerCase()) ||
    (kind === 'partner' && other.id !== bound.header.issuer.id);
  return named.findLast(isCalled)?.other.id;
}

/** Beside a company whose trials are its own; one that runs trials for others is no sponsor. */
const OF_PARTNERS =
  /^(?!.*\b(?:CRO|contract research|on behalf of)\b).*\b(?:licen[sc]\w*|partners?|rights|collaborator|developed by)\b/is;

/** `its 80-patient, Phase II study`: the possessive names the sponsor, of a trial that is more than possible. */
export const trialOwned: Rule = {
  id: 'trial.owned',
  not: ['about-partner'],
  pattern: phrase('(?<trial>{trial})'),
  finds: [
    { text: 'Acme will use its Phase 2 study.', slots: { trial: 'its Phase 2 study' } },
    { text: "Acme Bio's Phase 2 study goes on.", slots: { trial: "Acme Bio's Phase 2 study" } },
  ],
  ignores: ['Acme will use no results.'],
  tell: (match, bound) => {
    const mention = mentionIn(match, 'trial', 'trial');
    const trial = mention && bound.trialOf(mention);
    if (mention === undefined || trial === undefined || mention.several !== undefined) return [];
    if (bound.standingOf(trial) === 'POSSIBLE') return [];
    const owner = ownerOf(match, mention, bound);
    if (owner === undefined || (mention.phase === undefined && mention.name === undefined && mention.designs.length === 0))
      return [];
    return [{ ...tellSponsor(match, bound, trial), value: { target: owner } }];
  },
};

/** The issuer as the subject of a sentence. */
const SPEAKS = /(?:^|, |\bthat )(?:it|we|the company) /i;

/** Whose trial a naming says that it is: `its`, `our`, `the company's` are the issuer's where no other organization is named before. */
function ownerOf(match: Match, mention: TrialMention, bound: Bound): string | undefined {
  const words = wordsIn(match, 'trial') ?? '';
  const owner = /(?:^|, |\) )(?:our|its|the company's) /i.test(words);
  const named = mention.inner.find((one) => one.kind === 'org');
  if (named !== undefined) return /(?:^|, |\) )\S[^,]{0,40}'s? /.test(words) ? named.id : undefined;
  if (!owner) return undefined;
  const { issuer } = bound.header;
  const before = match.tagged.mentions.filter((one) => one.kind === 'org' && one.to <= mention.from);
  const isOthers = before.length > 0 && before.every((one) => one.kind === 'org' && one.id !== issuer.id);
  return /\bits /i.test(words) && isOthers && !SPEAKS.test(match.tagged.passage.view.text.slice(0, mention.from))
    ? undefined
    : issuer.id;
}

function tellSponsor(match: Match, bound: Bound, trial: string): Told {
  return {
    type: 'Trial',
    key: { trial, attr: 'sponsor' },
    value: { target: bound.header.issuer.id },
    assertion: bound.standingOf(trial),
    spans: spans(spanIn(match)),
  };
}
