import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.js';
import { readText } from './examples.js';

const LEAD = 'Acme Bio, Inc. (Nasdaq: ACME), a biotechnology company, spoke today.';

function release(lead: string, aboutDrug: string): Reading {
  return readText(
    `March 3, 2020\n\nAcme Bio Gives News of XYZ 201\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- ${lead}\n\n` +
      `Acme Bio works with Beta Research (Nasdaq: BETA) on its Antibody Binder Conjugate (ABC) platform.\n\n` +
      `About XYZ 201\n\n${aboutDrug}\n\nAbout Acme Bio, Inc.\n\nAcme Bio is a company.\n`,
  );
}

/** Designations as `orphan drug, glioma, fda, granted, 2014-12`, sorted. */
function designations({ claims }: Reading): readonly string[] {
  return claims
    .filter(({ type }) => type === 'Designation')
    .map(({ key, value }) =>
      [key['designation'], key['indication'], key['regulator'], value['status'], value['date'], value['date_kind']]
        .filter((part) => part !== undefined)
        .map((part) => String(part).replace(/^(?:indication|org):| designation$/g, ''))
        .join(', '),
    )
    .sort();
}

describe('a designation told in the part about the drug', () => {
  it.each([
    ['The FDA granted orphan drug designation to XYZ 201 for glioma in May 2014.'],
    ['In May 2014, the FDA granted XYZ 201 orphan drug status for the treatment of glioma.'],
    ['In May 2014, XYZ 201 was granted orphan drug designation by the FDA for patients with glioma.'],
    ['Orphan drug designation for XYZ 201 in glioma was granted by the FDA in May 2014.'],
    ['Orphan drug designation was awarded by the FDA in May 2014 to XYZ 201 as a treatment for glioma.'],
    ['XYZ 201, which received FDA orphan drug designation in May 2014 for glioma, is new.'],
    ['It received orphan drug designation from the FDA for glioma in May 2014.'],
    ['For XYZ 201 in glioma, Acme Bio has been granted an orphan drug designation by the FDA in May 2014.'],
  ])('%s', (sentence) => {
    expect(designations(release(LEAD, sentence))).toEqual(['orphan drug, glioma, fda, granted, 2014-05, granted']);
  });

  it('reads every pair out of two designations and two diseases', () => {
    const sentence =
      'XYZ 201 was granted both orphan drug designation and fast track designation for glioma and melanoma by the EMA in 2018.';
    expect(designations(release(LEAD, sentence))).toEqual([
      'fast track, glioma, ema, granted, 2018, granted',
      'fast track, melanoma, ema, granted, 2018, granted',
      'orphan drug, glioma, ema, granted, 2018, granted',
      'orphan drug, melanoma, ema, granted, 2018, granted',
    ]);
  });

  it.each([
    ['The company plans to seek orphan drug designation for XYZ 201 in glioma from the FDA.'],
    ['The FDA has not granted orphan drug designation to XYZ 201 for glioma.'],
    ['If the FDA granted orphan drug designation to XYZ 201 for glioma, a fee would fall.'],
    ['XYZ 201 may have received fast track designation from the FDA for glioma.'],
    ['XYZ 201 no longer holds orphan drug designation from the FDA for glioma.'],
    ['The FDA grants orphan drug designation for diseases such as glioma.'],
  ])('makes no designation of: %s', (sentence) => {
    expect(designations(release(LEAD, sentence)).filter((told) => told.includes('granted'))).toEqual([]);
  });

  it('tells a request and a refusal as what they are', () => {
    expect(
      designations(release(LEAD, 'Acme Bio has applied to the FDA for orphan drug designation of XYZ 201 in glioma.')),
    ).toEqual(['orphan drug, glioma, fda, requested']);
    expect(designations(release(LEAD, 'In May 2019, the EMA denied orphan drug designation to XYZ 201 for glioma.'))).toEqual([
      'orphan drug, glioma, ema, denied, 2019-05, denied',
    ]);
  });
});

describe('a designation that is the news', () => {
  const issuer = 'Acme Bio, Inc. (Nasdaq: ACME)';
  it.each([
    [`${issuer} today announced that the FDA has granted orphan drug designation to XYZ 201, its lead antibody, for glioma.`],
    [`${issuer} is pleased to announce that XYZ 201 has received orphan drug designation from the FDA for glioma.`],
    [`${issuer} announced today the receipt of orphan drug designation from the FDA for XYZ 201 in glioma.`],
    [`${issuer} announced today that orphan drug designation has been granted by the FDA to XYZ 201 in glioma.`],
  ])('%s', (lead) => {
    const reading = release(lead, 'XYZ 201 is new. The FDA granted XYZ 201 orphan drug designation for glioma.');
    expect(designations(reading)).toEqual(['orphan drug, glioma, fda, granted, 2020-03-03, announced']);
    expect(
      reading.claims.filter(({ type, key }) => type === 'Event' && key['event_type'] === 'designation_granted'),
    ).toHaveLength(1);
  });
});

describe('a designation in other words', () => {
  it.each([
    ['The FDA has awarded Fast Track status to XYZ 201 for adults with metastatic glioma.', 'fast track, glioma, fda, granted'],
    ['XYZ 201 was designated a Breakthrough Therapy by the FDA for glioma.', 'breakthrough therapy, glioma, fda, granted'],
    ['XYZ 201, which the FDA knows, enjoys orphan status in the United States for glioma.', 'orphan drug, glioma, fda, granted'],
    ['The EMA has accepted XYZ 201 into its PRIME scheme for glioma.', 'PRIME, glioma, ema, granted'],
    [
      'We were delighted to receive Fast Track designation for XYZ 201 in glioma from the FDA.',
      'fast track, glioma, fda, granted',
    ],
    [
      'The FDA granted Fast Track designation to XYZ 201 for glioma based on data in melanoma.',
      'fast track, glioma, fda, granted',
    ],
    ['A request for PRIME status of XYZ 201 in glioma was filed with the EMA.', 'PRIME, glioma, ema, requested'],
    ['A request for Fast Track designation of XYZ 201 in glioma was turned down by the FDA.', 'fast track, glioma, fda, denied'],
    [
      'In May 2019 Acme Bio withdrew its request to the FDA for Fast Track designation of XYZ 201 in glioma.',
      'fast track, glioma, fda, withdrawn, 2019-05, withdrawn',
    ],
  ])('%s', (sentence, expected) => {
    expect(designations(release(LEAD, sentence))).toEqual([expected]);
  });

  it.each([
    [
      'Both the FDA and the EMA have granted XYZ 201 orphan drug status for glioma.',
      ['orphan drug, glioma, ema, granted', 'orphan drug, glioma, fda, granted'],
    ],
    [
      'XYZ 201 holds Fast Track designation for glioma and orphan drug designation for melanoma from the FDA.',
      ['fast track, glioma, fda, granted', 'orphan drug, melanoma, fda, granted'],
    ],
    [
      'FDA Fast Track and Breakthrough Therapy designations were granted to XYZ 201 for glioma in March 2018 and May 2019, respectively.',
      ['breakthrough therapy, glioma, fda, granted, 2019-05, granted', 'fast track, glioma, fda, granted, 2018-03, granted'],
    ],
    [
      'XYZ 201 was designated an orphan medicinal product by the European Commission in 2017 and an orphan drug by the FDA in 2018, both for glioma.',
      ['orphan drug, glioma, european-commission, granted, 2017, granted', 'orphan drug, glioma, fda, granted, 2018, granted'],
    ],
    [
      'The FDA granted XYZ 201 orphan drug designation for glioma, and the EMA took part in a meeting in May 2019.',
      ['orphan drug, glioma, fda, granted'],
    ],
  ])('gives each its own: %s', (sentence, expected) => {
    expect(designations(release(LEAD, sentence))).toEqual(expected);
  });

  it('takes what a designation brings for no other designation', () => {
    const sentence =
      'XYZ 201 received Breakthrough Therapy designation from the FDA for glioma, making it eligible for priority review and accelerated approval.';
    expect(designations(release(LEAD, sentence))).toEqual(['breakthrough therapy, glioma, fda, granted']);
  });

  it('tells what is to be asked for as planned', () => {
    const { claims } = release(LEAD, 'Acme Bio plans to apply for PRIME status of XYZ 201 at the EMA in the first half of 2023.');
    expect(claims.filter(({ type }) => type === 'Designation').map(({ value, assertion }) => ({ ...value, assertion }))).toEqual([
      expect.objectContaining({ status: 'requested', date: '2023-H1', assertion: 'PLANNED' }),
    ]);
  });

  it.each([
    ['No orphan drug designation has been granted to XYZ 201.'],
    ['If granted, orphan drug designation would bring seven years of exclusivity.'],
    ['Orphan drug designation is granted by the FDA to drugs intended for rare diseases.'],
    ['XYZ 201 may be eligible for priority review.'],
    ['A Fast-Track SBIR grant was awarded to Acme Bio for XYZ 201.'],
    ['Acme Bio has been granted a patent on XYZ 201, an orphan product of its platform.'],
    ['Two inhibitors of other makers have received breakthrough therapy designation.'],
    ['A product that receives Fast Track designation may be eligible for rolling review.'],
    ['The FDA granted 24 orphan drug designations last year.'],
    ['Once XYZ 201 receives orphan drug designation, Acme Bio will go on.'],
    ['Acme Bio has received word from the FDA that XYZ 201 may qualify for RMAT designation.'],
  ])('makes none of: %s', (sentence) => {
    expect(designations(release(LEAD, sentence))).toEqual([]);
  });
});

describe('what companies file and authorities decide', () => {
  /** Events as `ind_submission, xyz-201, done, 2020-01`, sorted. */
  function events({ claims }: Reading): readonly string[] {
    return claims
      .filter(({ type, key }) => type === 'Event' && !String(key['event_type']).startsWith('trial_'))
      .map(({ key, value, assertion }) =>
        [key['event_type'], value['subject'], value['status'] ?? assertion, value['date'], value['actor']]
          .filter((part) => part !== undefined)
          .map((part) => String(part).replace(/^(?:drug|org|trial):/, ''))
          .join(', '),
      )
      .sort();
  }

  it.each([
    [
      'Acme Bio submitted an NDA for XYZ 201 to the FDA in May 2019.',
      'regulatory_submission, xyz-201, done, 2019-05, nasdaq-acme',
    ],
    ['Acme Bio plans to file an IND for XYZ 201 with the FDA in 2021.', 'ind_submission, xyz-201, planned, 2021, nasdaq-acme'],
    [
      'A BLA for XYZ 201 is planned for the second half of 2021.',
      'regulatory_submission, xyz-201, planned, 2021-H2, nasdaq-acme',
    ],
    ['The FDA has cleared the IND for XYZ 201.', 'ind_clearance, xyz-201, done, fda'],
    [
      'Health Canada issued a No Objection Letter for XYZ 201 in May 2019.',
      'ind_clearance, xyz-201, done, 2019-05, health-canada',
    ],
    ['The MAA for XYZ 201 has been validated by the EMA.', 'regulatory_acceptance, xyz-201, done, ema'],
    ['The opinion of the CHMP on XYZ 201 is expected in Q4 2021.', 'regulatory_decision, xyz-201, planned, 2021-Q4, chmp'],
    [
      'The FDA set a PDUFA target action date of May 4, 2021 for XYZ 201.',
      'regulatory_decision, xyz-201, planned, 2021-05-04, fda',
    ],
    ['In May 2019, the FDA approved XYZ 201 for adults with glioma.', 'regulatory_approval, xyz-201, done, 2019-05, fda'],
    ['Acme Bio received a Complete Response Letter from the FDA for XYZ 201.', 'complete_response_letter, xyz-201, done, fda'],
    ['The FDA sees no need for an advisory committee on XYZ 201.', 'advisory_committee, xyz-201, NEGATED, fda'],
    ['Should the FDA clear the IND, a trial would follow.', undefined],
    ['No application for XYZ 201 has been submitted in China.', undefined],
    ['The IND for XYZ 201 is not yet cleared by the FDA.', undefined],
    [
      'The IND for XYZ 201 should reach the FDA in the third quarter of 2021.',
      'ind_submission, xyz-201, planned, 2021-Q3, nasdaq-acme',
    ],
    [
      'If the FDA approves XYZ 201 in March 2021 we expect a launch in Q2 2021.',
      'commercial_launch, xyz-201, planned, 2021-Q2, nasdaq-acme',
    ],
    ['Acme Bio launched XYZ 201 in Germany in May 2019.', 'commercial_launch, xyz-201, done, 2019-05, nasdaq-acme'],
  ])('%s', (sentence, expected) => {
    expect(events(release(LEAD, sentence))).toEqual([expected ?? []].flat());
  });

  it('tells as planned what stands in a list of plans, and as done what has its day behind it', () => {
    const list =
      'Planned Timetable\n\n- IND for XYZ 201 filed with the FDA: November 2020\n- First patient dosed: first quarter of 2021\n\n';
    const reading = readText(
      `March 3, 2020\n\nAcme Bio Gives News of XYZ 201\n\nBOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- ${LEAD} A Phase 1 trial of XYZ 201 in glioma is planned.\n\n${list}About Acme Bio, Inc.\n\nAcme Bio is a company.\n`,
    );
    const told = reading.claims.filter(({ type }) => type === 'Event' || type === 'Milestone');
    expect(told.map(({ assertion }) => assertion).filter((one) => one !== 'PLANNED')).toEqual([]);
    expect(told.map(({ key }) => key['event_type'])).toEqual(expect.arrayContaining(['ind_submission', 'first_patient_dosed']));
  });

  it('tells a hold and its end apart, each with its day', () => {
    const sentence = 'A clinical hold on XYZ 201, which the FDA imposed in January 2019 and lifted in May 2019, is over.';
    expect(events(release(LEAD, sentence))).toEqual([
      expect.stringMatching(/^clinical_hold, .*2019-01, fda$/),
      expect.stringMatching(/^clinical_hold_lifted, .*2019-05, fda$/),
    ]);
  });

  it('keeps a target date apart from the acceptance told with it', () => {
    const sentence = 'The FDA accepted the BLA for XYZ 201 and assigned a PDUFA date of May 4, 2021.';
    expect(events(release(LEAD, sentence))).toEqual([
      'regulatory_acceptance, xyz-201, done, fda',
      'regulatory_decision, xyz-201, planned, 2021-05-04, fda',
    ]);
  });

  it.each([
    ['If the data are good, Acme Bio could submit an NDA for XYZ 201 in 2021.'],
    ['Acme Bio may file an NDA for XYZ 201 in 2021.'],
    ['A BLA for XYZ 201 could be ready in 2021.'],
  ])('tells as possible: %s', (sentence) => {
    const told = release(LEAD, sentence).claims.filter(({ type }) => type === 'Event');
    expect(told.map(({ assertion, value }) => [assertion, value['status'], value['date']])).toEqual([
      ['POSSIBLE', 'planned', '2021'],
    ]);
  });

  it.each([
    ['Acme Bio has no plans to submit an IND for XYZ 201 before 2024.'],
    ['Acme Bio may file an NDA for XYZ 201.'],
    ['XYZ 201 has not been approved by the FDA.'],
    ['The FDA may place XYZ 201 on clinical hold.'],
    ['Approval of XYZ 201 by the FDA would trigger a payment.'],
    ['Acme Bio will meet the FDA before an IND is discussed.'],
    ['Pembrolizumab was approved by the FDA in 2014 for melanoma.'],
  ])('makes no event of: %s', (sentence) => {
    expect(events(release(LEAD, sentence))).toEqual([]);
  });
});

describe('names', () => {
  it('gives an abbreviation in brackets as a spelling of its own', () => {
    const { entities } = release(LEAD, 'The U.S. Food and Drug Administration (FDA) knows it.');
    const fda = entities.find(({ id }) => id === 'org:fda');
    expect(fda?.name).toBe('U.S. Food and Drug Administration');
    expect(fda?.aliases.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'name U.S. Food and Drug Administration',
      'abbreviation FDA',
    ]);
  });
});

describe('partners and grants', () => {
  const facts = ({ claims }: Reading, type: string): readonly unknown[] =>
    claims.filter((claim) => claim.type === type).map(({ key, value, assertion }) => ({ ...key, ...value, assertion }));

  it.each([
    ['Acme Bio has chosen Beta Research, a contract research organization, to oversee its Phase 2 trial of XYZ 201 in glioma.'],
    ['Beta Research has been selected as CRO to oversee the Phase 2 trial of XYZ 201 in glioma.'],
    [
      'The company announced today the appointment of Beta Research as its CRO to oversee its Phase 2 trial of XYZ 201 in glioma.',
    ],
  ])('finds the CRO in: %s', (sentence) => {
    const reading = release(LEAD, sentence);
    expect(facts(reading, 'Trial')).toContainEqual(expect.objectContaining({ attr: 'cro', target: 'org:nasdaq-beta' }));
    expect(facts(reading, 'Organization')).toContainEqual(
      expect.objectContaining({ org: 'org:nasdaq-beta', role: 'CRO', scope: 'oversee the trial' }),
    );
  });

  it('tells a grant flatly, and its share of the cost and an option as they are told', () => {
    const reading = release(
      LEAD,
      'The NIH-funded Phase 2 trial of XYZ 201 is in glioma. Acme Bio expects its $3M grant from the NIH to cover about 40 percent of the cost of the trial. ' +
        'Under the grant, Acme Bio may also request a further $4M toward a pivotal Phase 3 trial of XYZ 201 in glioma.',
    );
    expect(facts(reading, 'Funding')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ attr: 'amount', amount: 3000000, assertion: 'ASSERTED' }),
        expect.objectContaining({ attr: 'recipient', target: 'org:nasdaq-acme', assertion: 'ASSERTED' }),
        expect.objectContaining({ attr: 'covers', value: 40, op: 'approx', assertion: 'PLANNED' }),
        expect.objectContaining({ attr: 'option', amount: 4000000, status: 'may request', assertion: 'POSSIBLE' }),
      ]),
    );
  });

  it('makes no grant of a hope to win one', () => {
    expect(facts(release(LEAD, 'The company hopes to win a $5M grant from the NCI.'), 'Funding')).toEqual([]);
  });

  it('tells a grant that may be received as possible only', () => {
    const told = facts(release(LEAD, 'Acme Bio could receive a $5M grant from the NCI.'), 'Funding');
    expect(told).toContainEqual(expect.objectContaining({ attr: 'amount', assertion: 'POSSIBLE' }));
    expect(told).not.toContainEqual(expect.objectContaining({ assertion: 'ASSERTED' }));
  });
});
