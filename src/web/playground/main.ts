import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './playground.css';
import { tabsFrom } from './tabs.js';
import { monacoEnvironment } from './workers.js';

self.MonacoEnvironment = monacoEnvironment;

const questions = import.meta.glob<string>('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fetcher: GraphiQLProps['fetcher'] = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer: unknown = await response.json();
  return answer;
};

const target = document.getElementById('playground');
if (target === null) throw new Error('the page has no element #playground');
createRoot(target).render(createElement(GraphiQL, { fetcher, defaultTabs: [...tabsFrom(questions)] }));
