import { allMatches } from '../text/needs.js';
/** A molecule that a drug acts on: its short name and all its names. */
export interface Target {
  readonly name: string;
  readonly names: readonly string[];
  /** What the drug does to it or is to it: `blocks`, `inhibitor`. */
  readonly act?: string;
}

/** The molecule that a text is the name of, and nothing else; for the cells of tables. */
export function targetNamed(text: string): Target | undefined {
  return ONE.exec(text)?.[0] === text && !NO_TARGET.test(text) ? plain(text) : undefined;
}

/** `JAK1`, `IL-13`, `PD-L1`, `BCL11A`, `KRAS G12V`, `Claudin 18.2`, `PDE3/4`, `VEGF-A`, `MYBPC3`. */
const GENE =
  '(?:4-1BB|[A-Z]{1,5}\\d{1,2}[a-z](?![A-Za-z\\d])|[A-Z][A-Za-z0-9]{1,5}-?[\\u03b1-\\u03c9]\\d?t?(?![A-Za-z\\d])|c-[A-Z][A-Za-z]{2}(?![A-Za-z])|[A-Z]{2,4}[a-z]{2,5}(?![A-Za-z\\d])|[A-Z]{1,3}[a-z]{1,2}[A-Z]{1,3}\\d{0,2}(?![A-Za-z\\d]|\\.\\d)|(?:Nectin|Siglec|Galectin|Glypican|Cadherin|Mesothelin|Trop|Frizzled|Notch|Delta-like|Aurora|Nodal|Sema)-?\\d{1,2}[A-Z]?|[A-Z][a-z]{1,2}[A-Z][a-z]?(?![A-Za-z\\d])|[A-Z]{1,2}[a-z]{1,3}V?\\d{1,3}\\.\\d(?:/\\d+\\.\\d)?(?: (?:sodium|potassium|calcium) channels?)?|(?:anti-)?(?:KRAS|NRAS|BRAF|EGFR|IDH1|FLT3|JAK2|PIK3CA|TP53) [A-Z]\\d{1,4}[A-Z]\\b|[Cc]laudin[ -]\\d+(?:\\.\\d+)?|[A-Z][A-Za-z]{0,3}-?\\d{1,3}[A-Z]{0,3}\\d?(?:-[A-Z0-9]{1,3}|/(?:[A-F]|\\d)(?![\\w-]))?|[A-Z]{2,7}\\d{0,3}[A-Z]{0,2}\\d?(?:-[A-Z0-9]{1,4}\\d?){0,2}|pan-[A-Z]{2,6}|mTOR|p53|p38)';
const GREEK =
  '(?: (?:alpha|beta|gamma|delta|epsilon|kappa|theta|sigma)(?:-?\\d+)?|-(?:alpha|beta|gamma|delta|\\d+|[A-Z])| [\\u03b1-\\u03c9][\\w\\u03b1-\\u03c9]{0,5})?';
const NOUN =
  '(?:receptors?|kinases?|synthases?|ligands?|(?:ion |hemi)?channels?|transporters?|exchangers?|integrins?|polymerases?|proteases?|phosphodiesterases?|transcripts?|ligases?|reductases?|hydroxylases?|dehydrogenases?|oxidases?|transferases?|proteins?|factors?|enzymes?|antigens?|glycoproteins?|toxins?|hormones?|peptides?|cyclases?|(?:region|domain|epitope)s?(?: \\([A-Z]+\\))? of [a-z]+|helicases?|demethylases?|deacetylases?|pumps?)';
const NUMBERED =
  '(?:(?:alpha|beta|gamma|delta)-?\\d?[- ](?:[a-z]+-)?[a-z]{4,}(?:in|ogen|ase)(?: [A-Z]|-\\d)?(?![A-Za-z])|(?:plasma |serum |tissue )?(?:[a-z]{4,}in(?= \\d{1,2}\\b(?! (?:mg|weeks|days|months|years|patients)))|interleukin|glypican|angiopoietin|galectin|caspase|sirtuin|cathepsin|siglec|mesothelin|nectin|cadherin|neuropilin|orexin|semaphorin|tropomyosin|activin|integrin|kallikrein|menin|tau|myostatin|sclerostin|transthyretin|calreticulin|huntingtin|alpha-synuclein|amyloid[- ]beta|myosin|tubulin|nectin-4|gelsolin|fibrinogen|plasminogen|thrombin|complement|somatostatin|endothelin|aldosterone|mesothelin|transferrin|ferroportin|hepcidin|properdin|vimentin|glucagon|GIP|amylin|relaxin|ghrelin|leptin|prolactin|oxytocin|kisspeptin|neurokinin|bradykinin|histamine|serotonin|dopamine|calcitonin|apolipoprotein|angiotensinogen|prekallikrein|superoxide dismutase|dystrophin|frataxin|ataxin|autotaxin|nociceptin|myeloperoxidase|calcineurin|cortisol|cannabinoid|melanocortin|ferroportin|clusterin|periostin|thymic stromal lymphopoietin|eotaxin|cereblon|gastrin|secretin|motilin|vasopressin|oxyntomodulin|tryptase|elastase|renin|[Ll]ipoprotein\\(a\\)|Lp\\(a\\))(?:[- ](?:alpha-?[a-zA-Z0-9]{1,2}[- /]?beta-?\\d{1,2}|(?:alpha|beta)(?:[- ]?\\d+)?|\\d+[A-Z]?|[A-Z](?:-[IVX]{1,3})?\\d*[a-z]?|\\u03b1[\\w\\u03b1-\\u03c9]{1,5})\\b)?(?![A-Za-z]))';
const WORD =
  "(?!(?:of|in|for|with|that|which|and|or|to|from|by|on|at|as|the|an|a(?<!\\w{4} a)|its|is|are|both|targeting|therapy|inhibitors?|antibod(?:y|ies)|agonists?|gene|delivers?|cells?|via|through|using|who|whose)\\b)[A-Za-z0-9/'\u03b1-\u03c9-]+(?:\\.\\d[\\d./]*|\\(a\\))?(?: \\([A-Z][A-Za-z0-9]{1,6}\\)(?= (?:[a-z]+s|receptor|kinase|channel|enzyme|protein|antigen|ligand|pathway)\\b))?";
/** An enzyme by the ending of its name. */
const ENZYME = '(?:[a-z]+[- ])?[a-z]{4,}ase(?:[- ](?:\\d|[IVX]{1,4}(?![\\w-])))?\\b';
const PROTEIN = `(?:${WORD} ){0,6}?${NOUN}(?:-like(?: (?:protein )?\\d{1,2}[A-Z]?)?)?${GREEK}(?: (?:type |subtype )?(?:\\d+[A-Z]?(?: and \\d)?|I{1,3}V?|[IVX]+a|[A-Z]{1,4})\\b)?(?:(?<=peptide-\\d) receptors?)?`;
const NAME = `(?:(?:the |human |all |both |mutant |wild-type |soluble |oncogenic |surface )*(?:${PROTEIN}|${NUMBERED}|${GENE}(?:-(?:alpha|beta|gamma|delta|ligand))?|${ENZYME}))`;
const SHORT = '(?: \\((?<short>[A-Za-z0-9][A-Za-z0-9/ .-]{1,14})\\))?';
const ONE = new RegExp(`^(?<name>${NAME})(?:-(?:directed|targeted|specific|binding))?${SHORT}`);
const NEXT = /^(?:, and |, or |, | and (?:the )?| or | as well as | and\/or |\/|x|×| x | × )/;

/** What is hindered or helped of a molecule: `the production of TSLP`, `the Z form of alpha-1 antitrypsin`. */
const OF_MOLECULE =
  '(?:production|output|supply|amounts?|build-?up|accumulation|mutations?|expression|synthesis|levels?|function|activity|action|actions|effects?|form|forms|misfolding|folding|aggregation|formation|release|secretion|uptake|processing|cleavage|translation|assembly|stability|interaction|binding|signal(?:l)?ing|gene|genes|mRNA|transcript|transcripts|subunits?|isoforms?|variants?|conformation|(?:extracellular|intracellular|catalytic|ligand-binding|[NC]-terminal|kinase) domains?) (?:of|for|between|encoding|through|via)';
/** Verbs and phrases whose object is what a drug acts on. */
const ACTS =
  '(?:against|(?:carr(?:y|ies|ying)|deliver(?:s|ing)?|bring(?:s|ing)?|direct(?:s|ing)?) [^.;,]{3,30}? to|target(?:s|ing)|directed (?:against|at|to|towards?)|aimed at|b(?:inds?|inding|ound)(?: to)?|block(?:s|ing)?|inhibit(?:s|ing)?|neutrali[sz](?:es?|ing)|activat(?:es?|ing)|antagoni[sz](?:es?|ing)|agoni[sz](?:es?|ing)|degrad(?:es?|ing)|silenc(?:es?|ing)|knock(?:s|ing)? (?:down|out)|inactivat(?:es?|ing)|switch(?:es)? off|turn(?:s)? off|disrupt(?:s|ing)?|(?:specific|selective|selectivity|affinity) (?:for|to)|recogni[sz](?:es?|ing)|engag(?:es?|ing)|modulat(?:es?|ing)|(?:edited|edits) at the|interfer(?:es?|ing) with|stabili[sz](?:es?|ing)|potentiat(?:es?|ing)|(?:acts?|acting) (?:on|at|through|via)|stimulat(?:es?|ing)|mimic(?:s|king)?|(?:stick|attach)(?:e?s|ing)? to|opens?|opening|clos(?:es?|ing)|corrects?|correcting|trap(?:s|ping)|sequester(?:s|ing)?|deplet(?:es?|ing)|repress(?:es|ing)?|(?:reduc|lower|suppress|decreas|increas|restor|rais|prevent|boost|enhanc|replac|shut|cut)(?:e?s|e|t?ing)?(?: off| down)?(?= (?:the |[a-z-]+ ){0,3}?OF_MOLECULE )|(?:inhibition|blockade|activation|degradation|modulation|stabili[sz]ation|antagonism|agonism|silencing|neutrali[sz]ation) of)'.replace(
    'OF_MOLECULE',
    OF_MOLECULE,
  );
const KIND_OF =
  '(?:inhibitors?|antagonists?|agonists?|activators?|degraders?|blockers?|modulators?|stabili[sz]ers?|potentiators?|silencers?|editors?|antibod(?:y|ies)|binders?|correctors?|chaperones?|suppressors?|enhancers?|openers?|disruptors?|sequestrants?|neutrali[sz]ers?|stimulators?|mimetics?|analog(?:ue)?s?)';
const BEHIND = new RegExp(
  `(?:${ACTS}|${KIND_OF} (?:of|at|for|to))(?: (?:both|either|all|the|human))?(?: (?:[\\w-]+ ){0,3}?${OF_MOLECULE}(?: (?:both|the))?)? `,
  'gi',
);
const HEAD =
  '(?:(?:(?:monoclonal|bispecific|trispecific|humanized|human|single-domain|blocking|neutralizing|dual|allosteric|reversible|irreversible|covalent|small-molecule|oral|selective|inverse|partial|co-) )*(?:inhibitors?|antagonists?|agonists?|activators?|degraders?|blockers?|modulators?|correctors?|(?:pharmacological )?chaperones?|suppressors?|enhancers?|stimulators?|openers?|disruptors?|potentiators?|degraders?|silencers?|antibod(?:y|ies)|antibody[- ]drug conjugates?|ADCs?|conjugates?|CAR[- ]?Ts?|CAR[- ]T[- ]cells?|bispecifics?|radioligands?|stabili[sz]ers?|nanobod(?:y|ies)|binders?|engagers?|siRNA|decoys?|traps?|fusion proteins?))';
const BEFORE_KIND = new RegExp(`(?<![\\w-])(?<names>(?:${WORD}(?:,? (?:and |or )?|/)){1,7}?)${HEAD}(?![\\w-])`, 'gi');
const JOINED = new RegExp(
  `(?<![\\w-])(?:anti-(?<anti>${GENE}(?:[x×/]${GENE})?)|\\(?(?<directed>${GENE}(?:[x×/]${GENE})?)\\)?-(?:directed|targeted|specific|selective|(?!(?:express|produc|secret|contain|bear|carry|encod|harbo|requir|signal|includ|driv|test|dos|naiv)\\w*ing)[a-z]{3,}ing)(?![\\w-])|(?<pair>${GENE})(?:[x×]|/(?=[\\w-]{2,12} (?:dual|bispecific|co-)))(?<second>${GENE}))(?![\\w])`,
  'g',
);
const GENE_WORD = new RegExp(
  `(?<![\\w-])(?<gene>${GENE}) (?:gene|enhancer|mRNA|allele|expression)\\b|\\b(?:guide RNA for) (?<named>[A-Z][A-Z0-9]{2,8})\\b`,
  'g',
);
/** Before a gene that the drug brings: then it is no target. */
const BROUGHT =
  /\b(?:deliver\w*|carr(?:y|ies|ying)|encod\w+|functional|cop(?:y|ies)|replac\w+|transgene|vector|normal|healthy|working|mutat\w+|caused by|whose|defect\w*|variants?)\b[^.;,]{0,50}$/i;
/** Words before the kind that describe the drug, not its target. */
const DESCRIBES =
  /^(?:an?|the|its|our|their|oral|orally|administered|bioavailable|available|selective|selectively|highly|potent|novel|new|first|first-in-class|best-in-class|investigational|irreversible|reversible|covalent|non-covalent|dual|dual-acting|small|small-molecule|molecule|long-acting|short-acting|topical|inhaled|nebulized|subcutaneous|intravenous|intramuscular|once-daily|once-weekly|once-monthly|twice-daily|monthly|weekly|daily|monoclonal|humani[sz]ed|human|fully|bispecific|trispecific|next-generation|second-generation|third-generation|allosteric|brain-penetrant|cns-penetrant|penetrant|restricted|peripherally|gut-restricted|lead|second|third|own|proprietary|recombinant|pegylated|engineered|full-length|iggl|igg1|igg4|igg1-based|chimeric|allogeneic|autologous|off-the-shelf|armed|conjugated|macrocyclic|cyclic|peptide|synthetic|experimental|clinical-stage|preclinical|differentiated|specific|broad-spectrum|partial|full|inverse|biased|balanced|tumor|cancer|targeted|extended-release|half-life|extended|of|and|or|enzyme|combination|candidate|company|single-domain|drug|antibody|antibody-drug|immune|checkpoint|virus|viral|t-cell|t|cell|cells|alpha|beta-emitting|alpha-emitting|radiolabeled|kinase-inhibitor|multi-kinase|multikinase|tyrosine)$/i;
/** Capital letters that are no molecule. */
const NO_TARGET =
  /^(?:FDA|EMA|NDA|BLA|IND|MAA|PET|SPECT|MRI|CT|ADCs?|CAR|CARs|CAR-T|USA?|EU|UK|II|III|IV|I|mRNA|siRNA|RNA|DNA|AAV\d*|LNP|PDCs?|IgG\d?|Fc|Fab|INN|ORR|PFS|OS|CEO|CNS|GI|IV|SC|HLA|TM|R|NCT\d*|VI{1,3}|IX|XI{0,3}|COVID-19|T|B|NK|GMP|CRISPR|Cas9|CRISPR-Cas9|Phase|Week|Day|Month|Cohort|Part|Grade|Q\d|H\d|V\d|NSCLC|HCC|AML|ALL|MDS|CLL|DLBCL|AACR|ASCO|ASH|ESMO|EHA|PhD|GmbH|CoV|Acme|Type|Study|MSI-H|MSI|IgA|[Pp]roteins?|[Pp]eptides?|kinases?|receptors?|enzymes?|antigens?|hormones?|ligands?|factors?|GalNAc|VLP|PEG|BCG|PK|PD|SAD|MAD|PoC|RMAT|PRIME|QIDP|BTD|ODD|RPD|The|A|An)$/;

/** `the enzyme that activates elastase`: what the molecule itself acts on. */
const OF_MOLECULES_OWN = /\bthe (?:enzyme|kinase|receptor|cytokine|hormone),? (?:that|which) $/;

/** What the payload of an armed antibody acts on. */
const OF_PAYLOAD = /\b(?:topoisomerase|tubulin|microtubules?|RNA polymerase)\b/i;

/** The molecules that a description of a drug says it acts on. `isOther` tells names of other things: diseases, agencies. */
export function targetsIn(words: string, isOther: (name: string) => boolean): readonly Target[] {
  const found = new Map<string, Target>();
  const isArmed = /\b(?:antibod|conjugate|ADC|payload|linker|carr(?:y|ies))/i.test(words);
  const add = (targets: readonly Target[]): void => {
    for (const target of targets) {
      if (target.names.some((name) => NO_TARGET.test(name) || isOther(name) || (isArmed && OF_PAYLOAD.test(name)))) continue;
      const key = target.name.toLowerCase();
      if (![...found.values()].some(({ names }) => names.some((name) => name.toLowerCase() === key))) found.set(key, target);
    }
  };
  for (const match of allMatches(words, JOINED)) {
    const { anti, directed, pair, second } = match.groups ?? {};
    add([anti, directed, pair, second].flatMap((name) => name?.split(/[x×]/) ?? []).map(plain));
  }
  for (const match of allMatches(words, BEHIND)) {
    if (OF_MOLECULES_OWN.test(words.slice(0, match.index))) continue;
    const rest = words.slice(match.index + match[0].length);
    const targets = listAt(rest);
    add(withAct(targets.length > 0 ? targets : anythingAt(rest), /^\S+/.exec(match[0])?.[0]));
  }
  for (const match of allMatches(words, BEFORE_KIND))
    add(withAct(listBefore(match.groups?.['names'] ?? '', match[0]), /\S+$/.exec(match[0])?.[0]));
  for (const match of allMatches(words, GENE_WORD)) {
    if (BROUGHT.test(words.slice(0, match.index))) continue;
    add([plain(match.groups?.['gene'] ?? match.groups?.['named'] ?? '')]);
  }
  return [...found.values()];
}

function withAct(targets: readonly Target[], word: string | undefined): readonly Target[] {
  const act = word?.toLowerCase().replace(/(?<=(?:or|er|ist|and|ate))s$/, '');
  return act === undefined ? targets : targets.map((target) => ({ ...target, act }));
}

/** A name of one or two words that ends its phrase; not cells, germs or diseases, which are aimed at as well. */
const ANYTHING =
  /^(?:the |human )*(?<name>[a-z]{5,}(?:in|ase|gen|kine|or)(?: [A-Z0-9]{1,3})?)(?= for\b| in\b| and is\b| found\b| that\b| to\b|[,.;)]|$)/;

function anythingAt(text: string): readonly Target[] {
  const name = ANYTHING.exec(text)?.groups?.['name'];
  return name === undefined ||
    /^(?:tumor|pathogen|skin|toxin|brain|pain|protein|vector|invasion|certain|skin|origin|margin|albumin|melanin|vitamin|insulin$|hemoglobin|remain|within|again|chain|domain|strain|disease|increase|decrease|base|phase|release)/.test(
      name,
    )
    ? []
    : [plain(name)];
}

/** `the kinase TYK2`, `the enzyme autotaxin`: what a molecule is, before its name. */
const KIND_OF_MOLECULE =
  /^(?:the |an? )?(?:[a-z-]+ |[A-Z]-type )?(?:[a-z]+ )?(?:enzyme|(?:[a-z]+ )?kinase|[a-z]{4,}ase|ion channel|transcription factor|protein|receptor|cytokine|chemokine|antigen|channel|hormone|ligand|transporter|checkpoint|protease|phosphatase|peptide|molecule|target)s? (?:(?:called|named|known as) )?(?=[A-Z][A-Za-z]*-?\d|[A-Z][a-z]+V?\d\.\d|[A-Z]{3,}|C\d|[a-z-]+(?:ase|ogen)\b(?! [a-z]{2,}ase)|alpha-|beta-|(?!kinase)[a-z]{5,}in\b|auto|noci|myelo|calci)/;

/** `IL-13 and TSLP`, `OX40 ligand (OX40L)`: the targets that a text begins with. */
function listAt(text: string): readonly Target[] {
  const found: Target[] = [];
  let rest = text;
  for (let count = 0; count < 4; count += 1) {
    rest = rest.replace(KIND_OF_MOLECULE, '');
    const match = ONE.exec(rest);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) return found;
    found.push(...named(name, match.groups?.['short']));
    rest = rest.slice(match[0].length);
    rest = rest.replace(/^ (?:receptors? )?on (?:[A-Za-z-]+ ){1,3}cells?\b/, '');
    const next = NEXT.exec(rest);
    if (next === null) return found;
    rest = rest.slice(next[0].length);
  }
  return found;
}

/** `oral complement factor D `, `dual PDE3/4 `: what stands before the kind, without the words that describe the drug. */
function listBefore(words: string, phrase: string): readonly Target[] {
  const all = words.trim().split(/,? /);
  const start = all.findLastIndex((word) => word !== 'A' && DESCRIBES.test(word)) + 1;
  const own = all
    .slice(start)
    .join(' ')
    .replace(/,$/, '')
    .replace(
      / (?:aggregation|production|synthesis|signal(?:l)?ing|expression|activity|release|formation|pathway|uptake|re-?uptake|secretion|misfolding)$/,
      '',
    );
  const both = /^(?<first>[A-Z][\w-]*)[/×](?<second>[A-Z][\w-]+)(?<noun> receptors?)?$/.exec(own)?.groups;
  if (both !== undefined)
    return [both['first'], both['second']].map((one) => plain(`${one ?? ''}${both['noun']?.replace(/s$/, '') ?? ''}`));
  const match = ONE.exec(own);
  if (match === null && (PROTEIN_LIKE.test(own) || (ACTS_ON_IT.test(phrase) && ANY_WORD.test(own)))) return [plain(own)];
  if (match?.[0].length === own.length) return [plain(own)];
  const last = ONE.exec(all.at(-1) ?? '');
  return last !== null && last[0] === all.at(-1) ? [plain(last[0])] : [];
}

/** A kind of drug that is named by what it acts on: `capsid inhibitor`. */
const ACTS_ON_IT = /(?:inhibitor|antagonist|agonist|blocker|activator|degrader|stabili[sz]er|corrector|opener)s?$/i;
/** Any noun there, unless it says how the drug acts, on which process, or for whom. */
const ANY_WORD =
  /^(?!(?:fusion|entry|attachment|growth|reuptake|uptake|protein|replication|translation|transcription|release|maturation|checkpoint|pathway|signal(?:l)?ing|enzyme|receptor|channel|kinase|protease|transport|absorption|secretion|synthesis|production|assembly|egress|pan|broad|mixed|super|competitive|pain|cough|pump|acid|multi|gene|brain|lung|liver|kidney|eye|skin|mechanism|binding|platelet|aggregation|cancer|tumor|immune)$)[a-z]{4,14}(?<!(?:ive|al|ic|ed|ing|ly|able|ible|ous|ent|ant|ary|ory|ful|less|er))$/;

/** A protein that no list has, by the ending of its name: `autotaxin`, `cereblon`. */
const PROTEIN_LIKE = /^[a-z]{3,}(?:axin|ectin|erin|kine|gen|opsin|ensin|amin|orin|ilin|ulin|etin|eron)$/;

function named(name: string, short: string | undefined): readonly Target[] {
  const long = plain(name).name;
  if (short === undefined || /^(?:e\.g|such|also)/.test(short)) return [plain(name)];
  const { family, first, second } = /^(?<family>[A-Z]{2,6})(?<first>\d)\/(?<second>\d)$/.exec(short)?.groups ?? {};
  if (family === undefined) return [{ name: short, names: [long, short] }];
  return [first, second].map((digit) => ({
    name: `${family}${digit ?? ''}`,
    names: [`${family}${digit ?? ''}`, `${long.replace(/ \d and \d$/, '')} ${digit ?? ''}`],
  }));
}

function plain(name: string): Target {
  const bare = name
    .replace(/^(?:(?:the|human|all|both|mutant|wild-type|soluble|oncogenic|surface|anti-) ?)+/i, '')
    .replace(/-(?:directed|targeted|specific|binding)$/, '');
  const short = / \((?<short>[A-Z][A-Za-z0-9]{1,6})\) (?<noun>[a-z]+)$/.exec(bare)?.groups;
  return short === undefined
    ? { name: bare, names: [bare] }
    : { name: `${short['short'] ?? ''} ${short['noun'] ?? ''}`, names: [bare] };
}
