import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../src/extract/mentions/targets.js';
import { genericsIn } from '../../../src/extract/mentions/genericNames.js';
import { codesIn } from '../../../src/extract/mentions/drugCodes.js';
import { readDrugNames } from '../../../src/extract/mentions/drugNames.js';
import { lexiconsOf } from '../../../src/extract/mentions/lexicons.js';
import type { Claim } from '../../../src/domain/claim.js';
import { readText, vocabulary } from './examples.js';

const lexicons = lexiconsOf(vocabulary);

/** The drugs of a text, each as its names joined by "=", a marketed one with a star. */
function drugsOf(text: string): readonly string[] {
  const { bySlug } = readDrugNames([text], lexicons.notDrugPrefixes, lexicons.knownDrugs, text);
  return [...new Set(bySlug.values())].map(({ names, known }) => (known ? '*' : '') + names.map((name) => name.text).join('='));
}

/** A release of a made-up company with these paragraphs. */
function release(body: string, about = ''): string {
  return `Acme Bio Reports Progress

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME), a clinical-stage company, today reported progress.

${body}

About Acme Bio, Inc.

Acme Bio is a company. ${about}
`;
}

/** What is told of one attribute of the drugs: `xyz-201: PD-1`. */
function told(text: string, attr: string): readonly string[] {
  const claims = readText(text).claims.filter(({ type, key }: Claim) => type === 'Drug' && key['attr'] === attr);
  return claims.map(({ key, value }) => {
    const said = key['topic'] ?? key['target'] ?? value['target'] ?? value['stage'] ?? value['keywords'];
    return `${String(key['drug']).slice('drug:'.length)}: ${String(said)}`;
  });
}

describe('codes', () => {
  it.each([
    ['QLR-204 and QLR 205', ['QLR-204', 'QLR 205']],
    ['BNT162b2, mRNA-1273 and 4D-150', ['BNT162b2', 'mRNA-1273', '4D-150']],
    ['[177Lu]Lu-ABX-9001 and 212Pb-ABX22', ['[177Lu]Lu-ABX-9001', '212Pb-ABX22']],
    ['HCT-2038 is new', ['HCT-2038']],
  ])('%s', (text, names) => {
    expect(codesIn(text, lexicons.notDrugPrefixes).map((one) => one.text)).toEqual(names);
  });

  it.each([
    'Phase 2',
    'EASI-75',
    'CD19',
    'EUR 140 million',
    'NCT04567890',
    'ASH 2023',
    'COVID-19',
    'hole BS-21-014',
    'CAMBRIDGE, MA 02139',
  ])('none in "%s"', (text) => {
    expect(codesIn(text, lexicons.notDrugPrefixes)).toEqual([]);
  });
});

describe('generic names', () => {
  it.each([
    'velzotinib',
    'orsumab',
    'tavicabtagene autoleucel',
    'zorvanagene ulparvovec',
    'nolvasiran',
    'plevorelimab vedotin',
    'ide-cel',
  ])('%s has the ending of one', (name) => {
    expect(genericsIn(`Patients on ${name} improved.`).map((one) => one.text)).toEqual([name]);
  });

  it.each(['an important concept', 'immunoglobulin and tubulin', 'a muscle relaxant', 'cholesterol', 'the thermostat'])(
    'none in "%s"',
    (text) => {
      expect(genericsIn(text)).toEqual([]);
    },
  );
});

describe('one drug under several names', () => {
  it.each([
    ['Data on XYZ-201 (velzotinib), an oral inhibitor.', ['XYZ-201=velzotinib']],
    ['XYZ-201 (formerly ABC-7; "velo") is new.', ['XYZ-201=ABC-7=velo']],
    ['XYZ-201 (INN: velzotinib) is new.', ['XYZ-201=velzotinib']],
    ['XYZ-9 (orsumab), an antibody, is new.', ['XYZ-9=orsumab']],
    ['Beta sells velzotinib under the trade name Zeltrava.', ['velzotinib=Zeltrava']],
    ['[177Lu]Lu-ABX-901 and ABX-901 are one.', ['[177Lu]Lu-ABX-901=ABX-901']],
    [
      '[177Lu]Lu-ABX-901 treats what [68Ga]Ga-ABX-901 shows; ABX-901 is neither.',
      ['[177Lu]Lu-ABX-901', '[68Ga]Ga-ABX-901', 'ABX-901'],
    ],
    ['XYZ-201 plus docetaxel (75 mg/m2).', ['*docetaxel', 'XYZ-201']],
    ['The drug Cystolux (fosfomycin) is sold.', ['*fosfomycin=Cystolux']],
    ['XYZ-201 (docetaxel) and XYZ-202 or matching placebo', ['*docetaxel', 'XYZ-201', 'XYZ-202']],
  ])('%s', (text, names) => {
    expect([...drugsOf(text)].sort()).toEqual([...names].sort());
  });

  it('finds a drug that has neither code nor stem where it is introduced', () => {
    expect(drugsOf('Zeltrava, our investigational antibody, was safe.')).toEqual(['Zeltrava']);
    expect(drugsOf('Quelora, a gene therapy company, was founded.')).toEqual([]);
  });
});

describe('targets', () => {
  it.each([
    ['an oral JAK1 inhibitor', ['JAK1']],
    ['an antibody against OX40 ligand (OX40L)', ['OX40L']],
    ['a BCMA×CD3 bispecific antibody', ['BCMA', 'CD3']],
    ['an inhibitor of IL-13 and TSLP', ['IL-13', 'TSLP']],
    ['a dual inhibitor of phosphodiesterase 3 and 4 (PDE3/4)', ['PDE3', 'PDE4']],
    ['an oral complement factor D inhibitor', ['complement factor D']],
    ['a small molecule that selectively inhibits KRAS G12V', ['KRAS G12V']],
    ['a somatostatin receptor 2-directed radioligand', ['somatostatin receptor 2']],
    ['a topical Nav1.7 inhibitor', ['Nav1.7']],
    ['an inhibitor of myeloperoxidase', ['myeloperoxidase']],
    ['a gene therapy that delivers a functional copy of the SMN1 gene', []],
    ['an inhibitor of tumor growth', []],
  ])('%s', (words, names) => {
    expect(targetsIn(words, () => false).map(({ name }) => name)).toEqual(names);
  });
});

describe('what a release says of its drugs', () => {
  it('reads kind, target and disease of an apposition, a predicate and a noun before the name', () => {
    const text = release(
      "XYZ-201 (velzotinib), an oral LRRK2 inhibitor for Parkinson's disease, was safe. XYZ-202 is a bispecific antibody that binds CD3 and BCMA. The trial gave the selective Nav1.8 inhibitor XYZ-203.",
    );
    expect(told(text, 'modality')).toEqual([
      'xyz-201: oral LRRK2 inhibitor',
      'xyz-202: bispecific antibody',
      'xyz-203: selective Nav1.8 inhibitor',
    ]);
    expect(told(text, 'molecular_target')).toEqual(
      expect.arrayContaining(['xyz-201: LRRK2', 'xyz-202: CD3', 'xyz-202: BCMA', 'xyz-203: Nav1.8']),
    );
    expect(told(text, 'indication')).toEqual(['xyz-201: indication:parkinsons-disease']);
  });

  it('reads the second program of the company part', () => {
    const text = release(
      'XYZ-201 was safe.',
      'Its second program, XYZ-202, a CD5-directed antibody, is in preclinical development for asthma.',
    );
    expect(told(text, 'development_stage')).toEqual(['xyz-202: preclinical']);
    expect(told(text, 'indication')).toEqual(['xyz-202: indication:asthma']);
    expect(told(text, 'molecular_target')).toEqual(['xyz-202: CD5']);
  });

  it('reads the nuclide of a code as its payload, not that of an imaging agent', () => {
    const text = release('[177Lu]Lu-XYZ-201 was given to men whose scan with [68Ga]Ga-XYZ-202 was positive.');
    expect(told(text, 'payload')).toEqual(['lu-177-xyz-201: payload:lutetium-177']);
  });

  it('reads what a conjugate carries, and leaves chemotherapy given beside a drug alone', () => {
    const text = release(
      'XYZ-201, an antibody-drug conjugate that carries monomethyl auristatin E (MMAE), was compared with docetaxel.',
    );
    expect(told(text, 'payload')).toEqual(['xyz-201: payload:mmae']);
  });

  it('reads the platform of a drug', () => {
    const text = release(
      "XYZ-201 was discovered with Acme's Keystone platform. The Keystone platform is also the source of XYZ-202.",
    );
    expect(told(text, 'platform')).toEqual(['xyz-201: platform:keystone', 'xyz-202: platform:keystone']);
  });

  it('tells no stage of what is planned, possible or denied', () => {
    const text = release(
      'XYZ-201 has not been approved in any country. If approved, XYZ-202 will be sold in Japan. Acme plans to take XYZ-203 into Phase 2.',
    );
    expect(told(text, 'development_stage')).toEqual([]);
  });

  it('keeps diseases that a drug may be for apart from those it is for', () => {
    const text = release('XYZ-201 could be used in multiple sclerosis. It was not tested in asthma.');
    const claims = readText(text).claims.filter(({ type, key }) => type === 'Drug' && key['attr'] === 'indication');
    expect(claims.map(({ assertion }) => assertion)).toEqual(['POSSIBLE']);
  });
});

describe('diseases', () => {
  const diseases = (sentence: string): readonly (readonly [string, unknown])[] =>
    readText(release(sentence))
      .claims.filter(({ type, key }) => type === 'Drug' && key['attr'] === 'indication')
      .map(({ key, value }) => [String(key['target']).slice('indication:'.length), value['setting']] as const);

  it.each([
    ['XYZ-201 is a drug for Hartwell syndrome.', [['hartwell-syndrome', undefined]]],
    ['XYZ-201 is a drug for glutaric oxidase deficiency.', [['glutaric-oxidase-deficiency', undefined]]],
    [
      'XYZ-201 is a drug for relapsed or refractory acute myeloid leukemia.',
      [['acute-myeloid-leukemia', 'relapsed or refractory']],
    ],
    ['XYZ-201 is a drug for moderate to severe atopic dermatitis.', [['atopic-dermatitis', 'moderate-to-severe']]],
    ['XYZ-201 is a drug for newly diagnosed multiple myeloma.', [['multiple-myeloma', 'newly diagnosed']]],
  ])('%s', (sentence, expected) => {
    expect(diseases(sentence)).toEqual(expected);
  });

  it('knows a disease by the abbreviation that the release gives it', () => {
    expect(diseases('Hartwell syndrome (HWS) is rare. XYZ-201 is a drug for HWS.')).toEqual([['hartwell-syndrome', undefined]]);
  });

  it.each([
    'XYZ-201 is a drug for rare diseases.',
    'XYZ-201 led to stable disease in two patients.',
    'Minimal residual disease fell on XYZ-201.',
  ])('none in "%s"', (sentence) => {
    expect(diseases(sentence)).toEqual([]);
  });
});

describe('marketed drugs', () => {
  it('are in the list once each', () => {
    const terms = vocabulary.knownDrugs.flatMap((drug) => drug.terms.map((term) => term.toLowerCase()));
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });
});
