import type { Section } from '../../domain/release.js';

/** The part of a release a block stands in; what an `About ...` part is about is decided later. */
export type BlockRole =
  | Exclude<Section, 'about-trial' | 'about-drug' | 'about-platform' | 'about-disease' | 'about-company' | 'about-partner'>
  | 'about';

/** A part that a paragraph opens: how many of its characters are a heading, and what an `About` heading names. */
export interface OpenedPart {
  readonly role: BlockRole;
  readonly headingLength: number;
  readonly topic?: string;
}

/** `About Acme Bio, Inc.`, `ABOUT XYZ 201:`; not `About 40 patients took part.` */
const ABOUT_HEADING =
  /^(?:About|ABOUT):? +(?:[Tt]he +)?(?<topic>(?=[\p{L}"'([\d])(?!(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twice|[\d.,]+%?) )[^.:;]{1,90}?(?:, ?(?:Inc|Corp|Ltd|Co)\.?|\b[A-Z]\.(?:[a-zA-Z]\.){0,3})?)(?:[:.]|$)/u;
const INLINE_ABOUT =
  /^(?:About|ABOUT) +(?:[Tt]he +)?(?<topic>(?:\p{Lu}|(?<=[Tt]he +))[^.:;\u2013\u2014]{1,60}?)(?:: | [-\u2013\u2014]{1,2} |\. )(?=\S)/u;
const COMPANY_NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|company (?:profile|overview|information)|corporate profile|boilerplate)s?:?$/i;

const DISCLAIMER_HEADING =
  /^(?:(?:general |legal |important )?(?:disclaimers?|legal (?:notice|disclaimer|information)|important (?:notice|information|note)s?)|(?:u\.?s\.? )?(?:safe harbou?r|cautionary|caution (?:regarding|concerning|about)|forward[- ]looking|(?:special |important )?(?:notes?|disclosures?|statements?|notices?|information|warnings?) (?:on|regarding|concerning|about|relating to|as to) .{0,30}forward)|disclosure notice|risk factors|no offer or solicitation)\b.{0,90}$/i;
/** Headings above what tells nothing: lists of sources, balance sheets, dial-in numbers. */
const APPENDIX_HEADING =
  /^(?:references?|sources?|footnotes?|endnotes?|(?:condensed |consolidated |unaudited |selected ){1,3}.{0,60}(?:statements?|sheets?|data|information|results)|(?:reconciliation of|non-gaap)\b.{0,60}|trademarks?(?: notice)?):?$/i;
const DISCLAIMER =
  /^(?:This|These|Certain|Some|Any|Except|All|Statements?|Various|To the extent|Information|Parts?|Matters|In addition|Because|Words|Expectations|Actual)\b[^\n]{0,160}\bforward[- ]looking\b|^forward[- ]looking (?:statements?|information)\b/i;
/** `Statements in this release about X involve risks`; `Neither the TSX nor ... accepts responsibility`. */
const RISK_NOTICE =
  /^[^\n]{0,120}\b(?:statements?|expectations|information)\b[^\n]{0,60}\b(?:in|of|by) this (?:press |news |media )?(?:release|announcement|communication)\b[^\n]{0,200}\b(?:risks?|uncertaint|differ materially|no (?:duty|obligation))/i;
const EXCHANGE_NOTICE =
  /^(?:Neither )?(?:[Tt]he )?(?:TSXV?|TSX Venture|Toronto Stock|NYSE|Nasdaq|NASDAQ|ASX|CSE|London Stock|Canadian Securities)\b.{0,100}\b(?:reviewed|approved|disapproved|responsib|passed upon)/;

const CONTACT_HEADING =
  /^(?:\p{Lu}[\p{L} &/]{0,40}\s)?(?:[Cc]ontacts?|CONTACTS?|(?:[Ee]n|[Ii]n)quir(?:y|ies)|(?:EN|IN)QUIR(?:Y|IES))(?:\s[\p{L} &]{0,40})?(?:[:\u2013-]|$)/u;
const CONTACT_LABEL =
  /^(?:(?:investors?|media|press|ir|public relations|investor relations)(?:(?: and | & |\/| )(?:investors?|media|press|relations|communications|affairs))*)(?: (?:relations|contacts?|enquiries|inquiries|communications))?:(?:\s|$)/i;
/** `Patients: adults with asthma` and `Corporate:` may open a list of facts: contacts only with how they are reached. */
const PERHAPS_CONTACT =
  /^(?:corporate(?: and ir)?|business development|medical|patients?)(?: (?:relations|communications|affairs|contacts?|enquiries|inquiries))?:(?:\s|$)/i;
const CONTACT_NOTICE = /^for (?:further|more|additional|media|investor|press)\b[^.\n]{0,60}(?:\bcontact\b|:)/i;
/** What a contact can be reached by. */
const REACHED = /@|\bwww\.|https?:|\d[\d ().+-]{6,}\d/;
/** A contact without how it is reached is no longer than this. */
const LONGEST_LABEL = 90;
const SOURCE_LINE = /^(?:SOURCE:? |SOURCE:|Source: ?)\S/;

/** The part that a paragraph opens for itself and what follows; undefined when the part goes on. */
export function openedPart(text: string, current: BlockRole): OpenedPart | undefined {
  const whole = (role: BlockRole): OpenedPart => ({ role, headingLength: text.length <= HEADING_LENGTH ? text.length : 0 });
  if (current === 'lead' || !/^\p{Lu}/u.test(text)) return undefined;
  if (isContact(text)) return whole('contact');
  if (isDisclaimer(text)) return whole('forward-looking');
  if (text.length <= HEADING_LENGTH && APPENDIX_HEADING.test(text)) return whole('forward-looking');
  if (COMPANY_NOTES.test(text)) return { ...whole('about'), topic: text };
  return openedAbout(text);
}

const HEADING_LENGTH = 120;

function isContact(text: string): boolean {
  if (CONTACT_LABEL.test(text) && text.length <= LONGEST_LABEL) return true;
  if (CONTACT_LABEL.test(text) || PERHAPS_CONTACT.test(text)) return REACHED.test(text);
  if (CONTACT_NOTICE.test(text) || SOURCE_LINE.test(text)) return true;
  return CONTACT_HEADING.test(text) && (text.length <= 60 || /^[^:]{0,40}:/.test(text));
}

function isDisclaimer(text: string): boolean {
  if (text.length <= HEADING_LENGTH && DISCLAIMER_HEADING.test(text) && !/[^.]{40,}\.$/.test(text)) return true;
  return DISCLAIMER.test(text) || RISK_NOTICE.test(text) || EXCHANGE_NOTICE.test(text);
}

/** `About X` on a line of its own, or before a paragraph: `About X: ...`. */
function openedAbout(text: string): OpenedPart | undefined {
  if (!/^(?:About|ABOUT)\b/.test(text)) return undefined;
  const inline = INLINE_ABOUT.exec(text);
  const topic = inline?.groups?.['topic'];
  if (inline !== null && topic !== undefined && text.length > inline[0].length + 20)
    return { role: 'about', headingLength: inline[0].trimEnd().length, topic: topic.trim() };
  return isAboutHeading(text) ? { role: 'about', headingLength: text.length, topic: aboutTopic(text) } : undefined;
}

function aboutTopic(text: string): string {
  return (ABOUT_HEADING.exec(text)?.groups?.['topic'] ?? text.replace(/^(?:About|ABOUT):? +(?:[Tt]he +)?/, '')).trim();
}

function isAboutHeading(text: string): boolean {
  const found = ABOUT_HEADING.exec(text);
  return found !== null && found[0].length === text.length;
}

/** True for a line that opens a part and stands alone: `About X`, `Contacts`, `Forward-Looking Statements`. */
export function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || !/^\p{Lu}/u.test(text)) return false;
  return (
    isAboutHeading(text) ||
    DISCLAIMER_HEADING.test(text) ||
    isContact(text) ||
    COMPANY_NOTES.test(text) ||
    APPENDIX_HEADING.test(text)
  );
}

const SPEAKS =
  '(?:said|says|stated|states|commented|comments|added|adds|noted|notes|remarked|remarks|explained|explains|continued|concluded|observed|declared|emphasi[sz]ed|stressed)';
const OPEN = '["\\u201c\\u201e\\u00ab\\u00bb]';
const CLOSE = '["\\u201d\\u201c\\u00bb\\u00ab]';
/** A paragraph with the words of a person: it opens with a quote, or a verb of speech or a colon stands beside one. */
const QUOTED = new RegExp(
  `^${OPEN}(?!\\S{1,30}${CLOSE} )|(?:[,.!?\u2026\u2013\u2014-]${CLOSE}|${CLOSE},)\\s*(?:\\S+ ){0,8}?${SPEAKS}\\b|\\b${SPEAKS}:$|\\b${SPEAKS}\\b[^.]{0,80}[,:]\\s*${OPEN}|(?<=[\\p{L})]): ${OPEN}\\p{Lu}[^"\\u201c\\u201d\\u00bb]{25,}`,
  'u',
);

/** True for a paragraph that quotes a person. */
export function isQuote(text: string): boolean {
  return QUOTED.test(text);
}
