import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { originals } from '../support/originals.js';
import { sharedRuns } from '../support/sharedRuns.js';

const FOLDER = fileURLToPath(new URL('../../seed/releases', import.meta.url));
const RUN_LENGTH = 9;

const digests = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

/** How each release writes the issuer's name beside its ticker, and in its last line where it has such a line. */
const SPELLINGS: Readonly<Record<string, { readonly lead: string; readonly source?: string }>> = {
  '2016-11-15': { lead: 'Cellecstar' },
  '2017-04-27': { lead: 'Cellecstar', source: 'Cellestar Biosciences, Inc.' },
  '2017-05-18': { lead: 'Cellectar' },
  '2018-06-06': { lead: 'Collectar', source: 'Collectar Biosciences, Inc.' },
  '2019-05-15': { lead: 'Cellectar', source: 'Cellestar Biosciences' },
};

/** `2019-05-15` in the words of a date line: `May 15, 2019`. */
function longDate(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/** The day of the paragraph that starts with place, day and wire, as `YYYY-MM-DD`. */
function datelineDay(body: string): string | undefined {
  const day = /^[A-Z][A-Z ]+, [A-Z][\w.]+, ([A-Z][a-z]+\.? \d{2}, \d{4}) \((?:GLOBE NEWSWIRE|GlobeNewswire)\) -- \S/m.exec(
    body,
  )?.[1];
  return day === undefined ? undefined : new Date(`${day} UTC`).toISOString().slice(0, 10);
}

describe('the form of a digest', () => {
  it('there are five', () => {
    expect(digests).toHaveLength(5);
  });

  describe.each(digests)('$file', ({ file, text }) => {
    const date = file.slice(0, 10);
    const [header = '', body = ''] = text.split('\n---\n');

    it('is named after its date, the ticker and a topic', () => {
      expect(file).toMatch(/^\d{4}-\d\d-\d\d-clrb(?:-[a-z0-9]+)+\.txt$/);
    });

    it('says first that it is a digest, and of what', () => {
      const source = `Digest of a Cellectar Biosciences release; Source: GlobeNewswire, ${longDate(date)}, on `;
      expect(header.slice(0, source.length)).toBe(source);
    });

    it('has one rule between its header and the release', () => {
      expect(text.match(/^---$/gm)).toHaveLength(1);
    });

    it('tells its day on a line of its own and in the dateline', () => {
      expect(body.split('\n')).toContain(longDate(date));
      expect(datelineDay(body)).toBe(date);
    });

    it('spells the issuer as the release does, in the lead and below it', () => {
      const { lead, source } = SPELLINGS[date] ?? { lead: 'no such release', source: 'no such release' };
      const leads = body.matchAll(/\b(\w+) Biosciences(?:, Inc\.)? \((?:Nasdaq:|NASDAQ: )CLRB\)/g);
      expect(Array.from(leads, ([, name]) => name)).toEqual([lead]);
      expect(/^Source: (.*)$/m.exec(body)?.[1]).toBe(source);
      expect(body).toMatch(/^About Cellectar Biosciences, Inc\.$/m);
    });

    it('holds no telephone number and no e-mail address', () => {
      expect(text.match(/\d{3}[-. )]+\d{3}[-. ]\d{4}|\S+@\S+\.\S+/g)).toBeNull();
    });

    it('puts no words in quotation marks into the mouth of a person', () => {
      expect(text.match(/[,.]["\u201d]\s+(?:said|says|added|noted|commented)\b|\bsaid[,:]\s+["\u201c]/g)).toBeNull();
    });
  });
});

describe('the wording of a digest', () => {
  const published = originals().map((original) => original.text);
  const reason = 'the originals are not beside the project (../shared/releases)';
  if (published.length === 0) console.warn(`skipped: digests are not compared with the originals, because ${reason}`);

  it('a shared run of words is found across case, punctuation and line ends', () => {
    const other = 'Blue whales sing; red foxes (young ones)\nsleep by day.';
    expect(sharedRuns('At night RED FOXES, young ones, sleep little', [other], 5)).toEqual(['red foxes young ones sleep']);
    expect(sharedRuns('At night red foxes that are young ones sleep', [other], 5)).toEqual([]);
  });

  it.for(digests)('$file shares no nine words in a row with an original', ({ text }, { skip }) => {
    skip(published.length === 0, reason);
    expect(sharedRuns(text, published, RUN_LENGTH)).toEqual([]);
  });
});
