import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `pnpm dev` finds the server; the built app is served by it. */
const server = process.env.THROUGHLINE_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2024',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      treeshake: {
        // Schemas are values without effects: a page that needs a constant of theirs gets no more than that.
        moduleSideEffects: [{ test: /[/\\]packages[/\\](schema|domain|shared)[/\\]src[/\\]/, sideEffects: false }],
        propertyReadSideEffects: false,
      },
    },
  },
  server: {
    proxy: { '/trpc': server, '/signin': server },
  },
});
