import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { clauseAt } from '../mentions/clause.js';
import type { Tagged } from '../mentions/tagged.js';
import type { DoseNote } from './doseNotes.js';
import { trialsOf } from './trialsNear.js';

/** `the 40 mg dose used in Phase 2`: of another phase than the trial. */
function isOfPhase(bound: Bound, { passage }: Tagged, place: number, trial: string): boolean {
  const told =
    /^[^.;,]{0,40}? (?:dose|regimen)s? (?:used|tested|studied|evaluated|given) in (?:the )?(?<phase>Phase [1-4][ab]?)\b/i.exec(
      passage.view.text.slice(place),
    )?.groups?.['phase'];
  const known = bound.trials.trials.find((one) => one.id === trial)?.phase;
  return told !== undefined && known?.startsWith(told) === false;
}

/** `Beta reported on its antibody at 900 mg`: behind another company, in a sentence that does not name the drug. */
function isOfOthers(bound: Bound, tagged: Tagged, drug: string, place: number): boolean {
  const { from } = clauseAt(tagged.passage.view.text, place);
  const named = tagged.mentions.filter((one) => one.kind === 'org' && one.from >= from && one.to <= place);
  const isOther = named.length > 0 && named.every((one) => one.kind === 'org' && one.id !== bound.header.issuer.id);
  const isNamed = tagged.mentions.some((one) => one.kind === 'trial') || drugsOf(tagged).some(({ id }) => id === drug);
  return isOther && !isNamed && /\bits\b|\bcompet/i.test(tagged.passage.view.text.slice(from, place));
}

/** A label's dose, or a cap on what may be bought: none of a trial. */
const OF_LABEL =
  /(?<!\bat (?:their|its|the) )\b(?:approved|labell?ed|marketed|recommended starting|standard(?:-of-care)?|commercial|usual) (?:daily )?(?:dose|dosage|strength)s?\b/i;

/**
 * Whether a dose is one of a trial: of any drug where its sentence names the trial, of the trial's own drug, or of one
 * told beside it, elsewhere in the news; a part about the company or the drug must name the trial.
 */
export function isGivenIn(bound: Bound, at: number, { drug, from }: DoseNote, trial: string): boolean {
  const tagged = bound.sentences[at];
  if (tagged === undefined || isOfPhase(bound, tagged, from, trial)) return false;
  if (OF_LABEL.test(tagged.passage.view.text) || isOfOthers(bound, tagged, drug, from)) return false;
  const isNamed = tagged.mentions.some((one) => one.kind === 'trial' && trialsOf(one, bound).includes(trial));
  if (isNamed) return true;
  const before = bound.sentences[at - 1];
  const beside = before?.passage.paragraph === tagged.passage.paragraph;
  if (tagged.passage.section === 'about-company' || tagged.passage.section === 'about-drug')
    return beside && RECEIVED.test(tagged.passage.view.text) && namesOnly(bound, before, trial);
  const own = bound.trials.trials.find((one) => one.id === trial)?.drug;
  return beside || own === undefined || own === drug || drugsOf(tagged).some(({ id }) => id === own);
}

/** `Patients received 200 mg`, told of a trial that the sentence before names. */
const RECEIVED =
  /\b(?:patients|participants|subjects|volunteers|they|all|adults|children) (?:received|were (?:given|treated|dosed))\b/i;

function namesOnly(bound: Bound, tagged: Tagged, trial: string): boolean {
  const named = tagged.mentions.flatMap((one) => (one.kind === 'trial' ? trialsOf(one, bound) : []));
  return named.length > 0 && named.every((one) => one === trial);
}
