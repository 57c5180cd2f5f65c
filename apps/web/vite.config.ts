import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneSizeIcons } from './build/one-size-icons.ts';
import { pureSchemas } from './build/pure-schemas.ts';

/** Where `pnpm dev` finds the server; the built app is served by it. */
const server = process.env.THROUGHLINE_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), pureSchemas(), oneSizeIcons()],
  build: {
    target: 'es2024',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What the first page needs comes in one piece: in seventy it is compressed seventy times.
        codeSplitting: { groups: [{ name: 'start', test: /[/\\]areas[/\\]home[/\\]home-page/ }] },
      },
      treeshake: {
        moduleSideEffects: [
          { test: /[/\\]packages[/\\](schema|domain|shared)[/\\]src[/\\]/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    proxy: { '/trpc': server, '/signin': server },
  },
});
