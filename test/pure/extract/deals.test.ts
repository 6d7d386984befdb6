import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.js';
import { ACME, readText } from './examples.js';

/** A release of Acme Bio about XYZ 201 whose body holds these sentences. */
function read(...body: readonly string[]): readonly Claim[] {
  return readText(ACME.replace('"We are glad,"', `${body.join(' ')}\n\n"We are glad,"`)).claims;
}

/** `org role of context, assertion` of every role but the issuer's. */
function roles(...body: readonly string[]): readonly string[] {
  return read(...body)
    .filter(({ type, key }) => type === 'Organization' && key['attr'] === 'role' && key['role'] !== 'issuer')
    .map(({ key, assertion }) => `${String(key['org'])} ${String(key['role'])} of ${String(key['context'])}, ${assertion}`);
}

/** The slots of the events of one type. */
function events(type: string, ...body: readonly string[]): readonly object[] {
  return read(...body)
    .filter(({ key }) => key['event_type'] === type)
    .map(({ value }) => value);
}

describe('organizations are found by form, kind and place', () => {
  it.each([
    [
      'The work was supported by grants from the Delmar Foundation.',
      'org:delmar-foundation grantor of org:nasdaq-acme, ASSERTED',
    ],
    ['Lumira will be responsible for commercialization of XYZ 201 in Japan.', 'org:lumira licensee of drug:xyz-201, ASSERTED'],
    ['In Japan, XYZ 201 was licensed to Quintara in 2020.', 'org:quintara licensee of drug:xyz-201, ASSERTED'],
    ['Drug substance is manufactured by Vialtec Fertigung GmbH.', 'org:vialtec-fertigung CDMO of drug:xyz-201, ASSERTED'],
    [
      'The tablets are made for the company at Nordvik Pharma Services in Ghent.',
      'org:nordvik-pharma-services CDMO of drug:xyz-201, ASSERTED',
    ],
    ['Filling of the vials is carried out by Corbeau S.A.S., of Lyon.', 'org:corbeau CDMO of drug:xyz-201, ASSERTED'],
    ['Its manufacturing partner, Tanaka Kasei Co., Ltd., has been inspected.', 'org:tanaka-kasei CDMO of drug:xyz-201, ASSERTED'],
    [
      'Acme Bio in-licensed XYZ 201 from the University of Westmarch in 2016.',
      'org:university-of-westmarch licensor of drug:xyz-201, ASSERTED',
    ],
    [
      'Rights in Japan were licensed to Kurokawa Seiyaku K.K. in 2019.',
      'org:kurokawa-seiyaku licensee of drug:xyz-201, ASSERTED',
    ],
    [
      'Delmar Biosciences plc, the licensee for Europe, markets it. It is sold by its licensee, Delmar Biosciences plc.',
      'org:delmar-biosciences licensee of drug:xyz-201, ASSERTED',
    ],
    [
      'Its shareholders include Larkspur Ventures and Fonds Brumaire.',
      'org:larkspur-ventures investor of org:nasdaq-acme, ASSERTED',
    ],
    ['Tanaka Vials was selected to fill XYZ 201 drug product.', 'org:tanaka-vials CDMO of drug:xyz-201, ASSERTED'],
    ['Acme Bio chose a partner: it appointed Norvik to supply the pumps.', 'org:norvik supplier of drug:xyz-201, ASSERTED'],
    [
      'XYZ 201 is co-developed with Delmar Biosciences plc and Beta Pharma AG.',
      'org:beta-pharma collaborator of drug:xyz-201, ASSERTED',
    ],
    [
      'Acme Bio and Delmar Biosciences plc are jointly developing XYZ 201.',
      'org:delmar-biosciences collaborator of drug:xyz-201, ASSERTED',
    ],
    [
      'Acme Bio keeps its rights, and will supply Delmar Biosciences plc with XYZ 201.',
      'org:nasdaq-acme supplier of drug:xyz-201, PLANNED',
    ],
    [
      'XYZ 201 was discovered by the group of Professor Jane Doe at Westmarch University.',
      'org:westmarch-university academic of drug:xyz-201, ASSERTED',
    ],
  ])('%s', (sentence, role) => {
    expect(roles(sentence)).toContain(role);
  });

  it('leaves an unnamed party unnamed', () => {
    expect(roles('The capsules are filled by a third-party contract manufacturer.')).toContain(
      'org:unnamed-contract-manufacturer CDMO of drug:xyz-201, ASSERTED',
    );
  });

  it.each([
    'Monitoring of the Phase 1 trial has been assigned to Delmar Clinical.',
    'Trial operations are in the hands of Delmar Clinical.',
    'The Phase 1 trial is being run by Delmar Clinical Ltd on behalf of Acme Bio.',
    'Acme Bio has named Delmar Clinical its CRO.',
    'Delmar Clinical, of Leeds, has been appointed as the contract research organisation.',
  ])('tells who runs a trial: %s', (sentence) => {
    expect(roles('A Phase 1 trial of XYZ 201 is under way.', sentence)).toContainEqual(
      expect.stringMatching(/^org:delmar-clinical CRO of trial:.*, ASSERTED$/),
    );
  });

  it('tells no partner from what only may come', () => {
    expect(roles('Acme Bio may license XYZ 201 to Delmar Biosciences plc.')).not.toContain(
      'org:delmar-biosciences licensee of drug:xyz-201, ASSERTED',
    );
    expect(events('acquisition', 'Acme Bio could acquire Delmar Biosciences plc.')).toEqual([]);
  });
});

describe('deals are told with who, what and when', () => {
  it('tells a licence taken', () => {
    expect(
      events('licence_agreement', 'Acme Bio took an exclusive licence to XYZ 201 from Delmar Biosciences plc in March 2018.'),
    ).toEqual([
      {
        actor: 'org:nasdaq-acme',
        object: 'org:delmar-biosciences',
        subject: 'drug:xyz-201',
        status: 'done',
        date: '2018-03',
        precision: 'month',
        keywords: ['exclusive'],
      },
    ]);
  });

  it('tells a purchase to come as planned and one of the past as done', () => {
    expect(events('acquisition', 'Acme Bio has agreed to acquire Delmar Biosciences plc.')).toMatchObject([
      { actor: 'org:nasdaq-acme', object: 'org:delmar-biosciences', status: 'planned' },
    ]);
    expect(events('acquisition', 'In 2017 the company acquired Delmar Biosciences plc.')).toMatchObject([
      { object: 'org:delmar-biosciences', status: 'done', date: '2017' },
    ]);
  });

  it('tells who was chosen to run a trial', () => {
    expect(
      events(
        'partner_selection',
        'Delmar Clinical Ltd has been engaged as the contract research organization for the Phase 1 trial.',
      ),
    ).toMatchObject([{ actor: 'org:nasdaq-acme', object: 'org:delmar-clinical', status: 'done' }]);
  });
});
