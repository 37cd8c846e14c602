import { html } from 'lit';
import { encodeKey } from '../names.ts';
import type { RecordState } from '../views/record.ts';

const PAGES: Record<string, string> = { RECOMMENDATION: 'aanbevelingen', DOCUMENT: 'documenten', COMMITMENT: 'toezeggingen', MOTION: 'moties', REPORT: 'rapporten' };

/** The public page as it would be with all drafts, for the kinds that have a page. */
export function preview(state: RecordState) {
  const page = PAGES[state.kind];
  if (!page || !state.record) return '';
  const address = `/werk/voorbeeld/nl/${page}/${encodeKey(state.id)}`;
  const show = (event: Event): void => {
    const frame = (event.target as HTMLElement).querySelector('iframe')!;
    if (!frame.hasAttribute('src')) frame.src = address;
  };
  return html`<h2>De openbare pagina</h2>
    <p><a href=${address} target="_blank">Open het voorbeeld met alle concepten in een nieuw tabblad</a></p>
    <details class="preview" @toggle=${show}><summary>Toon het voorbeeld hier</summary><iframe title="Voorbeeld van de openbare pagina"></iframe></details>`;
}
