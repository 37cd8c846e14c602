import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../advice/list.ts';
import '../advice/one.ts';

/** All advices, or the one of that name. */
export const advices = (id: string | undefined) => (id ? html`${keyed(id, html`<om-advice .key=${id}></om-advice>`)}` : html`<om-advices></om-advices>`);
