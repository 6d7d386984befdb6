import { judgeAssertion } from '../assertion/assertion.js';
import type { Bound } from '../bind/bound.js';
import { flat } from '../mentions/clause.js';
import type { DrugMention, PlatformMention } from '../mentions/mention.js';
import type { Tagged } from '../mentions/tagged.js';
import { sourceSpan } from '../text/view.js';
import { isSilent } from './apply.js';
import type { Draft } from './teller.js';

/** What joins a drug and the technology it comes from, in either order. */
const JOINS =
  /\b(?:discover(?:ed|y|s)?|develop(?:ed|ing|s)|generat(?:ed|es|ing)|design(?:ed|s)|creat(?:ed|es|ing)|engineer(?:ed|s)|identif(?:ied|ies|ying)|select(?:ed|ing)|produc(?:ed|es|t of)|made|manufactured|formulat(?:ed|ing)|built|based|originat\w+|stem(?:s|med)?|emerg\w+|arose|com(?:e|es|ing)|came|deriv\w+|result(?:s|ed)?|yield(?:ed|s)|gave|giv(?:en|es)|source|basis|origin|foundation|underl\w+|underpin\w*|power(?:ed|s)|us(?:e|es|ing|ed)|utili[sz]\w+|employ\w+|leverag\w+|appl(?:y|ies|ying|ied)|combin(?:es|ed|ing)|incorporat\w+|carr(?:y|ies)|enabl(?:ed?|es)|allows?|rests?|relies|through|via|with|from|by|on|using)\b/i;
/** What a technology does for others, or has not done. */
const APART =
  /\b(?:may|might|could|would|will|not|no|never|unlike|unrelated|in-licensed|outside|other than|beyond|compared|versus|partner(?:s|ed|ing)?|targets)\b|;/i;
/** The longest stretch between the two. */
const FAR = 140;
/** `Its lead program, XYZ 201,`: the sentence behind one that names the technology. */
const LED =
  /^(?:(?:Its|Our|The) (?:[\w-]+ ){0,2}(?:lead|first|most advanced)\b|(?:The )?(?:lead|first) (?:[\w-]+ ){0,2}(?:from|to emerge))/;

/** Which technology a drug was found with or is built on. */
export function tellDrugPlatforms(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged, at) => {
    if (isSilent(tagged)) return [];
    const here = mentionsOf(tagged);
    const platform = here.platforms.length === 1 ? here.platforms[0] : undefined;
    const joined = platform === undefined ? [] : here.drugs.filter((drug) => isJoined(tagged, drug, platform));
    if (joined.length > 0 && platform !== undefined) return joined.map((drug) => draftOf(tagged, drug, platform.id));
    const led = ledBy(tagged, here, bound.sentences[at - 1]);
    return led === undefined ? [] : [draftOf(tagged, ...led)];
  });
}

interface Named {
  readonly platforms: readonly PlatformMention[];
  readonly drugs: readonly DrugMention[];
}

/** The technologies that a sentence names, each once, and the drugs that are nobody's marketed ones. */
function mentionsOf(tagged: Tagged): Named {
  const all = flat(tagged.mentions);
  const platforms = all.filter((one): one is PlatformMention => one.kind === 'platform');
  return {
    platforms: platforms.filter(({ id }, at) => platforms.findIndex((one) => one.id === id) === at),
    drugs: all.filter((one): one is DrugMention => one.kind === 'drug' && one.marketed !== true),
  };
}

function isJoined(tagged: Tagged, drug: DrugMention, platform: PlatformMention): boolean {
  const { text } = tagged.passage.view;
  const [first, last] = drug.from < platform.from ? [drug, platform] : [platform, drug];
  const between = text.slice(first.to, last.from);
  const opened = platform.from < drug.from ? text.slice(Math.max(0, platform.from - 60), platform.from) : '';
  return (
    between.length <= FAR &&
    JOINS.test(opened + between) &&
    !APART.test(between) &&
    judgeAssertion(text, last.from, 'ASSERTED') === 'ASSERTED'
  );
}

/** `It owns the ABC platform. Its lead program, XYZ 201, ...`. */
function ledBy(
  tagged: Tagged,
  { drugs, platforms }: Named,
  before: Tagged | undefined,
): readonly [DrugMention, string] | undefined {
  const [drug] = drugs;
  if (drug === undefined || platforms.length > 0 || before?.passage.paragraph !== tagged.passage.paragraph) return undefined;
  const named = mentionsOf(before);
  const platform = named.platforms.length === 1 && named.drugs.length === 0 ? named.platforms[0] : undefined;
  return platform !== undefined && LED.test(tagged.passage.view.text) ? [drug, platform.id] : undefined;
}

function draftOf(tagged: Tagged, drug: DrugMention, platform: string): Draft {
  const span = sourceSpan(tagged.passage.view, drug.from, drug.to);
  return {
    type: 'Drug',
    key: { drug: drug.id, attr: 'platform' },
    value: { target: platform },
    assertion: 'ASSERTED',
    rule: 'drug.platform',
    tagged,
    ...(span && { spans: [span] }),
  };
}
