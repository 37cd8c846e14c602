import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { instant } from '../dates.ts';
import type { Queued } from '../documents/work.ts';
import { nameOf, recordAddress } from '../names.ts';
import { kindName, statusName } from '../words.ts';

type State = ResultOf<typeof Queued>;

/** A queue with its count, its first records, and what to say when it is empty. */
export function queue(title: string, states: State[], count: number, empty: string, more: unknown = '') {
  return html`<section><h2>${title} <span class="number-badge">${count}</span></h2>
    ${count === 0 ? html`<p class="aside">${empty}</p>` : html`<ul class="work-list">${states.map((state) => line(state))}</ul>${count > states.length ? html`<p class="aside">En nog ${count - states.length}.</p>` : ''}${more}`}</section>`;
}

export const line = (state: State, withStatus = false) => html`<li><a href=${recordAddress(state.id)}>${state.record ? nameOf(state.record) : state.id}</a>
  <span class="aside">${kindName(state.kind)} · ${withStatus ? `${statusName(state.status).toLowerCase()}, ` : ''}versie ${state.version} · ${instant(state.since)}</span></li>`;
