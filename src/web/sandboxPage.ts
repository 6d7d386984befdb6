import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { allowContent, type ContentPolicy } from './headers.js';

const APOLLO_SCRIPT = 'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';
const APOLLO_FRAME = 'https://sandbox.embed.apollographql.com';

const SCRIPT = `
if (typeof EmbeddedSandbox === 'function') {
  new EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: new URL('/graphql', location.href).href,
    endpointIsEditable: false,
    hideCookieToggle: true,
    initialState: { includeCookies: false, pollForSchemaUpdates: false },
    runTelemetry: false,
    allowDynamicStyles: false
  });
} else {
  document.getElementById('status').textContent = "It could not be loaded: Apollo's servers cannot be reached.";
}
`;
const STYLE = `
html, body { height: 100%; margin: 0; font: 16px/1.5 system-ui, sans-serif; }
body { display: flex; flex-direction: column; }
header { padding: 0.25rem 1rem; }
h1 { display: inline; font-size: 1rem; }
#sandbox { flex: 1; }
iframe { width: 100%; height: 100%; border: 0; }
`;
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Apollo Sandbox - releasegraph</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Apollo Sandbox</h1>
<span id="status" role="status">It is loaded from Apollo's servers.</span>
<a href="/playground">The playground works without the internet.</a>
</header>
<main id="sandbox"></main>
<script src="${APOLLO_SCRIPT}"></script>
<script>${SCRIPT}</script>
</body>
</html>
`;
const POLICY: ContentPolicy = {
  'default-src': ["'none'"],
  'script-src': [APOLLO_SCRIPT, hashSource(SCRIPT)],
  'style-src': [hashSource(STYLE)],
  'frame-src': [APOLLO_FRAME],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'"],
};

/** `/sandbox`: Apollo's hosted Sandbox on our endpoint, telemetry off, with the way to the playground always in sight. */
export function addSandbox(app: FastifyInstance): void {
  app.get('/sandbox', async (_request, reply) => {
    allowContent(reply, POLICY);
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(PAGE);
  });
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
}
