import { describe, expect, it } from 'vitest';
import { ACME, readText } from './examples.js';

/** What each funding of a body is told to be, one line for each: kind, amount, giver, receiver, assertion. */
function fundings(...body: readonly string[]): readonly string[] {
  const { claims } = readText(ACME.replace('"We are glad,"', `${body.join(' ')}\n\n"We are glad,"`));
  const told = claims.filter(({ type }) => type === 'Funding');
  return [...new Set(told.map(({ key }) => key['funding']))].map((funding) => {
    const own = told.filter(({ key }) => key['funding'] === funding);
    const slot = (attr: string, name: string): string =>
      String(own.find(({ key }) => key['attr'] === attr)?.value[name] ?? '-').replace('org:', '');
    const op = slot('amount', 'op') === 'le' ? 'up to ' : '';
    return `${slot('instrument', 'kind')}: ${op}${slot('amount', 'currency')} ${slot('amount', 'amount')} from ${slot('grantor', 'target')} to ${slot('recipient', 'target')}, ${own[0]?.assertion ?? ''}`;
  });
}

describe('money is told with its kind, its sides and how sure it is', () => {
  it.each([
    [
      'Acme Bio received a grant of EUR 2.5 million from the Delmar Foundation.',
      'grant: EUR 2500000 from delmar-foundation to nasdaq-acme, ASSERTED',
    ],
    [
      'The Delmar Foundation has awarded the company C$1.2 million.',
      'grant: CAD 1200000 from delmar-foundation to nasdaq-acme, ASSERTED',
    ],
    [
      'Delmar Pharma Inc. will make an upfront payment of US$20 million to Acme Bio.',
      'upfront payment: USD 20000000 from delmar-pharma to nasdaq-acme, PLANNED',
    ],
    [
      'Acme Bio received $20 million upfront from Delmar Pharma Inc.',
      'upfront payment: USD 20000000 from delmar-pharma to nasdaq-acme, COMPLETED',
    ],
    [
      'Acme Bio is eligible to receive from Delmar Pharma Inc. milestone payments of up to \u20ac300 million.',
      'milestone payment: up to EUR 300000000 from delmar-pharma to nasdaq-acme, POSSIBLE',
    ],
    [
      'Acme Bio sold its priority review voucher to Delmar Pharma Inc. for $90 million.',
      'upfront payment: USD 90000000 from delmar-pharma to nasdaq-acme, ASSERTED',
    ],
    [
      'In 2020, Delmar Pharma Inc. acquired the U.S. rights to XYZ 201 from Acme Bio for $15 million.',
      'upfront payment: USD 15000000 from delmar-pharma to nasdaq-acme, ASSERTED',
    ],
    [
      'If Delmar Pharma Inc. exercises its option, it would pay Acme Bio $30 million.',
      '-: USD 30000000 from delmar-pharma to nasdaq-acme, POSSIBLE',
    ],
    ['Acme Bio raised CHF 40 million in a Series A round.', 'offering: CHF 40000000 from - to nasdaq-acme, COMPLETED'],
    ['Gross proceeds of the offering to Acme Bio were $75 million.', 'offering: USD 75000000 from - to nasdaq-acme, ASSERTED'],
    [
      'Acme Bio drew $10 million from its loan facility with Delmar Capital LP.',
      'loan: USD 10000000 from delmar-capital to nasdaq-acme, COMPLETED',
    ],
  ])('%s', (sentence, line) => {
    expect(fundings(sentence)).toEqual([line]);
  });

  it.each([
    'The market for glioma drugs exceeded $3 billion in 2019.',
    'A voucher was sold for $100 million.',
    'Cash and cash equivalents were $41.3 million.',
    'The shares are sold at $16.00 each.',
    'Acme Bio has applied for a grant of $2 million.',
  ])('no funding: %s', (sentence) => {
    expect(fundings(sentence)).toEqual([]);
  });
});
