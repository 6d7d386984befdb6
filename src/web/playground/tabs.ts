/** What an editor tab is opened with. */
export interface Tab {
  readonly query: string;
}

const MAX_TABS = 3;
const FALLBACK = '{\n  drugs(first: 5) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n';

/** Opens the first saved questions, given by file name. Their variables have defaults, so that each runs as it stands. */
export function tabsFrom(questions: Readonly<Record<string, string>>): readonly Tab[] {
  const files = Object.keys(questions).sort().slice(0, MAX_TABS);
  return files.length === 0 ? [{ query: FALLBACK }] : files.map((file) => ({ query: questions[file] ?? '' }));
}
