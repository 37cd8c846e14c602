import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Route } from './router.ts';

/** Every view, loaded when somebody first goes there. */
export const routes: Route[] = [
  { at: /^\/werk\/$/, show: async () => (await import('./views/start.ts'), html`<om-start></om-start>`) },
  { at: /^\/werk\/invoer\/$/, show: async () => (await import('./views/entry.ts'), html`<om-entry></om-entry>`) },
  {
    at: /^\/werk\/invoer\/(.+)$/,
    show: async ([key], query) => (await import('./views/intake.ts'), html`${keyed(`invoer ${key}`, html`<om-intake .key=${key} .place=${Number(query.get('voorstel'))}></om-intake>`)}`),
  },
  { at: /^\/werk\/zoeken\/$/, show: async (_, query) => (await import('./views/search.ts'), html`<om-search .words=${query.get('q') ?? ''}></om-search>`) },
  { at: /^\/werk\/controle\/$/, show: async () => (await import('./views/review.ts'), html`<om-review></om-review>`) },
  { at: /^\/werk\/publiceren\/$/, show: async () => (await import('./views/publish.ts'), html`<om-publish></om-publish>`) },
  { at: /^\/werk\/beheer\/$/, show: async () => (await import('./views/manage.ts'), html`<om-manage></om-manage>`) },
  {
    at: /^\/werk\/record\/(.+)$/,
    show: async ([key]) => (await import('./views/record.ts'), html`${keyed(key, html`<om-record .key=${key}></om-record>`)}`),
  },
  {
    at: /^\/werk\/nieuw\/([a-z-]+)$/,
    show: async ([slug], query) => (await import('./views/form.ts'), html`${keyed(`nieuw ${slug} ${query}`, html`<om-form act="Register" .slug=${slug} .given=${query}></om-form>`)}`),
  },
  {
    at: /^\/werk\/wijzig\/(.+)$/,
    show: async ([key]) => (await import('./views/form.ts'), html`${keyed(`wijzig ${key}`, html`<om-form act="Amend" .key=${key}></om-form>`)}`),
  },
  {
    at: /^\/werk\/corrigeer\/(.+)$/,
    show: async ([key]) => (await import('./views/form.ts'), html`${keyed(`corrigeer ${key}`, html`<om-form act="Correct" .key=${key}></om-form>`)}`),
  },
];
