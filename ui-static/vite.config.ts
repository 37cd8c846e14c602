import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { adoptedComponents } from './bundle/components.ts';
import { budget } from './bundle/budget.ts';
import { compressed } from './bundle/compressed.ts';
import { notices } from './bundle/notices.ts';
import { themeFolder } from './bundle/theme.ts';
import { closedTokens } from './bundle/tokens.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  // Addresses inside the style sheet are relative, so that a copy of the folder works anywhere.
  base: './',
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@theme': themeFolder(here) } },
  css: { postcss: { plugins: [adoptedComponents(), closedTokens()] } },
  build: {
    outDir: 'target/classes/static/assets',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    rolldownOptions: {
      // A busy machine is no fault of a plugin.
      checks: { bundlerTimings: false },
      input: ['src/css/site.css', 'src/public/site.ts', 'src/public/verken.ts'],
      output: {
        hashCharacters: 'hex',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
  plugins: [budget({ css: 20_000, js: 10_000 }), notices(here), compressed()],
});
