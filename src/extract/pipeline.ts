import type { Reading } from '../domain/reading.js';
import { releaseId } from '../domain/ids.js';
import { bindRelease } from './bind/bound.js';
import type { Bound } from './bind/bound.js';
import { EntityBook } from './bind/entityBook.js';
import { claimsOf } from './claims.js';
import { readHeader } from './header.js';
import { readDrugNames } from './mentions/drugNames.js';
import { isListed } from './mentions/lexicon.js';
import { lexiconsOf } from './mentions/lexicons.js';
import { markPassage } from './mentions/mark.js';
import { readScene } from './mentions/scene.js';
import { namesTrial, readTrialNames, withoutTrialNames } from './mentions/trialNames.js';
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
  const bound = understand(source, vocabulary);
  const { release: id, header, outline } = bound;
  const drafts = [...TELLERS.flatMap((tell) => tell(bound)), ...applyRules(RULES, bound)];
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
      ...(outline.wire !== undefined && { wire: wireName(outline.wire, vocabulary) }),
      ...(source.url !== undefined && { url: source.url }),
    },
    sentences: bound.sentences.map(({ passage: { start, end, section } }) => ({ start, end, section })),
    entities: bound.book.list(),
    claims: claimsOf(id, header.date, settleDrafts(drafts, bound.sentences)),
    unresolved: bound.unresolved,
  };
}

/** A release with its sentences marked and its mentions joined to entities: all that rules need. */
export function understand(source: SourceText, vocabulary: Vocabulary): Bound {
  const outline = outlineOf(source.text, source.textKind);
  const header = readHeader(source, outline);
  const { pattern } = header.issuer.spelling;
  const views = outline.blocks.map((block) => viewOf(source.text, block).text);
  const { terms, endpoints, knownDrugs, notDrugPrefixes } = lexiconsOf(vocabulary);
  const isOther = (name: string): boolean => [terms, endpoints, knownDrugs].some((lexicon) => isListed(name, lexicon));
  const trials = readTrialNames(views, (name) => name.search(pattern) >= 0 || isOther(name));
  const drugs = readDrugNames(withoutTrialNames(views, trials), notDrugPrefixes, knownDrugs, source.text);
  const passages = passagesOf(source.text, outline, (topic, body) =>
    namesTrial(topic, trials) ? 'about-trial' : readAbout(topic, body, pattern, drugs, vocabulary),
  );
  const issuer = { id: header.issuer.id, name: header.issuer.spelling.fullName, pattern };
  const scene = readScene(passages, issuer, drugs, header.date, vocabulary, trials);
  const sentences = passages.map((passage, at) => markPassage(passage, scene, passages[at - 1]));
  const id = releaseId(header.date, header.issuer.key, header.headline);
  return bindRelease(id, sentences, outline, header, scene, new EntityBook());
}

function wireName(text: string, vocabulary: Vocabulary): string {
  return vocabulary.wires.find((wire) => wire.terms.some((term) => term.toLowerCase() === text.toLowerCase()))?.name ?? text;
}
