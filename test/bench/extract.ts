/**
 * How fast releases are read: `npm run bench:extract`. Milliseconds a release on one core after warm-up, the median of
 * rounds in which we and the peer take turns; the peer is compromise, a rule-based English reader, which is asked for
 * sentences, people, organizations, places and numbers. Then texts of growing length, to see that time grows with it.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { readRelease, type SourceText } from '../../src/extract/pipeline.js';
import { readSources } from '../../src/ingest/files.js';
import { loadVocabulary } from '../../src/ingest/vocabulary.js';

const ROUNDS = 7;
const WARM_UP = 3;
const GROWTH_ROUNDS = 5;
const GROWTH = [1, 2, 4, 8, 16] as const;
/** Every fifth release: enough for a mean, few enough for a minute. */
const EVERY = 5;

const vocabulary = loadVocabulary();
const all = await readSources(['seed/releases', 'test/corpus/development']);
const sources = all.filter((_, at) => at % EVERY === 0);

function readAll(): number {
  return timed(() => {
    for (const source of sources) readRelease(source, vocabulary);
  });
}

function peerReadsAll(): number {
  return timed(() => {
    for (const { text } of sources) {
      const document = nlp(text);
      document.sentences().out('offset');
      document.topics().out('offset');
      document.numbers().out('offset');
    }
  });
}

function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6 / sources.length;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

for (let round = 0; round < WARM_UP; round += 1) readAll();
peerReadsAll();
const ours: number[] = [];
const peers: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(readAll());
  peers.push(peerReadsAll());
}
const kilobytes = sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length / 1000;
console.log(`${sources.length} releases of ${kilobytes.toFixed(1)} kB each, Node ${process.versions.node}`);
console.log(`releasegraph  ${median(ours).toFixed(2)} ms a release (fastest round ${Math.min(...ours).toFixed(2)})`);
console.log(`compromise    ${median(peers).toFixed(2)} ms a release`);
console.log(`ratio         ${(median(ours) / median(peers)).toFixed(2)} (ours to theirs)\n`);

const digest = 'seed/releases/2019-05-15-clrb-cohort-6-results.txt';
const [header = '', ...body] = readFileSync(digest, 'utf8').split(/\n(?=\n)/);
for (const times of GROWTH) {
  const text = [header, ...Array.from({ length: times }, () => body).flat()].join('\n');
  const source: SourceText = { file: 'grown.txt', sha256: '0'.repeat(64), text, textKind: 'DIGEST' };
  const rounds = Array.from({ length: GROWTH_ROUNDS }, () => {
    const start = process.hrtime.bigint();
    readRelease(source, vocabulary);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  const time = median(rounds);
  console.log(
    `${String(times).padStart(2)} x the text  ${time.toFixed(1).padStart(7)} ms, ${((time / text.length) * 1000).toFixed(2)} ms a kB`,
  );
}
