import { localId } from '../bind/entityBook.js';
import type { IndicationTerm } from '../vocabulary.js';
import type { IndicationMention } from './mention.js';

const BEFORE =
  /(?:\b(?<potential>potentially),? (?:also )?)?(?:\b(?<qualifier>a (?:broad )?range of|select(?:ed)?|certain|other|various) )?(?<setting>(?:(?:relapsed?(?: or | and |\/)refractory|relapsed|refractory|recurrent|advanced|metastatic|newly diagnosed|R\/R)(?: \(R\/R\))? |\(R\/R\) )?)(?:\b(?<human>human) )?(?:\b(?<pediatric>pediatric|childhood) )?$/i;
/** ` (MM)`, ` (CLL/SLL)`, ` (R/R MM)` after the name of a disease. */
const AFTER = /^ \((?:R\/R )?[A-Z][A-Za-z]?[A-Z/-][A-Za-z/-]{0,8}\)/;

/** A disease with the words around it that narrow it: `select R/R lymphomas`. */
export function indicationAt(text: string, from: number, to: number, term: IndicationTerm): IndicationMention {
  const before = BEFORE.exec(text.slice(Math.max(0, from - 90), from));
  const { potential, qualifier, setting = '', human, pediatric } = before?.groups ?? {};
  const narrowed = settingOf(setting);
  return {
    kind: 'indication',
    id: localId('Indication', term.id),
    name: term.terms[0] ?? term.name,
    from: from - (before?.[0].length ?? 0),
    to: to + (AFTER.exec(text.slice(to, to + 16))?.[0].length ?? 0),
    ...(narrowed !== undefined && { setting: narrowed }),
    ...(qualifier !== undefined && { qualifier: qualifier.toLowerCase().replace('selected', 'select') }),
    pediatric: pediatric !== undefined || term.pediatric === true,
    potential: potential !== undefined,
    human: human !== undefined,
  };
}

/** One wording for each state of disease; undefined when the text gives none. */
function settingOf(words: string): string | undefined {
  const plain = words
    .toLowerCase()
    .replace(/ \(r\/r\)/, '')
    .trim();
  if (plain === '') return undefined;
  if (/^relapsed? and refractory$/.test(plain)) return 'relapsed and refractory';
  return /r\/r|relapsed?( or |\/)refractory/.test(plain) ? 'relapsed or refractory' : plain;
}
