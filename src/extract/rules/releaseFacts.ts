import type { ClaimType, Slots } from '../../domain/claim.js';
import type { Span } from '../../domain/span.js';
import type { Bound } from '../bind/bound.js';
import { localId } from '../bind/entityBook.js';
import { findListed } from '../mentions/organizations.js';
import type { Tagged } from '../mentions/tagged.js';
import { readDateLine } from '../text/dateline.js';
import { sourceSpan } from '../text/view.js';
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
    const whole = [{ start, end }];
    if (section === 'subhead') {
      subheads += 1;
      return [
        draft('release.subhead', 'Release', { release, attr: 'subhead', index: subheads }, { text: view.text }, tagged, whole),
      ];
    }
    if (section !== 'headline') return [];
    if (readDateLine(view.text) === undefined)
      return [draft('release.headline', 'Release', { release, attr: 'headline' }, { text: view.text }, tagged, whole)];
    return [
      draft(
        'release.date',
        'Release',
        { release, attr: 'publication_date' },
        { date: bound.header.date, precision: 'day' },
        tagged,
        whole,
      ),
    ];
  });
}

function tellDateline(bound: Bound): readonly Draft[] {
  const { dateline } = bound.outline;
  const tagged = bound.sentences.find(({ passage }) => passage.section === 'lead');
  if (dateline === undefined || tagged === undefined) return [];
  const release = bound.release;
  const wire = dateline.wire === undefined ? undefined : enterWire(bound, dateline.wire);
  const place = readPlace(dateline.place, bound);
  return [
    ...(dateline.date === undefined
      ? []
      : [
          draft(
            'release.date',
            'Release',
            { release, attr: 'publication_date' },
            { date: dateline.date, precision: 'day' },
            tagged,
            phraseSpan(tagged, dateline.place),
          ),
        ]),
    draft('release.place', 'Release', { release, attr: 'dateline_place' }, place, tagged, phraseSpan(tagged, dateline.place)),
    ...(wire === undefined
      ? []
      : [
          draft(
            'release.wire',
            'Release',
            { release, attr: 'wire' },
            { target: wire },
            tagged,
            phraseSpan(tagged, dateline.wire ?? ''),
          ),
        ]),
  ];
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

/** `FLORHAM PARK, N.J.` as city, region and country; a region that the vocabulary does not know is left as it is. */
function readPlace(raw: string, bound: Bound): Slots {
  const [first = raw] = raw.split(/ and | & /);
  const [city = raw, region] = first.split(/,\s*/);
  const known = bound.scene.vocabulary.places.find((place) => region !== undefined && place.terms.includes(region));
  return {
    city: city.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    ...(region !== undefined && { region: known?.region ?? region }),
    ...(known !== undefined && { country: known.country }),
    raw,
  };
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
    return findListed(tagged.passage.view.text).flatMap((listed) => {
      const org = localId('Organization', listed.ticker);
      if (!bound.book.has(org)) return [];
      const carried = spans(sourceSpan(tagged.passage.view, ...listed.tickerRange));
      const named = spans(sourceSpan(tagged.passage.view, ...listed.nameRange));
      const own = org === bound.header.issuer.id;
      const ticker = draft(
        'organization.ticker',
        'Organization',
        { org, attr: 'ticker' },
        { exchange: listed.exchange, symbol: listed.symbol },
        tagged,
        carried,
      );
      if (own) return [ticker];
      const name = draft('organization.name', 'Organization', { org, attr: 'name' }, { name: listed.name }, tagged, named);
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
