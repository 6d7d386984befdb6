/** Pieces of phrases about what companies file with authorities, in the notation of `phrase`, without named groups. */

const FORM = '(?: ?\\("?[A-Za-z-]{2,6}"?\\))?';
const PAPER = '(?: (?:applications?|notifications?|submissions?|filings?|requests?|packages?|dossiers?))?';
/** The application to study a drug in people: IND, CTA, CTN. */
export const STUDY_APPLICATION = `(?:(?<![\\w-])(?:investigational new drug|investigational device exemption|INDs?|CTAs?|CTNs?)${FORM}${PAPER}${FORM}|\\bclinical trials? (?:applications?|notifications?|authori[sz]ation applications?|authori[sz]ations?)${FORM})(?![\\w-])`;
/** The application to sell a drug: NDA, BLA, MAA and their kin. */
export const MARKET_APPLICATION = `(?:(?<![\\w-])(?:supplemental |supplementary )?(?:new drug|biologics? licen[cs]e|biological licen[cs]e|marketing authori[sz]ation|premarket approval|new drug submission|abbreviated new drug)${FORM}${PAPER}${FORM}|\\b(?:marketing|registration) (?:applications?|dossiers?)|(?<![\\w-])(?:s?NDAs?|s?BLAs?|MAAs?|J-?NDAs?|sNDS|NDS|PMA|510\\(k\\))${PAPER})(?![\\w-])`;
/** What is filed beside these: a plan for studies in children, or an application named by the authority alone. */
const OTHER_APPLICATION = '(?:\\bp(?:a)?ediatric (?:investigation|study) plan(?: \\(PIP\\))?)';
/** Any application that has a name. */
export const APPLICATION = `(?:${STUDY_APPLICATION}|${MARKET_APPLICATION}|${OTHER_APPLICATION})`;
/** `the application`: one named before. */
export const NAMELESS = '\\b(?:application|submission|filing|dossier)s?\\b';

interface Form {
  readonly pattern: RegExp;
  readonly short: string;
  readonly long: string;
}

const FORMS: readonly Form[] = [
  { pattern: /investigational new drug|\bINDs?\b/i, short: 'IND', long: 'investigational new drug application' },
  { pattern: /clinical trials? (?:application|authori[sz]ation)|\bCTAs?\b/i, short: 'CTA', long: 'clinical trial application' },
  { pattern: /clinical trials? notification|\bCTNs?\b/i, short: 'CTN', long: 'clinical trial notification' },
  { pattern: /device exemption/i, short: 'IDE', long: 'investigational device exemption' },
  { pattern: /supplement\w+ new drug|\bsNDAs?\b/i, short: 'sNDA', long: 'supplemental new drug application' },
  { pattern: /\bJ-?NDAs?\b/i, short: 'J-NDA', long: 'new drug application' },
  { pattern: /new drug submission|\bs?NDS\b/i, short: 'NDS', long: 'new drug submission' },
  { pattern: /new drug|\bNDAs?\b/i, short: 'NDA', long: 'new drug application' },
  { pattern: /supplement\w+ biologic|\bsBLAs?\b/i, short: 'sBLA', long: 'supplemental biologics license application' },
  { pattern: /biologic|\bBLAs?\b/i, short: 'BLA', long: 'biologics license application' },
  { pattern: /marketing authori[sz]ation|\bMAAs?\b/i, short: 'MAA', long: 'marketing authorization application' },
  {
    pattern: /marketing (?:appl|dossier)|registration (?:appl|dossier)/i,
    short: 'marketing application',
    long: 'registration dossier',
  },
  { pattern: /510\(k\)/, short: '510(k)', long: '510(k) premarket notification' },
  { pattern: /premarket|\bPMA\b/i, short: 'PMA', long: 'premarket approval application' },
  { pattern: /investigation plan|study plan/i, short: 'PIP', long: 'paediatric investigation plan' },
];

/** What an application is called, short and long; nothing for one without a name. */
export function applicationWords(text: string | undefined): readonly string[] {
  const form = text === undefined ? undefined : FORMS.find(({ pattern }) => pattern.test(text));
  if (form === undefined) return [];
  return [form.short, /authorisation/i.test(text ?? '') ? form.long.replace('authorization', 'authorisation') : form.long];
}

/** Whether words name an application to study a drug in people. */
export function isToStudy(text: string): boolean {
  return ['IND', 'CTA', 'CTN', 'IDE'].includes(applicationWords(text)[0] ?? '');
}
