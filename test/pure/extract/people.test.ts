import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import { ACME, readText } from './examples.js';

function read(body: string, contact = 'Sam Poe'): readonly Claim[] {
  return readText(ACME.replace('"We are glad,"', `${body}\n\n"We are glad,"`).replace('Sam Poe', contact)).claims;
}

/** The titles and the houses of persons. */
function persons(claims: readonly Claim[]): Readonly<Record<string, string>> {
  const told = claims.filter(({ type, key }) => type === 'Person' && key['attr'] !== 'name');
  return Object.fromEntries(
    told.map(({ key, value }) => [`${String(key['person'])} ${String(key['attr'])}`, String(value['title'] ?? value['target'])]),
  );
}

describe('persons', () => {
  it('are told with title and house, whichever comes first', () => {
    expect(persons(read('"Good," said Prof. Ada Lind-Berg, head of neurology at Westmarch Hospital.'))).toMatchObject({
      'person:ada-lind-berg title': 'head of neurology',
      'person:ada-lind-berg affiliation': 'org:westmarch-hospital',
    });
    expect(persons(read('"Good," commented Acme Bio\'s Chief Financial Officer, Piet van den Berg.'))).toMatchObject({
      'person:piet-van-den-berg title': 'Chief Financial Officer',
      'person:piet-van-den-berg affiliation': 'org:nasdaq-acme',
    });
  });

  it('are told from contact lines', () => {
    expect(persons(read('It goes on.', 'Sam Poe, Head of Investor Relations, +1 555 0100'))).toMatchObject({
      'person:sam-poe title': 'Head of Investor Relations',
    });
  });

  it('speak: each quotation has its words, its speaker and its place', () => {
    const body = 'Piet van den Berg, Chief Financial Officer of Acme Bio, stated: "Our glioma program is funded. It goes on."';
    const quotes = read(body).filter(({ type }) => type === 'Quote');
    expect(quotes.map(({ key, value }) => [key['index'], value['speaker']])).toEqual([
      [1, 'person:piet-van-den-berg'],
      [2, 'person:jane-doe'],
    ]);
    const text = ACME.replace('"We are glad,"', `${body}\n\n"We are glad,"`);
    const [{ text_start: start, text_end: end } = {}] = quotes.map(({ value }) => value);
    expect(text.slice(Number(start), Number(end))).toBe('"Our glioma program is funded. It goes on."');
  });
});

describe('appointments and departures', () => {
  it('tells who comes, as what and when', () => {
    const claims = read(
      'The company announced the appointment of Ada Lind-Berg, M.D., as Chief Medical Officer, effective April 6, 2020.',
    );
    expect(claims.filter(({ key }) => key['event_type'] === 'appointment').map(({ value }) => value)).toMatchObject([
      { subject: 'person:ada-lind-berg', actor: 'org:nasdaq-acme', status: 'done', date: '2020-04-06' },
    ]);
    expect(persons(claims)).toMatchObject({ 'person:ada-lind-berg title': 'Chief Medical Officer' });
  });

  it('tells who goes', () => {
    const claims = read('She succeeds Piet van den Berg, who is stepping down after six years.');
    expect(claims.filter(({ key }) => key['event_type'] === 'departure').map(({ value }) => value['subject'])).toEqual([
      'person:piet-van-den-berg',
    ]);
  });

  it('tells a departure to come as planned, with its day', () => {
    const claims = read('She succeeds Piet van den Berg, who will leave the company on October 31, 2020.');
    expect(claims.filter(({ key }) => key['event_type'] === 'departure')).toMatchObject([
      { assertion: 'PLANNED', value: { status: 'planned', date: '2020-10-31' } },
    ]);
  });
});
