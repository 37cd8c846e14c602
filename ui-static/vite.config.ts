import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { budget } from './bundle/budget.ts';
import { compressed } from './bundle/compressed.ts';
import { notices } from './bundle/notices.ts';
import { settings } from './bundle/settings.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  ...settings(here, 'assets', ['src/css/site.css', 'src/public/site.ts', 'src/public/verken.ts']),
  plugins: [budget({ css: 20_000, js: 10_000 }), notices(here), compressed()],
});
