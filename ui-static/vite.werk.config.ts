import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { adoptedComponents } from './bundle/components.ts';
import { budget } from './bundle/budget.ts';
import { compressed } from './bundle/compressed.ts';
import { kindForms } from './bundle/kinds.ts';
import { notices } from './bundle/notices.ts';
import { staffSchema, writtenOrder } from './bundle/schema.ts';
import { themeFolder } from './bundle/theme.ts';
import { closedTokens } from './bundle/tokens.ts';
import { Trusted, trustedDocuments } from './bundle/trusted.ts';
import { words } from './bundle/words.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const schema = staffSchema(here);
const trusted = new Trusted(schema);

/** The workplace: a bundle of its own, so that no reader of the public site loads any of it. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  resolve: { alias: { '@theme': themeFolder(here) } },
  css: { postcss: { plugins: [adoptedComponents(), closedTokens()] } },
  build: {
    outDir: 'target/classes/static/werk',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ['chrome111', 'firefox114', 'safari16.4'],
    rolldownOptions: {
      checks: { bundlerTimings: false },
      input: ['src/css/werk.css', 'src/werk/werk.ts'],
      output: {
        hashCharacters: 'hex',
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    trustedDocuments(trusted, here, `${here}target/classes/graphql/trusted.json`),
    kindForms(schema, writtenOrder(here), trusted),
    words(here, schema),
    budget({ css: 20_000, js: 60_000 }),
    notices(here),
    compressed(),
  ],
});
