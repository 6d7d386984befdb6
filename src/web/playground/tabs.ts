/** What an editor tab is opened with. */
export interface Tab {
  readonly query: string;
  readonly variables?: string;
}

const MAX_TABS = 3;
const FALLBACK: Tab = { query: '{\n  drugs(first: 5) {\n    totalCount\n    nodes {\n      id\n      name\n    }\n  }\n}\n' };

/** Opens the first saved questions, by file name, with the variables that a line `# variables: {...}` of their header gives. */
export function tabsFrom(operations: Readonly<Record<string, string>>): readonly Tab[] {
  const files = Object.keys(operations).sort().slice(0, MAX_TABS);
  const tabs = files.map((file) => tabFrom(operations[file] ?? ''));
  return tabs.length === 0 ? [FALLBACK] : tabs;
}

function tabFrom(query: string): Tab {
  const variables = /^#\s*variables:\s*(\{.*\})\s*$/im.exec(query)?.[1];
  return variables === undefined ? { query } : { query, variables };
}
