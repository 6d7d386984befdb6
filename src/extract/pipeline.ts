import type { Reading } from '../domain/reading.js';
import { releaseId } from '../domain/ids.js';
import { bindRelease } from './bind/bound.js';
import { EntityBook } from './bind/entityBook.js';
import { claimsOf } from './claims.js';
import { readHeader } from './header.js';
import { readDrugNames } from './mentions/drugNames.js';
import { lexiconsOf } from './mentions/lexicons.js';
import { markPassage } from './mentions/mark.js';
import { readScene } from './mentions/scene.js';
import { applyRules } from './rules/apply.js';
import { RULES, TELLERS } from './rules/index.js';
import { settleDrafts } from './rules/settle.js';
import type { SourceText } from './sourceText.js';
import { readAbout } from './text/about.js';
import { outlineOf } from './text/outline.js';
import { passagesOf } from './text/passages.js';
import { viewOf } from './text/view.js';
import type { Vocabulary } from './vocabulary.js';

export type { SourceText } from './sourceText.js';

/** Reads one release: pure and deterministic; throws a `ReleaseHeaderError` without a date or an issuer. */
export function readRelease(source: SourceText, vocabulary: Vocabulary): Reading {
  const outline = outlineOf(source.text, source.textKind);
  const header = readHeader(source, outline);
  const { pattern } = header.issuer.spelling;
  const drugs = readDrugNames(
    outline.blocks.map((block) => viewOf(source.text, block).text),
    lexiconsOf(vocabulary).notDrugPrefixes,
  );
  const passages = passagesOf(source.text, outline, (topic, body) => readAbout(topic, body, pattern, drugs, vocabulary));
  const issuer = { id: header.issuer.id, name: header.issuer.spelling.fullName, pattern };
  const scene = readScene(passages, issuer, drugs, header.date, vocabulary);
  const sentences = passages.map((passage) => markPassage(passage, scene));
  const id = releaseId(header.date, header.issuer.key, header.headline);
  const bound = bindRelease(id, sentences, outline, header, scene, new EntityBook());
  const drafts = [...TELLERS.flatMap((tell) => tell(bound)), ...applyRules(RULES, bound)];
  const claims = claimsOf(id, settleDrafts(drafts));
  return {
    release: {
      id,
      date: header.date,
      headline: header.headline,
      issuer: header.issuer.id,
      file: source.file,
      sha256: source.sha256,
      textKind: source.textKind,
      text: source.text,
      ...(outline.dateline?.wire !== undefined && { wire: wireName(outline.dateline.wire, vocabulary) }),
      ...(source.url !== undefined && { url: source.url }),
    },
    sentences: passages.map(({ start, end, section }) => ({ start, end, section })),
    entities: bound.book.list(),
    claims,
    unresolved: bound.unresolved,
  };
}

function wireName(text: string, vocabulary: Vocabulary): string {
  return vocabulary.wires.find((wire) => wire.terms.some((term) => term.toLowerCase() === text.toLowerCase()))?.name ?? text;
}
