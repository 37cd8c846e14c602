import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { Part, given, own } from '../element.ts';
import { ReadCitations } from '../documents/read.ts';
import { recordAddress } from '../names.ts';
import { ask, sentence } from '../server.ts';

const REST = 300;
type Citation = ResultOf<typeof ReadCitations>['readCitations'][number];

/** Says while one types which document a citation names, and fills in its key on request. */
class Cites extends Part {
  static override properties = { words: given, read: own, problem: own };
  words = '';
  private read: Citation | null = null;
  private problem = '';
  private timer = 0;

  protected override willUpdate(before: Map<string, unknown>): void {
    if (!before.has('words')) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(this.words.trim()), REST);
  }

  private async look(text: string): Promise<void> {
    try {
      const read = text === '' ? null : ((await ask(ReadCitations, { text })).readCitations[0] ?? null);
      if (text === this.words.trim()) [this.read, this.problem] = [read, ''];
    } catch (fault) {
      this.problem = sentence(fault);
    }
  }

  override render() {
    if (this.problem !== '') return html`<p class="hint" role="status">${this.problem}</p>`;
    if (!this.read?.key) return '';
    const { key, letterStyle, document } = this.read;
    return html`<div class="reads" aria-live="polite"><p><strong>Leest als:</strong> ${letterStyle ?? key}</p>
      <p>${document ? html`In het register: <a href=${recordAddress(document.id)}>${document.title}</a>` : 'Nog niet in het register.'}</p>
      ${key === this.words.trim() ? '' : html`<button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('read', { detail: { key, document: document?.id }, bubbles: true }))}>Neem deze lezing over</button>`}</div>`;
  }
}

customElements.define('om-cites', Cites);
