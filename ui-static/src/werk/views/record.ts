import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { forms } from 'virtual:soorten';
import { View, given, own } from '../element.ts';
import { instant } from '../dates.ts';
import { State } from '../documents/record.ts';
import { nameOf } from '../names.ts';
import '../record/actions.ts';
import { fieldsList } from '../record/content.ts';
import { history } from '../record/history.ts';
import '../record/notes.ts';
import '../record/proof.ts';
import { relations } from '../record/relations.ts';
import { preview } from '../record/preview.ts';
import { rights } from '../rights.ts';
import '../signal/of-record.ts';
import { ask, sentence } from '../server.ts';
import { kindName, kindSlug, kindType, statusName } from '../words.ts';

export type RecordState = NonNullable<ResultOf<typeof State>['recordState']>;

/** A record with all that the office keeps about it, and what can be done with it. */
class RecordView extends View {
  static override properties = { key: given, state: own, problem: own };
  key = '';
  private state: RecordState | null = null;
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('done', () => void this.load());
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.state = (await ask(State, { id: this.key })).recordState;
      this.problem = this.state ? '' : 'Een record met deze sleutel is er niet.';
    } catch (fault) {
      this.problem = sentence(fault);
    }
  }

  override render() {
    const { state } = this;
    if (!state) return html`<h1>Record <span class="key">${this.key}</span></h1><p>${this.problem || 'Wordt geladen …'}</p>`;
    const name = state.record ? nameOf(state.record, 400) : state.id;
    return html`<p class="crumbs"><a href="/werk/zoeken/">Records zoeken</a></p>
      <h1>${name}</h1>
      <p class="lead">${kindName(state.kind)} <span class="key">${state.id}</span></p>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${standing(state)}
      <om-actions .state=${state}></om-actions>
      <om-signals-of .key=${state.id}></om-signals-of>
      <h2>Wat erin staat</h2>${fieldsList(state)}
      <om-proof .state=${state}></om-proof>
      ${relations(state)}
      ${rights.enters ? followers(state) : ''}
      ${preview(state)}
      ${rights.seesDrafts ? html`<om-notes .state=${state}></om-notes>` : ''}
      ${history(state)}`;
  }
}

function standing(state: RecordState) {
  const published = state.publishedVersion === null ? 'Nog niets ervan is gepubliceerd.' : state.publishedVersion === state.version ? '' : `Openbaar is versie ${state.publishedVersion}.`;
  return html`<p class="standing"><strong>${statusName(state.status)}</strong>, versie ${state.version}, sinds ${instant(state.since)}. ${published}
    ${state.embargoUntil ? `Niet te zien voor ${instant(state.embargoUntil)}.` : ''} ${state.reason ? `Reden: ${state.reason}` : ''}</p>`;
}

/** What is entered next: every kind of record that must name one of this kind. */
function followers(state: RecordState) {
  const type = kindType(state.kind);
  const next = Object.entries(forms).flatMap(([kind, { fields }]) => {
    const field = fields.find(([, holds, , of]) => holds === 'record' && of?.split(' ').includes(type) && kind !== type);
    return field && (field[2] || field[0] === 'recommendation') ? [{ kind, field: field[0] }] : [];
  });
  if (next.length === 0) return '';
  return html`<h2>Voer hierbij in</h2><ul class="chips">${next.map(({ kind, field }) => html`<li><a href="/werk/nieuw/${kindSlug(kind)}?${new URLSearchParams({ [field]: state.id })}">${kindName(kind)}</a></li>`)}</ul>`;
}

customElements.define('om-record', RecordView);
