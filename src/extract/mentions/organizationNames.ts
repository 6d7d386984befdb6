import { allMatches } from '../text/needs.js';
import { LEGAL, LEGAL_FORM } from './organizations.js';

/** A word of a name: `Beta`, `uniCell`, `St.`, `T-Knife`, `B&C`. */
const WORD = "(?:St\\.|[a-z]{0,5}\\p{Lu}[\\p{L}\\p{N}'+-]*(?:&\\p{Lu}[\\p{L}\\p{N}]*)?)";
const WORDS = `${WORD}(?: (?:& |\\p{Lu}\\. )?${WORD})`;
/** The last word of a company's name, or of a house of learning, care or money. */
const KIND =
  '(?:(?:Bio|Immuno|Radio)therapeutics|(?:Bio|Immuno|Radio)?Therapeutics|Therapies|(?:Bio|Radio)pharm(?:a(?:ceuticals?)?)?|(?:Bio|Radio)?Pharm(?:a(?:ceuticals?)?)?|Pharmaceutica|Biosciences?|BioSciences?|Biologics|Biotech(?:nology|nologies)?|BioTech|Bio[Mm]edical|Biomed|Bio|Biosystems|Bio[Mm]anufacturing|Biopartners|Laboratories|Labs|Ventures|Bio[Vv]entures|Capital|Securities|Foundation|Fonden|Hospitals?|University|Institute|Clinic|College|Alliance|Consortium|Genomics|Genetics|Neurosciences?|(?:Life |Health |Eye |Clinical |Medical )?Sciences|Lifesciences|Vaccines|Oncology|Medicines|Diagnostics|Healthcare|Health|Partners|Bank|Fund|Trust|(?:Medical |Cancer )?Cent(?:er|re)|Holdings|Technologies|Group|Services|Solutions|Investors|Equity|Management|Royalty|Advisors|Seiyaku|Yakuhin|Antibodies|Brands|Chemicals|Lending|Manufacturing|Isotopes|Vectors|(?:Cell |Bio)?[Ww]orks|Kapital|(?:Research|Innovation|Arts) Council|(?:Clinical|Contract) Research|& Co\\.?)';
/** Of these the kinds that a name may go on behind: `the Gamma Institute for Eye Research`. */
const HOUSE =
  '(?:Foundation|Hospitals?|University|Institute|Clinic|College|Alliance|Consortium|Bank|Fund|Trust|Cent(?:er|re)|Partners|Group|Services)';
/** The first word of a name that says its kind first. */
const HEAD =
  '(?:University|Universit(?:y|\u00e9|\u00e4t|eit|\u00e0|ade|at|et)|Universidad|College|Institut(?:e|o)?|Istituto|Instytut|Hospital|H\u00f4pital|Hospices|Centre Hospitalier(?: Universitaire)?|(?:Universit\u00e4ts)?[Kk]linikum|Fondation|Fundaci\u00f3n?|Fondazione|Stiftung|Stichting|Foundation|Bank|Banque|Fonds|Academy|School|Innovation Fund|Research Council|Agency|Medical College|Centro|Centrum|Cent(?:er|re))';
const LINK =
  '(?:of|for|de|du|des|del|della|di|da|do|van|von|f\u00fcr|the|la|le|les|St\\.|and(?! (?:the )?(?:\\p{Lu}[\\p{L}\\u0027-]+ ){0,3}(?:University|Hospital|Institute|Foundation|Clinic|College|School|Cent(?:er|re)|Fund|Trust|Society|Alliance|Ventures|Capital|Partners)\\b)|&)';

/** `Beta Research S.A.S.`, `Nordic & Sons A/S`. */
const WITH_LEGAL_FORM = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?<name>${WORDS}{0,5}(?: \\(\\p{Lu}[\\p{L} ]{2,20}\\))?,? ${LEGAL_FORM})(?![\\p{L}\\p{N}/])`,
  'gu',
);
/** `Beta Therapeutics`, `Gamma Children's Hospital`; not `the Beta Healthcare Conference`. */
const WITH_KIND = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-|\\b(?:[Hh]ead|Director|President|Chief|Officer|Professor|Department|Division|VP)(?: of|,| for|) )(?<name>${WORDS}{0,4} ${KIND})(?![\\p{L}\\p{N}-]| \\p{Lu}| & |(?<=${HOUSE}) (?:of|for|de|du|des) (?:the |la |le |les )?\\p{Lu})`,
  'gu',
);
/** `University of Delta`, `Fondation Gamma`, `California Institute for Regenerative Medicine`. */
const WITH_HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?<name>(?:${WORD} ){0,4}${HEAD}(?: ${LINK}){0,2} ${WORD}(?:(?: ${LINK}){0,2} ${WORD}){0,4})(?![\\p{L}\\p{N}-])`,
  'gu',
);
const ANY = `(?:the )?(?<name>${WORD}(?:(?<!'s)(?: (?:of|(?<=\\p{Ll} )for|&|de|di|van|von))? ${WORD}){0,5})`;
const DONE =
  '(?:funded|supported|financed|backed|sponsored|manufactured|produced|made|supplied|provided|discovered|developed|originated|invented|owned|operated|banked|licen[cs]ed|acquired|led|paid for)';
const BOND =
  '(?:agreement|collaboration|collaborations|partnership|alliance|contract|deal|joint venture|licen[cs]e|loan facility|facility|transaction|rights)';
/** What a company is chosen for. */
const PART =
  '(?:CRO|CDMO|CMO|contract|manufactur|supply|supplier|run|produc|conduct|manage|monitor|oversee|fill|licensee|distribut)';
/** Words that only an organization stands behind: `a grant from X`, `in collaboration with X`, `made for us by X`. */
const BEFORE = [
  `\\b${BOND}s?(?: [a-z-]+){0,2}?(?: in \\d{4})? (?:with|from)`,
  '\\b(?:acquir(?:e|es|ed|ing)|[Aa]cquisition of|[Mm]erger with|merge with|[Tt]akeover of|[Pp]urchase of|acquired by)(?: privately held)?',
  '\\b(?:receiv(?:e|es|ed)|awarded|raised|obtained|secured|gift|payments?|milestones?|royalt(?:y|ies)|up-?front|fees?|[Rr]ights|option|payable|earned|due)\\b(?:[^.;,]|[.,](?=\\d)){0,70}? (?:from|by)(?: the)?',
  '\\b(?:sold|divested|transferred|assigned|granted|payable|payments?|paid)\\b(?:[^.;,]|[.,](?=\\d)){0,70}? to',
  '\\b(?:[Ll]icen[cs](?:ed?|ing)|in-licen[cs]ed|out-licen[cs]ed)\\b[^.;,]{0,60}? (?:from|to|by)',
  '\\b(?:grant(?:s|ed|ing)|award(?:s|ed)|gave|gives|giving|pays?|paid|entitl(?:es|ed|ing))(?= (?:\\p{Lu}[\\p{L}&-]+ ){1,4}(?:an?|the|up to|exclusive|worldwide|rights|US?\\$|\\$|€|£|EUR|USD)[ \\d])',
  '\\b(?:collaborat(?:ed|es|ing)|partner(?:ed|s|ing)?|together|jointly|cooperation|co-develop(?:ed|ing)) with',
  `\\b(?:licen[cs]ed|in-licen[cs]ed|out-licen[cs]ed)(?: [a-z-]+){0,4} (?:from|to|by)`,
  '\\b(?:grants?|awards?|funding|loan|investment|contribution|donation)(?: of [^ ]{1,12}(?: [^ ]{1,8})?)? (?:from|by)',
  `\\b${DONE}(?: (?:in part|partly|largely|jointly|for [a-z ]{3,20}|for [A-Z][^ ]+))? by(?:,? (?:among others|inter alia),?)?`,
  `\\b(?:[Ss]elected|[Ee]ngaged|[Cc]hosen|[Cc]hose|[Aa]ppointed|[Rr]etained|[Hh]ired|[Nn]amed|[Cc]ommissioned|[Cc]ontracted(?: with)?)(?= (?:\\p{Lu}[\\p{L}-]+ ){1,5}(?:as|to|its|our) [^.;]{0,30}?\\b${PART})`,
  '\\b(?:partner|licensee|licensor|sublicensee|subsidiary|affiliate|collaborator|manufacturer|supplier|sponsor|research organi[sz]ation|CRO|CDMO|CMO),? ',
  '\\b(?:the|a|by|UK|US) (?:medical |patient |research |disease )?(?:charity|non-?profit|not-for-profit|patient (?:group|organi[sz]ation)|advocacy (?:group|organi[sz]ation)),?(?: the)? ',
  '\\b(?:investors|shareholders|backers|partners|collaborators) (?:include|are|including),?',
  '\\b(?:assigned|entrusted|outsourced|subcontracted|delegated|contracted out|in the hands) (?:to|of)',
  '\\b(?:[Jj]oin(?:ed|ing|s)? forces|[Tt]eam(?:ed|ing|s)? up) with',
  '\\bmanufactur\\w+[^.;,]{0,40} (?:takes? place|is done|is based|is located) (?:at|by|with)',
  '\\b(?:drawn|borrowed|sourced|procured|comes?|spun (?:out|off)|spun-out|spin-(?:out|off)) (?:from|of)|\\b(?:rests|lies|remains|stays?) with|\\bbelongs to|\\b(?:placement|placing) with',
  '\\b(?:handled|monitored|managed|overseen|operated) by',
];
const TWO_WORDS = `(?<name>${WORD}(?: (?:of |for |& )?${WORD}){1,4})`;
const ACTS =
  '(?: \\([^()]{1,40}\\))?,? (?:(?:which|will|is to|has agreed to|also|today|has) ){0,2}(?:supplies|supply|delivers|fills|manages the|manufactures|manufacture|produces|produce|in-licen[cs]es|out-licen[cs]es|obtains|acquires|commercializes?|markets|distributes|pays|pay|funds|co-funded|sponsors|led the|co-led|invested|conducted the|operates|signed|entered into)\\b';
/** What only a company does, whoever it is. */
const DEALS =
  '(?: \\([^()]{1,40}\\))?(?:,? (?:which|will|would|may|could|shall|is to|has agreed to|has|have|had|also|today|then|further|solely|currently) ?){0,3}? (?:pays?|paid|(?:makes?|made) (?:an?|the) [^.;]{0,30}?(?:payment|investment)|(?:holds?|owns?|obtain(?:s|ed)?|acquired?|acquires|receives|retain(?:s|ed)?|secures?) [^.;]{0,40}?(?:rights?|licen[cs]e|option)\\b|exercis(?:e[sd]?|ing) (?:its|the|this|that) |opt(?:s|ed) in|(?:is|be|becomes?) (?:solely |also |then |primarily )?(?:responsible for|eligible (?:for|to (?:receive|earn))|entitled to)|licen[cs]es|in-licen[cs]e[sd]|out-licen[cs]e[sd]|commerciali[sz]es?|sells and|markets|distributes|co-?funds?|finances|shares? the (?:costs?|profits?)|takes over (?:the )?development|leads? (?:the )?(?:global |clinical )?(?:development|commercial)|bears? (?:the |all |half )|owes)\\b';
/** What belongs to a company: `Beta's exercise of its option`. */
const HOLDS =
  "'s? (?:termination|exercise|option|opt-in|licen[cs]e|rights|decision to (?:exercise|licen[cs]e|terminate|opt)|obligation|board|stockholders|shareholders|investors|backers|acquisition|takeover|purchase|investment|payment|proprietary|right to|share of|technology|platform)\\b";
const AFTER = [
  `(?: \\([^()]{1,40}\\))?, (?:an?|the|its|our|the company's|\\p{Lu}\\p{L}+'s) [A-Za-z -]{0,60}?\\b(?:organi[sz]ation|CRO|CDMO|company|manufacturer|foundation|charity|fund|investor|partner|licensee|licensor|firm|supplier|bank|accelerator|subsidiary|partnership)\\b`,
  ',? (?:which|that) (?:has |had )?(?:awarded|granted|provided|acquired|licen[cs]ed|manufactures|funded|supported)\\b',
  ' (?:has |had |have )?(?:(?:recently|also|today|previously) )?(?:awarded|acquired|licen[cs]ed (?!from|by|to|for|in|and|under)|sponsors|sponsored|out-licen[cs]ed|in-licen[cs]ed)\\b',
  `(?:, of [^,;.]{2,30},)? (?:has been|was|is|have been|were) (?:appointed|selected|chosen|engaged|retained|contracted|commissioned)\\b[^.;]{0,20}? (?:as|to) [^.;]{0,30}?\\b${PART}`,
  ' (?:today )?(?:announce[ds]?|entered into|signed|have (?:entered|signed|agreed|formed|expanded|extended|established|concluded)|jointly)\\b',
  ' (?:will|has agreed to) (?:(?:act|serve) as|manufacture|supply|fill and|formulate|(?:oversee|run|conduct|manage) (?:the|it))\\b',
];
const MONEY =
  '(?:(?:US|A|C|NZ|HK|S)?[$€£¥]|\\b\\p{Lu}{3} ?\\d|\\b\\d[\\d.,]* (?:million|billion|thousand|kroner|euros|dollars|pounds|francs))';
const GIVES =
  '(?:grant(?:ed|s)|award(?:ed|s)|giv(?:es|en|ing)|gave|pay(?:s|ing)?|paid|len[dt]s?|commit(?:s|ted)|contribut(?:es|ed|ing)|donat(?:es|ed)|provid(?:es|ed|ing)|invest(?:s|ed|ing)|support(?:s|ed|ing)|fund(?:s|ed|ing)|financ(?:es|ed|ing)|pledged)';
/** `The Office for Rare Diseases has granted it DKK 24 million`: whoever gives money. */
const GIVER = `(?<name>${WORD}(?:(?: (?:of|for|and|&|de|du|des|für|och|the)){0,2} ${WORD}){0,8})(?=(?: \\([^()]{1,20}\\))?,? (?:(?:has|have|had|will|is|are|also|today|which|that|recently|further) ){0,3}${GIVES}\\b[^.;]{0,70}?${MONEY})`;
/** What finds names, and what a text must hold for it to be tried. */
const FINDERS: readonly { readonly gate: RegExp; readonly pattern: RegExp }[] = [
  { gate: new RegExp(`[ ,]${LEGAL}`), pattern: WITH_LEGAL_FORM },
  { gate: new RegExp(`\\b${HEAD}`), pattern: WITH_HEAD },
  { gate: new RegExp(` ${KIND}`), pattern: WITH_KIND },
  {
    gate: new RegExp(BEFORE.join('|'), 'u'),
    pattern: new RegExp(`(?:${BEFORE.join('|')}) ?${ANY}`, 'gu'),
  },
  {
    gate: /, (?:an?|the|its|our|which|that) |\b(?:awarded|acquired|sponsors|licen[cs]ed|which|appointed|selected|chosen|engaged|retained|contracted|commissioned|will|agreed|announces?d?|entered|signed|have|jointly)\b/,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${ANY}(?=${AFTER.join('|')})`, 'gu'),
  },
  {
    gate: new RegExp(`${DEALS}|${HOLDS}`),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${ANY}(?=${DEALS}|${HOLDS})`, 'gu'),
  },
  { gate: new RegExp(MONEY, 'u'), pattern: new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${GIVER}`, 'gu') },
  {
    gate: new RegExp(ACTS),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)${TWO_WORDS}(?=${ACTS})`, 'gu'),
  },
];
/** `led by A, B and C`, `investors A and B`: a list of names behind the words for those who put money in. */
const LISTED_INVESTORS = new RegExp(
  `\\b(?:led by|participation (?:from|by|of)|joined by|(?:backed|financed) by|investors?|backers|shareholders|holders)(?: (?:are|include|including|by|new|existing|current|investors?|backers|such as))*:? (?<list>(?:the )?${WORD}(?:(?: \\([a-z ]{2,20}\\))?(?:,? and|,| & | of)? (?:the )?${WORD}){0,20})`,
  'gu',
);

/** `(CIRM)`, `("Gamma" or the "Foundation")` behind a name; `CIRM, the ...` before one. */
const BRACKETED =
  /^,? \((?:the |hereinafter |together with its subsidiaries,? )?(?:"(?<quoted>[^"]{2,40}?),?"|(?<short>[A-Z][A-Za-z-]{0,8}[A-Z](?: [A-Z]{2,6})?))(?=[) ;,])/;
const BEFORE_LONG = /(?<short>[A-Z][A-Z-]{1,7}), the $/;

/** Words that open a sentence, a title or a date, and no name. */
const OPENERS = new Set(
  "They You Such Some All No Any Not Also Other Others Another Several Many Most Certain Each Every If Once Should Where Whether Because Patients Participants Subjects Shareholders Stockholders Management Proceeds The A An In On At By With From For Under Following After Before Since When While Although As Both Our Its Their This These That Those Today Separately Additionally Meanwhile Currently Previously Earlier Later Until Through Within To Of And Or But Dr Prof Professor Mr Ms Mrs January February March April May June July August September October November December Company Company's Group Partner Partners Investors Investor About Phase Part Cohort Chief Officer President Director Vice Head Upon Together Founded Based Established Led Backed Headquartered Per Via We It He She Each Two Three Acquisition Subsidiary Initial Notice Board Engaged Selected Signed Appointed Chose Retained Acquired Licensed Entered Announced Expanded Completed Formed Extended Received Secured Closed Partnered".split(
    ' ',
  ),
);
/** Names that the law, a programme or a part of a company goes by. */
const NOT_A_NAME =
  /^(?:Small Business|Orphan|Breakthrough|Priority Review|Regenerative|Advanced Therapy|Investigational|New Drug|Biologics License|Good (?:Clinical|Laboratory|Manufacturing)|Private Securities|Data (?:Safety|Monitoring)|Scientific Advisory|Clinical Advisory|Independent|Nasdaq|NASDAQ|NYSE|New York Stock|Annual|Best|Public Offering|Series|Form \w|Net|Cash|World Health)\b/;
const GENERIC =
  /^(?:Company|Group|Partners?|Foundation|Hospital|University|Institute|Agency|Bank|Fund|Services|Clinical|Medical|Research|Health|Capital|Board|Management|Investors?|Commission|Council|Center|Centre|Trust|Alliance|Merger|Offering|Shares?|Agreement|Study|Trial|Program|Product|Europe|European|Asia|Japan|China|Japanese|Chinese|American|Canadian|German|French|Swiss|British|Korean|Australian|Swedish|Danish|Norwegian|Finnish|Dutch|Belgian|Austrian|Italian|Spanish|Israeli|Irish|Scottish|Indian|US|USA|U|EU|UK|Inc|Ltd|Corp|Oncology|Biotech|Pharma|Life|Sciences)$/;

const COUNTRY =
  /^(?:(?:South |North |New |Saudi |United |Greater |Hong |Great |Latin |Central |Eastern |Western |Northern |Southern |the )*(?:Africa|America|Argentina|Asia|Atlantic|Australia|Austria|Arabia|Belgium|Brazil|Britain|Canada|Chile|China|Colombia|Czech Republic|Denmark|Egypt|Emirates|England|Europe|Finland|France|Germany|Greece|Hungary|Iceland|India|Ireland|Israel|Italy|Japan|Kingdom|Kong|Korea|Luxembourg|Macau|Mexico|Netherlands|Norway|Oceania|Poland|Portugal|Qatar|Russia|Scandinavia|Scotland|Singapore|Spain|States|Sweden|Switzerland|Taiwan|Thailand|Turkey|Ukraine|Vietnam|Wales|Zealand))$/;

/** An organization as the text names it in full, and the short forms that it introduces beside the name. */
export interface FoundName {
  readonly name: string;
  readonly shorts: readonly string[];
}

/** `Acme to Acquire Beta Pharma`: in a title, where every word has a capital, only names between words that no name holds. */
const IN_TITLE = new RegExp(
  `(?<=\\b(?:[Ww]ith|[Tt]o|[Ff]rom|[Bb]y|[Aa]nd|[Ff]or|[Oo]f|[Aa]cquires?|[Aa]cquisition of|[Gg]rants?|[Ll]icenses?|[Pp]ays?|[Ss]elects?|[Ee]ngages?|[Aa]ppoints?|[Jj]oins?|[Ll]ed [Bb]y|[Pp]artners? [Ww]ith) )(?!(?:Acquire|Develop|Advance|License|Join|Sell|Buy|Merge|Present|Commercialize|Expand|Support|Fund|Lead|Evaluate|Supply|Manufacture|Collaborate|Partner|Receive|Discuss)\\b)(?<name>${WORD}(?: ${WORD})? (?:Therapeutics|Pharma(?:ceuticals?)?|Bio(?:sciences?|logics|tech|pharma|therapeutics)?|Laboratories|University|Foundation|Ventures|Capital))(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** Organizations that a title names. */
export function findTitleNames(text: string): readonly FoundName[] {
  return allMatches(text, IN_TITLE).flatMap((match) => {
    const name = cleanName(match.groups?.['name'] ?? '');
    return name === undefined ? [] : [{ name, shorts: [] }];
  });
}

/** Organizations that a text names by their form, their kind or their place in the sentence, in order. */
export function findOrganizationNames(text: string): readonly FoundName[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const taken: (readonly [number, number])[] = [];
  return [...investorsIn(text), ...namesBy(text, taken)];
}

function investorsIn(text: string): readonly FoundName[] {
  return allMatches(text, LISTED_INVESTORS).flatMap((match) =>
    (match.groups?.['list'] ?? '')
      .replace(/ \([a-z ]+\)/g, '')
      .split(/,? and (?:the )?|, (?:the )?/)
      .flatMap((raw) => {
        const name = cleanName(raw.replace(/^the /, ''));
        return name === undefined || !/^\p{Lu}\p{L}+ \p{Lu}/u.test(name) ? [] : [{ name, shorts: [] }];
      }),
  );
}

function namesBy(text: string, taken: (readonly [number, number])[]): readonly FoundName[] {
  return FINDERS.filter(({ gate }) => gate.test(text)).flatMap(({ pattern }) =>
    Array.from(allMatches(text, pattern)).flatMap((match) => {
      const raw = match.groups?.['name'] ?? '';
      const from = match.index + match[0].lastIndexOf(raw);
      const to = from + raw.length;
      const name = cleanName(raw);
      if (name === undefined || taken.some(([start, end]) => from < end && start < to)) return [];
      taken.push([from, to]);
      return [{ name, shorts: shortsBeside(text, to - name.length, to) }];
    }),
  );
}

const ONLY_A_KIND = new RegExp(`^${KIND}$|^(?:${HEAD})$|^${LEGAL}\\.?$`, 'u');
const BEHIND_HEAD = new RegExp(`^${HEAD} (?<rest>${WORD}(?:[- ]${WORD})*)$`, 'u');
const HEAD_LINKED = new RegExp(`\\b${HEAD} ${LINK} `, 'u');

/** A name without what opens its sentence; undefined when nothing is left of it. */
export function cleanName(raw: string): string | undefined {
  let name = raw
    .replace(/'s?$/, '')
    .replace(/^["']/, '')
    .replace(/^\p{Lu}\p{L}+-based /u, '')
    .replace(/ (?:US|USD|EUR|GBP|CHF|CAD|AUD|DKK|SEK|NOK|JPY|HKD|CNY|RMB|HK)$/, '')
    .replace(/ for (?:[^ ]*\d[^ ]*|\p{Lu}{4,}(?:-\d+)?)$/u, '');
  for (let first = /^[^ ]+/.exec(name)?.[0] ?? ''; OPENERS.has(first); first = /^[^ ]+/.exec(name)?.[0] ?? '')
    name = name.slice(first.length + 1);
  const owner = /^(?<owner>.+?)'s (?=\p{Lu})/u.exec(name)?.groups?.['owner'];
  if (owner !== undefined && COUNTRY.test(owner)) name = name.slice(owner.length + 3);
  if (!/^[a-z]{0,5}\p{Lu}/u.test(name) || name.length < 3 || COUNTRY.test(name) || NOT_A_NAME.test(name) || GENERIC.test(name))
    return undefined;
  return ONLY_A_KIND.test(name) ? undefined : name;
}

function shortsBeside(text: string, from: number, to: number): readonly string[] {
  const { quoted, short } = BRACKETED.exec(text.slice(to, to + 80))?.groups ?? {};
  const before = BEFORE_LONG.exec(text.slice(Math.max(0, from - 20), from))?.groups?.['short'];
  return [quoted, short, before].filter((one): one is string => one !== undefined && !GENERIC.test(one));
}

/**
 * The first words of a name, which may stand for it further on: `Beta` and `Beta Pharma` for `Beta Pharma Research`;
 * of a name that says its kind first, the rest: `Saint-Aubin` for `Centre Hospitalier Saint-Aubin`.
 */
export function shortFormsOf(bare: string): readonly string[] {
  const rest = BEHIND_HEAD.exec(bare)?.groups?.['rest'];
  if (rest !== undefined) return [rest];
  if (HEAD_LINKED.test(bare)) return [];
  const words = bare.split(' ');
  return words
    .slice(1)
    .map((_, at) => words.slice(0, at + 1).join(' '))
    .filter((short) => short.length >= 3 && !/&$/.test(short) && !GENERIC.test(short))
    .reverse();
}

/** Whether a text ends with a word in capitals that may belong to the name behind it: `Royal ` does, `If ` does not. */
export function hasNameBefore(text: string): boolean {
  const word = /(?<word>\p{Lu}\p{L}{1,20}) $/u.exec(text)?.groups?.['word'];
  return word !== undefined && !OPENERS.has(word);
}
