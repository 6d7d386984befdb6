import type { Bound } from '../bind/bound.js';
import { drugsOf } from '../bind/topic.js';
import { mentionIn, mentionsIn, phrase, spanIn, wordsIn } from '../mentions/tagged.js';
import type { Match } from '../mentions/tagged.js';
import { drugsIn } from './drugFacts.js';
import { ASIDE, IS } from './pieces.js';
import { spans } from './rule.js';
import type { Rule, Told } from './rule.js';

const FOR_DISEASES =
  '(?:(?:for|in|against) (?:the )?(?:potential )?(?:treatment of )?|to treat |as an? (?:treatment|therapy) for )(?:patients with )?(?<diseases>{indications})';

const NEGATED = /\b(?:not|never|no longer)\b/i;

/** `XYZ 201 is an antibody under development for a range of lymphomas`; `developing XYZ 201 to treat glioma`. */
export const drugUnderDevelopment: Rule = {
  id: 'drug.under-development',
  pattern: phrase(
    `(?:{drug}(?:${ASIDE} ${IS}(?:[^.;]{3,80} )?|, (?:[^.;,]{3,80} )?)(?<status>under (?:clinical )?development|in (?:clinical )?development|(?<=being )developed|being developed)|\\b(?<active>developing) {drug}${ASIDE}) ${FOR_DISEASES}`,
  ),
  finds: [
    {
      text: 'XYZ 201 is a new antibody under development for a range of lymphomas.',
      slots: { status: 'under development', diseases: 'a range of lymphomas' },
    },
    {
      text: 'XYZ 201, a new antibody in development for glioma, is safe.',
      slots: { status: 'in development', diseases: 'glioma' },
    },
    { text: 'The company is developing XYZ 201 to treat glioma.', slots: { active: 'developing', diseases: 'glioma' } },
    {
      text: 'XYZ 201 is currently being developed for the treatment of glioma.',
      slots: { status: 'developed', diseases: 'glioma' },
    },
  ],
  ignores: ['A platform under development for lymphoma is new.', 'XYZ 201 is approved for glioma.'],
  tell: (match) => {
    const drug = mentionIn(match, 'drug');
    if (drug === undefined || NEGATED.test(match.text)) return [];
    return mentionsIn(match, 'diseases').flatMap((disease): readonly Told[] =>
      disease.kind !== 'indication'
        ? []
        : [
            {
              type: 'Drug',
              key: { drug: drug.id, attr: 'indication', target: disease.id },
              value: {
                status: 'under development',
                ...(disease.qualifier !== undefined && { qualifier: disease.qualifier }),
                ...(disease.setting !== undefined && { setting: disease.setting }),
              },
              assertion: 'ONGOING',
              spans: spans(spanIn(match)),
            },
          ],
    );
  },
};

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
