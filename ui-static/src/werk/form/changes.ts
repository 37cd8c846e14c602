import { html } from 'lit';
import { forms } from 'virtual:soorten';
import { fieldName, kindType } from '../words.ts';
import { diff } from './diff.ts';
import { said } from './said.ts';

export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** In the order of the form; what no form has comes last. */
function ordered(kind: string, changes: FieldChange[]): FieldChange[] {
  const order = (forms[kindType(kind)]?.fields ?? []).map(([name]) => name);
  const place = ({ field }: FieldChange): number => (order.indexOf(field) + order.length + 1) % (order.length + 1);
  return [...changes].sort((one, other) => place(one) - place(other));
}

/** What changed, field by field; in a longer text only the words that did are marked, and nothing where all is new. */
export function changesTable(kind: string, changes: FieldChange[], caption: string, isNew = false) {
  if (changes.length === 0) return html`<p class="aside">In de velden is niets veranderd.</p>`;
  return html`<table class="changes"><caption>${caption}</caption>
    <thead><tr><th scope="col">Veld</th><th scope="col">Wat er verandert</th></tr></thead>
    <tbody>${ordered(kind, changes).map((change) => html`<tr><th scope="row">${fieldName(kind, change.field)}</th><td>${isNew ? said(kind, change.field, change.to) : marked(said(kind, change.field, change.from), said(kind, change.field, change.to), change)}</td></tr>`)}</tbody>
  </table>`;
}

function marked(before: string, after: string, change: FieldChange) {
  if (!change.from) return html`<ins>${after}</ins>`;
  if (!change.to) return html`<del>${before}</del>`;
  return diff(before, after).map((piece) => (piece.was === 'same' ? piece.text : piece.was === 'gone' ? html`<del>${piece.text}</del> ` : html`<ins>${piece.text}</ins>`));
}
