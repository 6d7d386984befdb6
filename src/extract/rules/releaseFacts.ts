import type { ClaimType, Slots } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import type { Bound } from '../bind/bound.js';
import { findListed } from '../mentions/organizations.js';
import type { Tagged } from '../mentions/tagged.js';
import { readDateLine } from '../text/dateline.js';
import { sourceSpan } from '../text/view.js';
import { readPlace } from './datelinePlace.js';
import { spans } from './rule.js';
import type { Draft } from './teller.js';

/** What the header says of the release itself: day, headline, place, wire, issuer, tickers. */
export function tellRelease(bound: Bound): readonly Draft[] {
  return [...tellTitle(bound), ...tellDateline(bound), ...tellIssuer(bound), ...tellTickers(bound), ...tellSourceLine(bound)];
}

function draft(rule: string, type: ClaimType, key: Slots, value: Slots, tagged: Tagged, carried: readonly Span[]): Draft {
  return { rule, type, key, value, assertion: 'ASSERTED', novelty: 'META', tagged, spans: carried };
}

function tellTitle(bound: Bound): readonly Draft[] {
  const release = bound.release;
  let subheads = 0;
  return bound.sentences.flatMap((tagged) => {
    const { section, start, end, view } = tagged.passage;
    if (section !== 'headline' && section !== 'subhead') return [];
    const tell = (rule: string, key: Slots, value: Slots): Draft =>
      draft(rule, 'Release', { release, ...key }, value, tagged, [{ start, end }]);
    const day = readDateLine(view.text)?.date;
    if (day === bound.header.date) return [tell('release.date', { attr: 'publication_date' }, { date: day, precision: 'day' })];
    if (day !== undefined) return [];
    if (section === 'headline') return [tell('release.headline', { attr: 'headline' }, { text: view.text })];
    subheads += 1;
    return [tell('release.subhead', { attr: 'subhead', index: subheads }, { text: view.text })];
  });
}

function tellDateline(bound: Bound): readonly Draft[] {
  const { place, wire, dateline } = bound.outline;
  const release = bound.release;
  const tagged = bound.sentences.find(({ passage }) => place !== undefined && passage.view.text.includes(place));
  if (tagged === undefined || place === undefined) return [];
  const carried = phraseSpan(tagged, place);
  const told = [
    draft(
      'release.place',
      'Release',
      { release, attr: 'dateline_place' },
      readPlace(place, bound.scene.vocabulary),
      tagged,
      carried,
    ),
  ];
  if (dateline?.date !== undefined) {
    const value = { date: dateline.date, precision: 'day' };
    told.push(draft('release.date', 'Release', { release, attr: 'publication_date' }, value, tagged, carried));
  }
  if (wire !== undefined) {
    const value = { target: enterWire(bound, wire) };
    told.push(draft('release.wire', 'Release', { release, attr: 'wire' }, value, tagged, phraseSpan(tagged, wire)));
  }
  return told;
}

function enterWire(bound: Bound, text: string): string {
  const known = bound.scene.vocabulary.wires.find((wire) => wire.terms.some((term) => term.toLowerCase() === text.toLowerCase()));
  const name = known?.name ?? text;
  const id = bound.book.open('Organization', name);
  bound.book.addKey(id, 'name', [id.slice('org:'.length)]);
  bound.book.addAlias(id, name, 'name');
  if (text !== name) bound.book.addAlias(id, text, 'short');
  return id;
}

function phraseSpan(tagged: Tagged, words: string): readonly Span[] {
  const at = tagged.passage.view.text.indexOf(words);
  return at < 0 ? [] : spans(sourceSpan(tagged.passage.view, at, at + words.length));
}

function tellIssuer(bound: Bound): readonly Draft[] {
  const { issuer } = bound.header;
  const tagged = bound.sentences.find(({ passage }) => passage.section === 'lead');
  if (tagged === undefined || issuer.nameSpan === undefined) return [];
  const release = bound.release;
  const carried = [issuer.nameSpan];
  const raw = issuer.datelineName;
  return [
    draft('release.issuer', 'Release', { release, attr: 'issuer' }, { target: issuer.id, raw }, tagged, carried),
    draft(
      'organization.issuer',
      'Organization',
      { org: issuer.id, attr: 'role', role: 'issuer', context: release },
      {},
      tagged,
      carried,
    ),
    draft(
      'organization.name',
      'Organization',
      { org: issuer.id, attr: 'name' },
      { name: issuer.spelling.fullName, raw },
      tagged,
      carried,
    ),
  ];
}

/** Every ticker goes to the company it stands behind. */
function tellTickers(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    if (tagged.passage.section === 'contact' || tagged.passage.section === 'forward-looking') return [];
    return findListed(tagged.passage.view.text).flatMap((listed, at, all) => {
      const [from, to] = listed.nameRange;
      const named = tagged.mentions.find((mention) => mention.kind === 'org' && mention.from < to && from < mention.to);
      const org = named?.kind === 'org' ? named.id : undefined;
      if (org === undefined) return [];
      const index = all.slice(0, at).filter(({ nameRange }) => nameRange[0] === from).length + 1;
      const carried = spans(sourceSpan(tagged.passage.view, ...listed.tickerRange));
      const carrier = spans(sourceSpan(tagged.passage.view, ...listed.nameRange));
      const own = org === bound.header.issuer.id;
      const ticker = draft(
        'organization.ticker',
        'Organization',
        { org, attr: 'ticker', ...(index > 1 && { index }) },
        { exchange: listed.exchange, symbol: listed.symbol },
        tagged,
        carried,
      );
      if (own) return [ticker];
      const name = draft('organization.name', 'Organization', { org, attr: 'name' }, { name: listed.name }, tagged, carrier);
      return [
        { ...ticker, novelty: 'RESTATED' as const },
        { ...name, novelty: 'RESTATED' as const },
      ];
    });
  });
}

function tellSourceLine(bound: Bound): readonly Draft[] {
  return bound.sentences.flatMap((tagged) => {
    const raw = /^source:? (?<raw>.+)$/i.exec(tagged.passage.view.text)?.groups?.['raw'];
    const issuer = bound.header.issuer.id;
    const named = tagged.mentions.some((mention) => mention.kind === 'org' && mention.id === issuer);
    if (tagged.passage.section !== 'contact' || raw === undefined || !named) return [];
    return [
      draft(
        'release.source-line',
        'Release',
        { release: bound.release, attr: 'source_line' },
        { target: issuer, raw },
        tagged,
        phraseSpan(tagged, raw),
      ),
    ];
  });
}
