import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Route } from './router.ts';
import './views/entry.ts';
import './views/form.ts';
import './views/record.ts';
import './views/search.ts';
import './views/signals.ts';
import './views/start.ts';

/** Every view. Letters, reviewing, advices, publishing and management are loaded when somebody first goes there; many small files together weigh more than one. */
export const routes: Route[] = [
  { at: /^\/werk\/$/, show: async () => html`<om-start></om-start>` },
  { at: /^\/werk\/invoer\/$/, show: async () => html`<om-entry></om-entry>` },
  {
    at: /^\/werk\/invoer\/(.+)$/,
    show: async ([key], query) => (await import('./views/intake.ts'), html`${keyed(`invoer ${key}`, html`<om-intake .key=${key} .place=${Number(query.get('voorstel'))}></om-intake>`)}`),
  },
  { at: /^\/werk\/zoeken\/$/, show: async (_, query) => html`<om-search .words=${query.get('q') ?? ''}></om-search>` },
  { at: /^\/werk\/signalen\/$/, show: async (_, query) => html`<om-signals .rule=${query.get('regel') ?? ''} .muted=${query.get('weggelegd') === 'ja'}></om-signals>` },
  { at: /^\/werk\/controle\/$/, show: async () => (await import('./views/review.ts'), html`<om-review></om-review>`) },
  { at: /^\/werk\/publiceren\/$/, show: async () => (await import('./views/publish.ts'), html`<om-publish></om-publish>`) },
  { at: /^\/werk\/adviezen\/(?:([a-z0-9-]+)\/)?$/, show: async ([id]) => (await import('./views/advices.ts')).advices(id) },
  { at: /^\/werk\/beheer\/(?:([a-z]+)\/)?$/, show: async ([page]) => (await import('./views/manage.ts')).managed(page) },
  {
    at: /^\/werk\/record\/(.+)$/,
    show: async ([key]) => html`${keyed(key, html`<om-record .key=${key}></om-record>`)}`,
  },
  {
    at: /^\/werk\/nieuw\/([a-z-]+)$/,
    show: async ([slug], query) => html`${keyed(`nieuw ${slug} ${query}`, html`<om-form act="Register" .slug=${slug} .given=${query}></om-form>`)}`,
  },
  {
    at: /^\/werk\/wijzig\/(.+)$/,
    show: async ([key]) => html`${keyed(`wijzig ${key}`, html`<om-form act="Amend" .key=${key}></om-form>`)}`,
  },
  {
    at: /^\/werk\/corrigeer\/(.+)$/,
    show: async ([key]) => html`${keyed(`corrigeer ${key}`, html`<om-form act="Correct" .key=${key}></om-form>`)}`,
  },
];
