import { allMatches } from '../text/needs.js';
import { localId } from '../bind/entityBook.js';
import { escapeRegExp } from './issuer.js';
import type { PersonMention } from './mention.js';

/** A person of the release and how to find her in a sentence. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

const HONORIFIC = '(?:(?:Prof(?:essor)?\\.?|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Sir|Dame|PD)(?: Dr\\.?(?: med\\.?)?)? )';
const WORD = "\\p{Lu}[\\p{L}'-]+";
const PARTICLE = "(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten|zu|y|O'|d') ?){1,2}";
const NAME = `(?!(?:Chief|Financial|Medical|Executive|Operating|Scientific|Officer|President|Vice|Business|Technology|Commercial|Development|Clinical|Senior|Director|Head|Chairman|Founder|Managing|Named|Names|Appointed|Appoints|Hired|Hires|Promoted|Elected|Welcomed|Recruited|Added)\\b)${WORD}(?: \\p{Lu}\\.?(?:-?\\p{Lu}\\.)?)?(?: (?:${PARTICLE} ?)?${WORD}){1,3}`;
const DEGREE =
  '(?:M\\.?D\\.?|Ph\\.?D\\.?|D\\.?Phil\\.?|D\\.?V\\.?M\\.?|D\\.?Sc\\.?|Sc\\.?D\\.?|M\\.?B\\.?A\\.?|MBA|M\\.?P\\.?H\\.?|MBBS|MBChB|MRCP|FRCPC?|Pharm\\.?D\\.?|CFA|CPA|J\\.?D\\.?|Esq\\.?|FACP|FACS|FACC|M\\.?Sc?\\.?|B\\.?Sc\\.?|R\\.?N\\.?|P\\.?\\s?Geo\\.?|P\\.?\\s?Eng\\.?|D\\.?O\\.?)';
/** Academic and professional letters behind a name: `, M.D., Ph.D.`. */
export const DEGREES = `(?:,? ${DEGREE}(?![\\p{L}]))`;
/** What says a word is spoken. */
export const SAYS =
  '(?:said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|remarks|continued|continues|concluded|observed|recalled|recalls|told)';
/** A word that stands only in the title of an office. */
export const OFFICE_WORD =
  '(?:[Oo]fficer|[Pp]resident|[Cc]hief|CEO|CFO|CMO|COO|CSO|CTO|CBO|CDO|[Cc]hair(?:man|woman|person)?|(?:[Cc]o-?)?[Ff]ounder|[Dd]irector|[Dd]irecteur|[Dd]irektor|[Hh]ead|[Pp]rofessor|[Ii]nvestigator|[Vv]ice|VP|SVP|EVP|[Mm]anager|[Mm]anaging|[Ss]cientist|[Cc]onsultant|[Cc]ounsel|[Pp]hysician|[Ss]urgeon|[A-Za-z]+ologist|[Rr]elations|[Cc]ommunications|[Aa]ffairs|[Ss]ecretary|[Tt]reasurer|[Ll]ead|[Ll]eader|[Pp]artner|[Ff]ellow|[Aa]dvis[eo]r|[Dd]ean|[Gg]esch\u00e4ftsf\u00fchrer(?:in)?|[Vv]orstand|[Ee]xecutive|[Ss]enior|[Gg]lobal)';
const OWNER = "(?:the |our |its |their |an? |[\\p{L}.&' -]{2,40}'s? )?";

const BEFORE_A_NAME = `(?<![\\p{L}\\p{N}-])(?:${HONORIFIC})?`;
/** Where a text presents a person: who speaks, who holds an office, who comes and who goes. */
const PRESENTED = [
  `${BEFORE_A_NAME}(?<name>${NAME})(?:${DEGREES})+`,
  `${BEFORE_A_NAME}(?<name>${NAME})(?= ${SAYS}\\b)`,
  `\\b${SAYS} (?:[^"{.;]{2,60}? )?(?:${HONORIFIC})?(?<name>${NAME})(?=[,.;:]| (?:of|at|who|in)\\b)`,
  `(?<![\\p{L}\\p{N}-])${HONORIFIC}(?<name>${NAME})`,
  `${BEFORE_A_NAME}(?<name>${NAME})(?:${DEGREES})*(?:(?:,| \\() ${OWNER}| is (?:the|our|its|an?) )(?:[a-zA-Z-]+ ){0,2}?${OFFICE_WORD}\\b`,
  `\\b${OFFICE_WORD}(?: (?:of|at|for) [^,.;:"]{2,60}?)?,? (?:${HONORIFIC})?(?<name>${NAME})(?=,|\\.|;| ${SAYS}\\b| (?:of|at|as|will|has|is|to|and|in)\\b|$)`,
  `\\b(?:[Aa]ppointments?|[Aa]ppointed|[Aa]ppoints|[Hh]ired|[Nn]amed|[Nn]ames|[Pp]romoted|[Pp]romotion|[Ww]elcome[sd]?|[Rr]ecruited|welcoming|succeeds?|succeeding|succeeded by|replaces?|departure of|resignation of|[Ee]lected|[Ee]lection of|[Aa]ddition of|chaired by|led by)(?: of)? (?:${HONORIFIC})?(?<name>${NAME})(?=,| as\\b| to\\b| who\\b|\\.| \\()`,
  `\\b(?:[Bb]oard(?: of [Dd]irectors)?|${OFFICE_WORD}),? (?:along|together) with (?:${HONORIFIC})?(?<name>${NAME})`,
  `${BEFORE_A_NAME}(?<name>${NAME})(?=, who (?:has |had )?(?:served|sat|led|been)\\b[^.;]{0,80}?\\b(?:[Bb]oard|${OFFICE_WORD}))`,
  `${BEFORE_A_NAME}(?<name>${NAME})(?=(?:${DEGREES})*,? (?:who )?(?:(?:has been|have been|had been|was|were|is|will be) (?:promoted|appointed|named|elected|re-?elected|hired)\\b[^.;]{0,40}?(?:${OFFICE_WORD}|[Bb]oard)\\b|(?:is|was) (?:retiring|stepping|leaving)|(?:took over|became|assumed|stepped into|joins|joined|will join|has joined|is joining|becomes|will become|takes over|will assume|assumes)\\b[^.;]{0,60}?(?: as |[Bb]oard|[Rr]ole|${OFFICE_WORD})|(?:will |has )?(?:steps? down|stepped down|resigned|retires?|retired))\\b)`,
  `\\b(?:Presenter|Speaker|Author|First author|Lead author|Presenting author|Presented by|Oral presenter)s?: (?:${HONORIFIC})?(?<name>${NAME})`,
].map((source) => new RegExp(source, 'gu'));
/** What a text holds that presents a person. */
const PRESENTING = new RegExp(
  `\\b(?:${SAYS}|${OFFICE_WORD}|Dr|Prof|Professor|Mr|Mrs|Ms|appoint|succe|replaces|resign|depart|promoted|named|elected|hired|retir|join|step(?:s|ped|ping)? down|Presenter|Speaker|Author|Presented)|, (?:M\\.?D|Ph\\.?D|${DEGREE})`,
  'i',
);
const CONTACT_NAME = new RegExp(
  `^(?:[^:]{2,60}: ?)?(?:[^:,]{2,60} - )?(?:${HONORIFIC})?(?<name>${NAME})(?:${DEGREES})*(?=$|,|;| [+(|\\d]| [\\w.-]+@)`,
  'u',
);
const NOT_A_PERSON =
  /\b(?:Partners?|Advisors?|Advisory|Group|Relations|Communications|Associates|Capital|Consulting|Media|Director|Officer|President|Manager|Investors?|Contacts?|Company|Corporate|Bio\w*|Pharma\w*|Therapeutics|Research|Inc|Ltd|Chief|Medical|Executive|Vice|Head|Senior|Founder|Chairman|Board|University|Hospital|Clinic|College|School|Society|Association|Alliance|Network|Holdings|Technologies|Solutions|Systems|Genomics|Royalty|Equity|Laboratories|Labs|International|Institute|Center|Centre|Phase|Links?|Trial|Study|Survey|Award|Clinical|Committee|Agency|Act|Drug|Food|Disease|Cancer|Therapy|Treatment|Release|News|Press|Public|Business|Street|Road|Avenue|Global|Presenter|Poster|Abstract|Session|Bank|Fund|Forum|Conference|Summit|Congress|Foundation|Ventures|Securities|Markets|Healthcare|Dermatology|Ha?ematology|Oncology|Neurology|Leuka?emia|LLP|LLC|AG|PLC|SOURCE|Room|Exhibit|Form|Attachment|Attachments|Industry|Keywords?|Source|Language|Website|Email|Phone|Tel|Fax|About|The|Of|And|For|From|With|New|Annual|First|Life|Sciences?|Office|Services|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|North|South|East|West|United|States|Kingdom|Europe|America)\b/;

/** The persons whom sentences of the body let speak or introduce with a title. */
export function readSpeakers(view: string): readonly string[] {
  if (!PRESENTING.test(view)) return [];
  return PRESENTED.flatMap((pattern) => Array.from(allMatches(view, pattern), (match) => match.groups?.['name'] ?? '')).filter(
    (name) => name !== '' && isPerson(name),
  );
}

/** A contact line that is a person's name, or opens with one. */
export function readContactName(line: string): string | undefined {
  const name = CONTACT_NAME.exec(line)?.groups?.['name'];
  return name === undefined || !isPerson(name) ? undefined : name;
}

const IS_DEGREE = new RegExp(`^${DEGREE}$`, 'u');
const ITS_HONORIFIC = new RegExp(`^${HONORIFIC}`, 'u');

function isPerson(name: string): boolean {
  return !NOT_A_PERSON.test(name) && !IS_DEGREE.test(name) && !/^\p{Lu}+(?: \p{Lu}+)*$/u.test(name);
}

/** The persons of a release, one per name; each is also known by title and last name: `Dr. Doe`. */
export function personNames(names: readonly string[]): readonly PersonName[] {
  const cleaned = names.map((name) => name.replace(ITS_HONORIFIC, ''));
  const distinct = [...new Set(cleaned)].filter(
    (name) => !cleaned.some((other) => other.startsWith(`${name} `) || other.endsWith(` ${name}`)),
  );
  return distinct.map((name) => {
    const last = /[^ ]+$/.exec(name)?.[0] ?? name;
    const shared = distinct.some((other) => other !== name && other.endsWith(` ${last}`));
    const short = shared ? '' : `|${HONORIFIC}(?:${escapeRegExp(last)}|${escapeRegExp(name.split(' ')[0] ?? name)})`;
    return {
      id: localId('Person', name),
      name,
      pattern: new RegExp(`(?<![\\p{L}])(?:${HONORIFIC}?${escapeRegExp(name)}(?:${DEGREES})*${short})(?![\\p{L}-])`, 'gu'),
    };
  });
}

/** Where a sentence names them. */
export function findPeople(text: string, people: readonly PersonName[]): readonly PersonMention[] {
  return people.flatMap(({ id, name, pattern }) =>
    Array.from(allMatches(text, pattern), (match) => ({
      kind: 'person' as const,
      id,
      name,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}
