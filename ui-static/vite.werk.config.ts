import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './bundle/budget.ts';
import { compressed } from './bundle/compressed.ts';
import { kindForms } from './bundle/kinds.ts';
import { notices } from './bundle/notices.ts';
import { staffSchema, writtenOrder } from './bundle/schema.ts';
import { settings } from './bundle/settings.ts';
import { Trusted, trustedDocuments } from './bundle/trusted.ts';
import { words } from './bundle/words.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const schema = staffSchema(here);
const trusted = new Trusted(schema);

/** The workplace: a bundle of its own, so that no reader of the public site loads any of it. */
export default defineConfig({
  ...settings(here, 'werk', ['src/css/werk.css', 'src/werk/werk.ts']),
  plugins: [
    trustedDocuments(trusted, here, `${here}target/classes/graphql/trusted.json`),
    kindForms(schema, writtenOrder(here), trusted),
    words(here, schema),
    budget({ css: 20_000, js: 60_000 }),
    notices(here),
    compressed(),
  ],
});
