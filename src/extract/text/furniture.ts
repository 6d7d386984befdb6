/** A wire's own banner: `Business Wire`, `PR Newswire: news distribution`, `[ GlobeNewswire logo ]`. */
const BANNER =
  /^\W*(?:cision )?(?:pr ?newswire|business ?wire|globe ?newswire|accesswire|access newswire|newsfile|marketwired|newswire\.ca|cision|eqs group|dgap)\b[^.]{0,60}(?:\.com\b.{0,60})?$/i;
/** What a page puts around a text: links, buttons, labels, file names, page numbers. */
const FURNITURE = new RegExp(
  [
    'a berkshire hathaway company$',
    'accessibility\\b',
    'skip (?:to|nav|top)',
    'jump to ',
    'toggle ',
    'you are here',
    'cookie|(?:this (?:site|website)|we) uses? cookies',
    'shares?(?: (?:this|on|to|via)\\b.*)?:?$',
    'copy link',
    'follow us',
    'tweet$',
    'print(?: this)?$',
    'e-?mail(?: this)?$',
    'download (?:pdf|as |the |this )',
    'back to ',
    'view (?:source|original|all|news|pdf)',
    'read (?:more|next)',
    'story continues',
    'loading',
    'advertisement',
    '(?:ex(?:hibit)?)[- .]*99\\b',
    'exhibit \\d',
    '\\d{1,3}$',
    '\\S+\\.html?\\b',
    '(?:- ?)?page \\d+(?: of \\d+)?(?: ?-)?$',
    '- ?\\d{1,2} ?-$',
    '(?:press|news|media|investor) (?:release|announcement|information|statement|news)\\b[:.]?(?: ?[-\u2013|/] ?.{0,40})?$',
    '[^.]{0,80}\\bkey ?words?(?:\\(s\\))?:',
    'rns\\b|london stock exchange\\b',
    'provided by ',
    'for more information',
    'current (?:time|price)',
    '(?:mentioned in this article|ticker|stock)s?:',
    '(?:for )?immediate release[:.]?$',
    'for release\\b',
    '(?:under )?embargo(?:ed)?\\b.{0,60}$',
    '(?:regulated|inside|privileged) information\\b.{0,60}$',
    '(?:company|corporate|stock exchange|regulatory|asx) (?:announcement|release|news)\\b.{0,60}$',
    'ad[- ]hoc\\b.{0,60}$',
    '(?:topic|category|tags?|keywords?|sector|industry|document|language|subject)s?: ',
    '(?:eqs|dgap)-\\S+: ',
    'responsible for the content',
    'the issuer is solely',
    'not for (?:release|distribution|publication)\\b',
    'source:? ?$',
    '\\[[^\\]]*\\]$',
    '\\([^()]*\\)$',
    '[^\\p{L}\\p{N}]*$',
  ]
    .map((part) => `^(?:${part})`)
    .join('|'),
  'iu',
);
const MENU_ITEM =
  /^(?:home|news ?(?:room|releases?)?|press(?: releases?)?|investors?(?: relations)?|services|education|about(?: us)?|careers|search|log ?in|sign ?(?:in|up)|register|contact(?: us)?|menu|english|fran\u00e7ais|deutsch|sitemap|subscribe|pipeline|science|media|health|company|products|technology|events|resources|request a demo|send a release|distribution|[A-Z]{2})$/i;
const PROVIDED_BY = /^news provided by:?\s*/i;

/** True for a line of the page, not of the release: menus, share buttons, banners, exhibit numbers. */
export function isFurniture(line: string): boolean {
  const text = line.trim();
  if (text.length > 160) return false;
  return FURNITURE.test(text) || PROVIDED_BY.test(text) || BANNER.test(text) || isMenu(text);
}

/** `Newsroom | Log In | Sign Up`, `Home > News > Press releases`: short entries in a row. */
function isMenu(text: string): boolean {
  const items = text.split(/\s*[|\u00b7\u203a\u00bb>]\s*|\s+\/\s+|\s{2,}|\t/).filter((item) => item !== '');
  const short = items.every((item) => item.length <= 24 && item.split(' ').length <= 4) && !/^[-*\u2022\u2013]/.test(text);
  if (items.every((item) => MENU_ITEM.test(item))) return true;
  if (!short || items.length < 2) return false;
  return items.some((item) => MENU_ITEM.test(item)) || /[>\u203a\u00bb]/.test(text) || (items.length > 2 && !/\d/.test(text));
}

/** The company behind `News provided by`: undefined on another line, empty when it stands on the next one. */
export function providerOf(line: string): string | undefined {
  const match = PROVIDED_BY.exec(line);
  return match === null ? undefined : line.slice(match[0].length);
}
