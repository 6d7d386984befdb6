/** A release that does not say when it was published, or by whom: the message names the file and what to do. */
export class ReleaseHeaderError extends Error {
  override readonly name = 'ReleaseHeaderError';

  constructor(
    readonly file: string,
    readonly missing: 'date' | 'issuer',
    found: string,
  ) {
    const fix = missing === 'date' ? '--published-on YYYY-MM-DD' : '--issuer "Company Name, Inc."';
    const wanted =
      missing === 'date'
        ? 'publication date (a line such as "May 15, 2019", or one in the dateline)'
        : 'issuer (a company named right after the dateline)';
    super(`${file}: found no ${wanted}. It begins: "${found}". Give it with ${fix}.`);
  }
}
