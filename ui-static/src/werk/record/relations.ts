import { html } from 'lit';
import { nameOf, recordAddress } from '../names.ts';
import type { RecordState } from '../views/record.ts';
import { kindName, kindSlug, valueName } from '../words.ts';
import { rights } from '../rights.ts';

/** The server names no more of what refers to a record. */
const MOST = 100;

/** What the record is to others, and they to it. */
export function relations(state: RecordState) {
  const ties = state.record?.relations ?? [];
  return html`<h2>Verbanden</h2>
    ${ties.length === 0 ? html`<p class="aside">Er zijn geen verbanden vastgelegd.</p>` : html`<ul>${ties.map((tie) => html`<li>
      <a href=${recordAddress(tie.from.id)}>${nameOf(tie.from, 80)}</a> ${valueName('RelationType', tie.type)} <a href=${recordAddress(tie.to.id)}>${nameOf(tie.to, 80)}</a>
      (<a href=${recordAddress(tie.id)}>het verband</a>)</li>`)}</ul>`}
    ${state.namedBy.length === 0 ? '' : html`<h3>Wat hiernaar verwijst</h3><ul>${state.namedBy.map((other) => html`<li><a href=${recordAddress(other.id)}>${nameOf(other, 100)}</a> <span class="aside">${kindName(other.__typename)}</span></li>`)}</ul>${state.namedBy.length < MOST ? '' : html`<p class="aside">Dit zijn de eerste ${MOST}.</p>`}`}
    ${rights.enters ? html`<p><a href="/werk/nieuw/${kindSlug('Relation')}?${new URLSearchParams({ fromKey: state.id })}">Leg een verband vast</a></p>` : ''}`;
}
