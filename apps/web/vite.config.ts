import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerPlugin } from './worker-plugin.ts';

/** The pages are plain files that any node serves; nothing in them knows which node that is. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), workerPlugin()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
