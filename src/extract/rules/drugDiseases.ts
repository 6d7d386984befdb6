import type { Assertion } from '../../domain/claim.js';
import { judgeAssertion } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { settledStanding } from '../bind/standing.js';
import { drugsOf } from '../bind/topic.js';
import { SPOKEN_DRUG } from '../mentions/drugClasses.js';
import { clauseAt, placeOf } from '../mentions/clause.js';
import { mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { drugsIn, isOfTherapy } from './drugFacts.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const PERSON =
  '(?:patients|adults|children|people|adolescents|men|women|participants|subjects|infants|individuals|boys|girls|newborns)';
const TREAT =
  '(?:(?:the )?(?:potential )?(?:acute |chronic |adjunctive |add-on |maintenance |first-line |preventive |curative )?(?:treatment|prevention|prophylaxis|therapy|management) (?:of|for|in) |treating |preventing |use (?:in|against) )';
const WHO = `(?:(?:the )?(?:(?:[a-z0-9-]+|{count}) ){0,4}?(?:${PERSON}|{count})(?: [^.;(){indication}]{0,60}?)?(?: with| who have| suffering from| living with| affected by| in whom| whose| diagnosed with) (?:[a-z0-9-]+ ){0,3}?)`;
const AS_FIRST = 'as (?:the|its|our|their) (?:first|initial|lead|primary|main) (?:indication|target)\\b';
const LINK = `(?<![\\w-])(?:with(?= {indication} ${AS_FIRST})|for|in|against|to (?:treat|prevent)|treats|as an? (?:[a-z]+ )?(?:treatment|therapy) (?:of|for)|(?:treatment|therapy|vaccine|candidate|indicated) (?:of|for|against)|(?:directed|aimed) at|: (?:Phase [123][ab]?(?:/[123][ab]?)?|[Pp]reclinical)(?: \\||,| -)?|in (?:preclinical|animal|mouse) models of) (?:the )?(?:potential )?`;

/** `XYZ 201 for the treatment of glioma`, `XYZ 201, a new antibody, in adults with relapsed glioma`: what a drug is for. */
export const drugForDisease: Rule = {
  id: 'drug.for-disease',
  pattern: phrase(`${LINK}${TREAT}?${WHO}?(?<diseases>{indications})`),
  not: ['about-disease', 'about-partner'],
  finds: [
    { text: 'The FDA cleared a trial of XYZ 201 for the treatment of glioma.', slots: { diseases: 'glioma' } },
    {
      text: 'XYZ 201, a new antibody, was given to adults in need and in patients with metastatic melanoma.',
      slots: { diseases: 'metastatic melanoma' },
    },
    { text: 'XYZ 201 is a vaccine against glioma and melanoma.', slots: { diseases: 'glioma and melanoma' } },
    { text: 'Acme will file an IND, with glioma as the first indication.', slots: { diseases: 'glioma' } },
    {
      text: 'XYZ 201 is a new antibody under development for a range of lymphomas.',
      slots: { diseases: 'a range of lymphomas' },
    },
    { text: 'Its second enzyme, XYZ 201, is in preclinical studies for glioma.', slots: { diseases: 'glioma' } },
  ],
  ignores: ['Glioma is a cancer that XYZ 201 may reach.', 'XYZ 201 is safe.'],
  tell: (match, bound) => {
    const drug = drugBefore(match, bound);
    if (drug === undefined || /\brespectively\b/.test(match.tagged.text)) return [];
    const assertion = toldAs(match, bound);
    if (assertion === 'NEGATED') return [];
    const isUnderWay = assertion === 'ASSERTED' && isInDevelopment(match, drug);
    return mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
      disease.kind !== 'indication' ||
      (disease.potential && !isUnderWay) ||
      isOfTherapy(match.tagged.passage.view.text, disease.from)
        ? []
        : [
            {
              type: 'Drug',
              key: { drug: drug.id, attr: 'indication', target: disease.id },
              value: {
                ...(isUnderWay && { status: 'under development' }),
                ...(isUnderWay && disease.qualifier !== undefined && { qualifier: disease.qualifier }),
                ...(disease.setting !== undefined && { setting: disease.setting }),
              },
              assertion: isUnderWay ? 'ONGOING' : assertion,
              spans: spans(spanIn(match)),
            },
          ],
    );
  },
};

/** How it is told that a drug is for a disease: as the words before it tell, in this clause or in that of the drug, else as the trial there. */
function toldAs(match: Match, bound: Bound): Assertion {
  const { text } = match.tagged.passage.view;
  const { from } = placeOf(match);
  const clause = clauseAt(text, from);
  const inClause = (one: { readonly from: number; readonly to: number }): boolean => one.to <= from && one.from >= clause.from;
  const told = judgeAssertion(text, from, 'ASSERTED');
  if (told !== 'ASSERTED') return told;
  const mention = match.tagged.mentions.findLast((one) => one.kind === 'trial' && inClause(one));
  const trial = bound.trials.trials.find(({ id }) => mention?.kind === 'trial' && id === bound.trialOf(mention));
  const standing = trial && settledStanding(bound.sentences, trial);
  if (standing === 'PLANNED' || standing === 'POSSIBLE') return standing;
  if (mention !== undefined && TO_COME.test(text.slice(clause.from, clause.to))) return 'PLANNED';
  const isFar = clause.from > 0 && !drugsNamed(match, bound).some(inClause);
  return isFar ? judgeAssertion(text, clause.from - 1, 'ASSERTED') : 'ASSERTED';
}

const TO_COME =
  /\b(?:to (?:begin|initiate|start|launch|commence|open|fund|run|conduct)|expected|anticipated|planned|upcoming|will|due)\b/i;

/** What stands between a drug and a disease that is not its own, or in a sentence about animals. */
const APART =
  /\b(?:history|risk of|cases? of|caused|versus|than|prior|previously treated|refractory to|incidence|episodes?|exclud\w+|unlike|other than|Grade|develop(?:ed|ing)? (?:a|an)|no|not|neither|failed|discontinu\w+|deaths?|events?|reported|observed|occurred|recorded)\b/;
const ANIMALS =
  /\b(?:mice|mouse|xenografts?|rats?|cell lines?|in vitro|monkeys|animal|utility|promise|pre-?clinical (?:data|studies|study|results|evidence|findings|experiments))\b/i;

/** The drug whose disease a phrase names: the nearest own one before it in the clause, or that of a trial named there. */
function drugBefore(match: Match, bound: Bound): NamedDrug | undefined {
  const { text } = match.tagged.passage.view;
  const { from } = placeOf(match);
  if (ANIMALS.test(text.replace(AT_STAGE, ''))) return undefined;
  const clause = clauseAt(text, from);
  const before = drugsNamed(match, bound).filter((one) => one.to <= from);
  const only =
    new Set(before.map(({ id }) => id)).size === 1 && !text.slice(before.at(-1)?.to, from).includes(';')
      ? before.at(-1)
      : undefined;
  const last = before.at(-1);
  const ofRelative =
    last !== undefined && /^(?: \([^()]{1,40}\))?,? (?:which|that|who)\b/.test(text.slice(last.to, from)) ? last : undefined;
  const nearest = before.findLast((one) => one.from >= clause.from) ?? only ?? ofRelative;
  if (nearest === undefined) return from === 0 ? drugBehind(match, bound) : drugDesignated(match, bound, clause.from);
  const between = text.slice(nearest.to, from);
  if (
    match.tagged.mentions.some(
      (one) => one.kind === 'indication' && one.from >= nearest.to && one.to <= from && from - one.to < 3,
    )
  )
    return undefined;
  return between.length > 200 || APART.test(between) ? undefined : nearest;
}

/** `studying XYZ 201 in preclinical models of glioma`, `is in preclinical studies for glioma`: how far a drug is, no finding in animals. */
const AT_STAGE =
  /\b(?:(?:is|are|remains?|now|currently|,) in (?:[\w-]+ ){0,2}?preclinical (?:studies|testing|evaluation)|(?:studying|investigating|evaluating|testing) [^.;,]{2,40} in (?:preclinical|animal|mouse) models of)\b/i;

const IN_DEVELOPMENT = /\b(?:under|in) (?:clinical )?development\b(?! (?:partner|plan|stage))|\bbeing developed\b/;

/** `is an antibody under development for glioma`, `developing XYZ 201 to treat glioma`. */
function isInDevelopment(match: Match, { from, to }: NamedDrug): boolean {
  const { text } = match.tagged.passage.view;
  return IN_DEVELOPMENT.test(text.slice(to, placeOf(match).from)) || /\bdeveloping $/.test(text.slice(0, from));
}

/** `In glioma, the company is testing XYZ 201`: the first drug behind a phrase that opens its sentence. */
function drugBehind(match: Match, bound: Bound): NamedDrug | undefined {
  const { to } = placeOf(match);
  return drugsNamed(match, bound).find((one) => one.from >= to);
}

/** `a request for orphan designation in glioma`: a sentence on a designation that leaves its drug to the context. */
function drugDesignated(match: Match, bound: Bound, start: number): NamedDrug | undefined {
  const { from } = placeOf(match);
  const told = match.tagged.mentions.some(
    (one) => one.kind === 'designation' && one.to <= from && one.from >= start && from - one.to < 40,
  );
  const { section, view } = match.tagged.passage;
  const isSpoken = SPOKEN.test(view.text) && section !== 'about-company';
  const id = isSpoken || (told && section !== 'about-company') ? bound.drugAt(match.tagged, from) : undefined;
  return id === undefined ? undefined : { id, from, to: from };
}

/** A drug and where it is named. */
interface NamedDrug {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** `It is in Phase 1 for glioma`, `Approval came in May, for glioma`: of the drug of the sentence before. */
const SPOKEN = new RegExp(
  `^${SPOKEN_DRUG}(?:, [^,;]{3,80},)? (?:is|was|has been|aims|would|could|protects|treats|may|will)\\b|^(?:The )?[Aa]pproval\\b|\\b(?:seek(?:s|ing)?|sought) (?:[a-z]+ )?approval\\b|\\b${AS_FIRST}`,
);

/** The own drugs that a sentence names, by name or by a trial of theirs, in order. */
function drugsNamed({ tagged }: Match, bound: Bound): readonly NamedDrug[] {
  return tagged.mentions.flatMap((one) => {
    if (one.kind === 'drug') return one.marketed === true ? [] : [one];
    if (one.kind !== 'trial') return [];
    const own = one.inner.find((inner) => inner.kind === 'drug' && inner.marketed !== true);
    const trial = bound.trials.trials.find(({ id }) => id === bound.trialOf(one));
    const id = own?.kind === 'drug' ? own.id : trial?.drug;
    return id === undefined ? [] : [{ id, from: one.from, to: one.to }];
  });
}

const VALUE = '(?:utility|promise|potential|usefulness|efficacy|activity|benefit)';
const DRUGS = '{drug}(?:,? (?:and )?(?:on |of )?{drug})*';

/** `preclinical data on the utility of XYZ 201 for use in glioma`: shown in animals, possible in people. */
export const drugPromise: Rule = {
  id: 'drug.promise',
  pattern: phrase(
    `(?:\\bpreclinical\\b[^.;]{0,120}?(?<drugs>${DRUGS}) for use in|\\b${VALUE} (?:of|for) (?:use of )?(?<valued>${DRUGS}|both|it)(?: for use)? in|\\b(?<promise>promise) (?:in|for|against)) (?:the treatment of |treating )?(?<diseases>{indications})`,
  ),
  finds: [
    {
      text: 'The company announced preclinical data on the utility of XYZ 201 for use in melanoma.',
      slots: { drugs: 'XYZ 201', diseases: 'melanoma' },
    },
    {
      text: 'The preclinical data show the utility of both in glioma and melanoma.',
      slots: { valued: 'both', diseases: 'glioma and melanoma' },
    },
    { text: 'These animal studies hold promise for glioma.', slots: { promise: 'promise', diseases: 'glioma' } },
  ],
  ignores: ['The FDA approved XYZ 201 for use in melanoma.', 'Acme promises to go on in glioma.'],
  tell: (match, bound) => {
    if (!isPreclinical(match, bound)) return [];
    return spokenDrugs(match, bound).flatMap((drug) =>
      mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
        disease.kind !== 'indication'
          ? []
          : [
              {
                type: 'Drug',
                key: { drug, attr: 'indication', target: disease.id },
                value: { status: 'preclinical' },
                assertion: 'POSSIBLE',
                novelty: 'NEW',
                spans: spans(
                  spanIn(match, 'drugs'),
                  spanIn(match, 'valued'),
                  spanIn(match, 'promise'),
                  spanIn(match, 'diseases'),
                ),
              },
            ],
      ),
    );
  },
};

/** The drugs that the words name; `both` are the two of the sentence before, nothing named is the drug spoken of. */
function spokenDrugs(match: Match, bound: Bound): readonly string[] {
  const named = drugsIn(match, match.groups['drugs'] === undefined ? 'valued' : 'drugs');
  if (named.length > 0) return named;
  if (wordsIn(match, 'valued') !== 'both')
    return [bound.drugAt(match.tagged, match.tagged.places[match.at] ?? 0)].flatMap((drug) => drug ?? []);
  const before = bound.sentences[bound.sentences.indexOf(match.tagged) - 1];
  const two = [...new Set(before === undefined ? [] : drugsOf(before).map((drug) => drug.id))];
  return two.length === 2 ? two : [];
}

/** Where a release speaks of animals: it reports studies, or the words say so. */
function isPreclinical(match: Match, bound: Bound): boolean {
  return (
    bound.studies.length > 0 ||
    /\b(?:preclinical|animal|mice|mouse|xenograft|in vivo|in vitro)\b/i.test(match.tagged.passage.view.text)
  );
}
