import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The playground, bundled whole: nothing of it comes from another server. */
export default defineConfig({
  root: fileURLToPath(new URL('./src/web/playground', import.meta.url)),
  base: '/playground/',
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('./dist/web/playground', import.meta.url)),
    emptyOutDir: true,
    // The editor is one large file by nature.
    chunkSizeWarningLimit: 8_000,
    // The dependencies mark their files for React servers; in a browser bundle that mark means nothing.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
