import type { Reading } from '../../../src/domain/reading.js';
import { hash } from '../../../src/domain/ids.js';
import { readHeader } from '../../../src/extract/header.js';
import { markPassage } from '../../../src/extract/mentions/mark.js';
import { readDrugNames } from '../../../src/extract/mentions/drugNames.js';
import { readScene } from '../../../src/extract/mentions/scene.js';
import type { Tagged } from '../../../src/extract/mentions/tagged.js';
import { readTrialNames } from '../../../src/extract/mentions/trialNames.js';
import { readRelease } from '../../../src/extract/pipeline.js';
import type { SourceText } from '../../../src/extract/pipeline.js';
import { outlineOf } from '../../../src/extract/text/outline.js';
import { passagesOf } from '../../../src/extract/text/passages.js';
import { viewOf } from '../../../src/extract/text/view.js';
import { loadVocabulary } from '../../../src/ingest/vocabulary.js';

export const vocabulary = loadVocabulary();

/** A made-up release of a made-up company: it introduces the names that the rules' examples use. */
export const ACME = `March 3, 2020

Acme Bio Doses First Patient With XYZ 201 in Glioma

Trial is first of two

BOSTON, March 3, 2020 (GLOBE NEWSWIRE) -- Acme Bio, Inc. (Nasdaq: ACME), a clinical-stage biotechnology company, today announced that it works with Beta Research (Nasdaq: BETA) on its Antibody Binder Conjugate (ABC) platform.

"We are glad," said Jane Doe, M.D., chief medical officer of Acme Bio. "We go on."

About XYZ 201

XYZ 201 is a first-in-class ABC designed to bind tumors. It is currently being evaluated in a Phase 1 trial in patients with relapsed or refractory lymphoma.
In addition, the company plans to initiate a Phase 2 trial of XYZ 201 in glioma in the second half of 2020.

About Acme Bio, Inc.

Acme is a company. For more information, please visit www.acmebio.com.

This news release contains forward-looking statements. XYZ 201 may fail in a Phase 3 trial in melanoma.

Contacts

Sam Poe
sam@example.com
`;

/** A source text with the hash of its characters. */
export function sourceOf(text: string, more: Partial<SourceText> = {}): SourceText {
  return { file: 'made-up.txt', sha256: hash(text), text, textKind: 'ORIGINAL', ...more };
}

/** The reading of a made-up release. */
export function readText(text: string, more: Partial<SourceText> = {}): Reading {
  return readRelease(sourceOf(text, more), vocabulary);
}

const outline = outlineOf(ACME, 'ORIGINAL');
const header = readHeader(sourceOf(ACME), outline);
const { pattern } = header.issuer.spelling;
const passages = passagesOf(ACME, outline, () => 'body');
const scene = readScene(
  passages,
  { id: header.issuer.id, name: 'Acme Bio, Inc.', pattern },
  readDrugNames([ACME], new Set()),
  header.date,
  vocabulary,
  readTrialNames([ACME], () => false),
);

/** One sentence with its mentions, read as part of the body of the made-up release. */
export function markSentence(text: string): Tagged {
  const span = { start: 0, end: text.length };
  const trials = readTrialNames([text], () => false);
  return markPassage({ ...span, section: 'body', view: viewOf(text, span), paragraph: 1, heading: false }, { ...scene, trials });
}

/** The sentence with its mentions in brackets: `a [trial Phase 1b trial]`. */
export function marked(text: string): string {
  const { mentions, passage } = markSentence(text);
  let out = '';
  let at = 0;
  for (const mention of mentions) {
    out += `${passage.view.text.slice(at, mention.from)}[${mention.kind} ${passage.view.text.slice(mention.from, mention.to)}]`;
    at = mention.to;
  }
  return out + passage.view.text.slice(at);
}
