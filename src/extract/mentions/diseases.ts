import { allMatches } from '../text/needs.js';
import { indicationAt } from './indications.js';
import type { DiseaseTerm } from './indications.js';
import { findTerms } from './lexicon.js';
import type { Found } from './lexicon.js';
import type { Lexicons } from './lexicons.js';
import type { IndicationMention } from './mention.js';

/** Abbreviations that a release gives to diseases: `HAE` behind `hereditary angioedema`. */
export type DiseaseNames = ReadonlyMap<string, DiseaseTerm>;

const GENERIC_HEAD = 'syndromes?|diseases?|disorders?|deficienc(?:y|ies)|infections?|cancers?|malignanc(?:y|ies)|carcinomas?';
const SPECIFIC_HEAD =
  '[a-z]{3,}(?:itis|pathy|pathies|trophy|trophies|plegia|sclerosis|lepsy|philia|phrenia|dystonia|ataxia|[cdfhlmnprst]osis|[ckdlmnprt]a?emia|[bcdglmnrt]oma|uria|megaly|keratosis|cholia|edema)|asthma|eczema|acne|gout|sepsis|pneumonia|malaria|migraine|palsy|hypertension|fibrosis|cirrhosis|dementia|angioedema|neuralgia|alopecia|pruritus|infertility|xerostomia|mucositis|heartburn|insomnia|constipation|narcolepsy';
/** Not in the name of a place or a body: `four cancer centers`. */
const HEAD = new RegExp(
  `(?<![\\w-])(?:${GENERIC_HEAD}|${SPECIFIC_HEAD})(?![\\w-]| (?:cent(?:er|re)s?|clinics?|hospitals?|institutes?|societ(?:y|ies)|foundations?)\\b)`,
  'gi',
);
const IS_GENERIC = new RegExp(`^(?:${GENERIC_HEAD})$`, 'i');
/** Words that end like a disease and are none. */
const NO_DISEASE =
  /^(?:diagnosis|prognosis|apoptosis|mitosis|meiosis|osmosis|symbiosis|hypnosis|necrosis|metastasis|phagocytosis|endocytosis|exocytosis|angiogenesis|homeostasis|hemostasis|academia|diploma|aroma|coma|stroma|telepathy|empathy|sympathy|apathy|homeopathy|atrophy|hypertrophy|biochemia|proteinuria|albuminuria|hematuria|glycosuria|edema|toxicosis|tolerosis|hypoglycemia|anaemia|anemia|neutropenia)$/i;
/** Words that end a name to the left. */
const STOP: ReadonlySet<string> = new Set(
  [
    'a about accept accepts active acute adjudicated adult adults advanced adverse after against all also among an',
    'and antibody any are arm as at autoimmune autosomal bacterial baseline be been before begin begins being',
    'between bleeding blood bone-only both breakthrough burden but by called can candidate cardiovascular case',
    'cases certain children chronic clear clears clinical cohort common complement-mediated complete completes',
    'complex concomitant concurrent confirmed could critical day debilitating degenerative designation devastating',
    'different difficult-to-treat dose doses drug drugs during each ema emerging enter enteric enters every fatal',
    'fda fda-approved first five for form forms four from fungal further genetic get gets global grade grant grants',
    'group had hard-to-treat has have her his history hit hits human immune immune-mediated improve improves in',
    'infectious inflammatory inhaled inherited inhibitor initial injection-site into investigational is its known',
    'lead level life-threatening lift lifts lower major many may measurable medical meet meets men mental metabolic',
    'metastatic mild minimal moderate monogenic month more most multiple negative neglected neurodegenerative',
    'neurological new no non-human nor nosocomial not novel of on ophthalmic opportunistic or oral orphan other',
    'others our over paediatric parasitic partial participants patient patients pediatric people phase placebo plus',
    'positive potential present presents primary progressive psychiatric public rare recessive recurrent reduce',
    'reduces refractory relapsed related residual respiratory risk same second secondary select selected selective',
    'selects serious seven several severe should show shows shrink shrinks sign signs six slow slows solid some',
    'specific stable stage start starts studies study such suspected symptom symptoms systemic than that the their',
    'therapies therapy these third this those three through to topical treat treated treating treatment',
    'treatment-emergent treats trial trials tropical two type types ultra-rare under underlying unified unmet',
    'unresectable upper vaccine vaccines various viral was week were when where which who will win wins with',
    'without women would year',
  ].flatMap((line) => line.split(' ')),
);
/** Verbs that end a name to the left in all their forms. */
const STOP_STEM =
  /^(?:develop\w*|address\w*|announc\w*|report\w*|evaluat\w*|target\w*|cause\w*|prevent\w*|receiv\w*|initiat\w*|dermatologic\w*|oncologic\w*|hematologic\w*)$/i;
const ADJECTIVE =
  /^[a-z][a-z-]*(?:ic|al|ar|ary|ous|ive|ile|oid|genital|linked|mediated|related|associated|induced|dependent|onset|lytic|genic|ant|ent|ary|cell|atous|otic|ular)$/i;
const ORGAN =
  /^(?:liver|kidney|lung|skin|heart|brain|bone|eye|muscle|nerve|bladder|breast|colon|thyroid|prostate|stomach|bile|duct|tract|biliary|urinary|airway|bowel|blood|marrow|adrenal|motor|neuron|optic|peanut|egg|milk|food|opioid|alcohol|use|dry|virus|storage|B-cell|T-cell|cell|inner|ear|acid|sphingomyelinase|joint|back|stress|sleep|mood|anxiety|bipolar|blistering|bullous|wasting|muscle-wasting|heart-valve|lipid|copper|iron|growth|hormone|factor|antitrypsin|transporter|synthase|kinase|oxidase|lipase|carboxylase|dehydrogenase|hydroxylase|transferase|transcarbamylase|reductase|decarboxylase|sulfatase|complement|protein|gene|channel|receptor|ligand|tremor)$/i;
const ENZYME = /^[a-z0-9-]{4,}(?:ase|in|or|one|ine|ate|ol|ogen)$/i;
const NAME =
  /^(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)*(?:'s)?|(?=[A-Z0-9-]*\d)[A-Z0-9]{1,7}(?:-[A-Za-z]+)?|X-linked|VII|VIII|IX|XI|XIII)$/;
/** A kind of disease, too wide to be one. */
const WIDE =
  /^(?:(?:hereditary|congenital|familial|x-linked|mitochondrial|rheumatic|allergic|skin|eye|liver|kidney|lung|heart|brain|muscle|nerve|heart|ocular|renal|hepatic|retinal|cardiac|pulmonary|neuromuscular|neurologic|lysosomal|endocrine|gastrointestinal|orphan|vascular|storage|obstructive|lysosomal storage|clinical|viral|virus|hormonal|digestive|critical|atopic|interstitial|hospital|secondary) )+(?:disease|disorder|condition|syndrome|infection|deficiency|cancer)$/;

/** The abbreviations that the text puts in brackets behind diseases. */
export function readDiseases(views: readonly string[], lexicons: Lexicons): DiseaseNames {
  const names = new Map<string, DiseaseTerm>();
  for (const view of views) {
    for (const { to, value } of diseasesIn(view, lexicons)) {
      const short = /^ \((?:or |the )?["“]?(?<short>[a-zA-Z]{0,2}[A-Z][A-Za-z0-9/-]{1,9}(?: [IVX1-9]+[A-E]?)?)["”]?[);,]/.exec(
        view.slice(to, to + 22),
      )?.groups?.['short'];
      if (short !== undefined && !names.has(short) && /[A-Z].*[A-Z]/.test(short)) names.set(short, value);
    }
  }
  return names;
}

const ABBREVIATION = /(?<![\w-])[a-z]{0,2}[A-Z][A-Za-z0-9/-]{1,9}(?: [IVX1-9]+[A-E]?(?![\w]))?(?![\w])/g;

/** Diseases that no list has: by their shape, by the release's own abbreviations, and those that share a head (`lung and breast cancer`). */
export function findDiseases(text: string, names: DiseaseNames, lexicons: Lexicons): readonly IndicationMention[] {
  const all = diseasesIn(text, lexicons);
  const short = Array.from(text.matchAll(ABBREVIATION)).flatMap((match): readonly Found<DiseaseTerm>[] => {
    const [bare = ''] = match[0].split(' ');
    const found = names.has(match[0]) ? match[0] : bare;
    const value = names.get(found);
    return value === undefined ? [] : [{ from: match.index, to: match.index + found.length, value }];
  });
  return [...all.filter(({ listed }) => !listed), ...short].map(({ from, to, value }) => indicationAt(text, from, to, value));
}

interface FoundDisease extends Found<DiseaseTerm> {
  readonly listed: boolean;
}

function diseasesIn(text: string, { terms }: Lexicons): readonly FoundDisease[] {
  const listed = findTerms(text, terms).flatMap(({ from, to, value }) =>
    value.list === 'indication' ? [{ from, to, value: value.term, listed: true }] : [],
  );
  const shaped = shapedDiseases(text).filter((one) => !listed.some((other) => one.from < other.to && other.from < one.to));
  const shared = listed.flatMap(({ from, to }) => sharingHead(text, from, to, { terms }));
  return [...listed.flatMap((one) => withSubtype(text, one)), ...shaped, ...shared];
}

/** `mucopolysaccharidosis type IIIC`: a subtype that the list does not have is a disease of its own. */
function withSubtype(text: string, found: FoundDisease): readonly FoundDisease[] {
  const suffix = /^,? type (?:[IVX]+|\d)[A-E](?![\w])/.exec(text.slice(found.to, found.to + 14))?.[0];
  if (suffix === undefined) return [found];
  const to = found.to + suffix.length;
  const name = plainName(text.slice(found.from, to));
  return [{ from: found.from, to, value: { id: name, name, terms: [name] }, listed: false }];
}

/** What a list ends with before the disease whose head it shares: `gastric, pancreatic or `. */
const LISTED = /(?<=^|[\s(,])(?<words>[A-Za-z-]+(?: [a-z-]+){0,2})(?:,? (?:and|or|and\/or) |\/|, )$/;

/** `gastric, pancreatic or colorectal cancer`: what stands in a list before a disease has the head of the disease. */
function sharingHead(text: string, from: number, to: number, { terms }: Pick<Lexicons, 'terms'>): readonly FoundDisease[] {
  const head = /[A-Za-z]+$/.exec(text.slice(from, to))?.[0] ?? '';
  if (head.length === to - from) return [];
  const found: FoundDisease[] = [];
  let start = from;
  for (let more = true; more && found.length < 6;) {
    const before = LISTED.exec(text.slice(Math.max(0, start - 60), start));
    const words = before?.groups?.['words'] ?? '';
    const at = before === null ? -1 : Math.max(0, start - 60) + before.index;
    const [one] = endingsOf(words).flatMap((ending) => {
      const [term] = findTerms(`${ending} ${head}`, terms);
      const isWhole = term?.value.list === 'indication' && term.from === 0 && term.to > ending.length;
      const first = at + words.length - ending.length;
      return isWhole ? [{ from: first, to: first + ending.length, value: term.value.term, listed: false }] : [];
    });
    if (one !== undefined) found.push(one);
    more = one !== undefined && one.from === at;
    start = at;
  }
  return found;
}

/** The words of a text with fewer and fewer before the last: `advanced breast`, `breast`. */
function endingsOf(words: string): readonly string[] {
  const all = words === '' ? [] : words.split(' ');
  return all.map((_, index) => all.slice(index).join(' '));
}

function shapedDiseases(text: string): readonly FoundDisease[] {
  return Array.from(allMatches(text, HEAD)).flatMap((match) => {
    if (NO_DISEASE.test(match[0])) return [];
    const from = startOf(text, match.index, /^deficienc/i.test(match[0]));
    if (IS_GENERIC.test(match[0]) && from === match.index) return [];
    const to =
      match.index +
      match[0].length +
      (/^ type (?:[1-9IVX]+|[A-C])\b(?: (?:or|and) (?:[1-9IVX]+|[A-C])\b)?/.exec(text.slice(match.index + match[0].length))?.[0]
        .length ?? 0);
    const name = plainName(text.slice(from, to));
    if (WIDE.test(name)) return [];
    return [{ from, to, value: { id: name, name, terms: [name] }, listed: false }];
  });
}

/** Where the name that ends in a head begins: at most five words before it. */
function startOf(text: string, head: number, deficiency: boolean): number {
  let from = head;
  for (let count = 0; count < 5; count += 1) {
    // `ornithine transcarbamylase (OTC) deficiency`
    if (deficiency && from === head)
      from -= / \([A-Z][A-Za-z0-9-]{1,7}\)(?= $)/.exec(text.slice(Math.max(0, head - 12), head))?.[0].length ?? 0;
    const word = wordBefore(text, from);
    if (word === '' || STOP.has(word.toLowerCase()) || STOP_STEM.test(word) || !isModifier(word, deficiency)) break;
    from -= word.length + 1;
  }
  return from;
}

/** The word that ends with a blank before a place. */
function wordBefore(text: string, place: number): string {
  if (text.charAt(place - 1) !== ' ') return '';
  const word = text.slice(text.lastIndexOf(' ', place - 2) + 1, place - 1);
  return /^["(]/.test(word) || !/^[\p{L}\p{N}'./-]+$/u.test(word) ? '' : word;
}

function isModifier(word: string, deficiency: boolean): boolean {
  return (
    NAME.test(word) ||
    ADJECTIVE.test(word) ||
    ORGAN.test(word) ||
    /^(?:alpha|beta|gamma)-?\d?$/i.test(word) ||
    (deficiency && ENZYME.test(word))
  );
}

/** One spelling for a name: small letters, singular, American. */
function plainName(words: string): string {
  return words
    .replace(/ \([A-Z][A-Za-z0-9-]{1,7}\)(?= deficienc)/, '')
    .replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase())
    .replace(/ae(?=m|th)/g, 'e')
    .replace(/\boe(?=dema|soph)/g, 'e')
    .replace(/tumour/g, 'tumor')
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3}[^siu])s$/, '');
}
