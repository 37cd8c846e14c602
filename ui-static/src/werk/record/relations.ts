import { html } from 'lit';
import { nameOf, recordAddress } from '../names.ts';
import type { RecordState } from '../views/record.ts';
import { kindSlug, valueName } from '../words.ts';
import { rights } from '../rights.ts';

/** What the record is to others, and they to it. */
export function relations(state: RecordState) {
  const ties = state.record?.relations ?? [];
  return html`<h2>Verbanden</h2>
    ${ties.length === 0 ? html`<p class="aside">Er zijn geen verbanden vastgelegd.</p>` : html`<ul>${ties.map((tie) => html`<li>
      <a href=${recordAddress(tie.from.id)}>${nameOf(tie.from, 80)}</a> ${valueName('RelationType', tie.type)} <a href=${recordAddress(tie.to.id)}>${nameOf(tie.to, 80)}</a>
      (<a href=${recordAddress(tie.id)}>het verband</a>)</li>`)}</ul>`}
    ${rights.enters ? html`<p><a href="/werk/nieuw/${kindSlug('Relation')}?${new URLSearchParams({ fromKey: state.id })}">Leg een verband vast</a></p>` : ''}`;
}
