import { html } from 'lit';

/** A table; on a telephone each cell says what it is. */
export const table = (caption: string, heads: string[], rows: unknown[][]) => html`<table class="wide rows"><caption>${caption}</caption>
  <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map((row) => html`<tr>${row.map((cell, place) => (place === 0 ? html`<th scope="row">${cell}</th>` : html`<td data-label=${heads[place]!}>${cell}</td>`))}</tr>`)}</tbody></table>`;
