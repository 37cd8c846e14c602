import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { instant } from '../dates.ts';
import type { Waiting } from '../documents/work.ts';
import { changesTable } from '../form/changes.ts';
import { nameOf, recordAddress } from '../names.ts';
import { readable } from '../readable.ts';
import { connected } from './keys.ts';
import { count, kindName, valueName } from '../words.ts';

export type State = ResultOf<typeof Waiting>['worklist'][number];

/** How a record shows in the list, and what its tick does. */
export interface Shown {
  unfolded: boolean;
  chosen: boolean;
  choose: (event: Event) => void;
}

/** A record that waits: what changes, and on what proof. */
export function waiting(state: State, { unfolded, chosen, choose }: Shown) {
  const { changes, changeReason, version } = state.versions.at(-1)!;
  const quotes = state.record?.evidence ?? [];
  const id = `kies-${state.id}`;
  const name = state.record ? nameOf(state.record) : state.id;
  const about = connected(state);
  return html`<li>
    <div class="field check"><input type="checkbox" id=${id} .checked=${chosen} @change=${choose}><label for=${id}>Kies <span class="visually-hidden">${name}</span></label></div>
    <h3><a href=${recordAddress(state.id)}>${name}</a></h3>
    <p class="aside">${kindName(state.kind)} · versie ${state.version}, ${state.publishedVersion ? `eerder gepubliceerd als versie ${state.publishedVersion}` : 'nog niet gepubliceerd'} · ingediend ${instant(state.since)}</p>
    ${about === '' ? '' : html`<p>${about}</p>`}
    ${changeReason ? html`<p>Reden: ${changeReason}</p>` : ''}
    <details ?open=${unfolded}><summary>${count(changes.length, 'veld', 'velden')}, ${count(quotes.length, 'citaat', 'citaten')}<span class="visually-hidden"> van ${name}</span></summary>
      ${changesTable(state.kind, changes, version === 1 ? 'Nieuw record' : 'Wat er verandert', version === 1)}
      ${bySource(quotes).map(([first, ...more]) => html`<figure class="quote">${[first!, ...more].map(({ quote }) => html`<blockquote>${readable(quote)}</blockquote>`)}<figcaption>${valueName('EvidenceRole', first!.role)}: <a href=${recordAddress(first!.document.id)}>${first!.document.title}</a> <span class="aside">${first!.document.id}</span></figcaption></figure>`)}</details>
  </li>`;
}

type Quote = NonNullable<State['record']>['evidence'][number];

/** What one document says in one role, together, so that it is named once. */
function bySource(quotes: readonly Quote[]): Quote[][] {
  const sources = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const source = `${quote.role} ${quote.document.id}`;
    sources.set(source, [...(sources.get(source) ?? []), quote]);
  }
  return [...sources.values()];
}
