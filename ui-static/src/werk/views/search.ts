import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { View, given, own } from '../element.ts';
import { Found } from '../documents/names.ts';
import { nameOf, recordAddress } from '../names.ts';
import { ask, sentence } from '../server.ts';
import { go } from '../router.ts';
import { kindName } from '../words.ts';

type Answer = ResultOf<typeof Found>['search'];

/** Finds records by words, concepts included. */
class SearchView extends View {
  static override properties = { words: given, answer: own, problem: own };
  words = '';
  private answer: Answer | null = null;
  private problem = '';

  protected override willUpdate(before: Map<string, unknown>): void {
    if (before.has('words') && this.words !== '') void this.look(this.words);
  }

  protected override firstUpdated(): void {
    this.querySelector('input')?.focus();
  }

  private async look(text: string): Promise<void> {
    const found = await ask(Found, { text, kinds: null, first: 50 }).catch((fault) => void (this.problem = sentence(fault)));
    if (found && text === this.words) [this.answer, this.problem] = [found.search, ''];
  }

  private submit(event: Event): void {
    event.preventDefault();
    const text = this.querySelector('input')!.value.trim();
    go(text === '' ? '/werk/zoeken/' : `/werk/zoeken/?q=${encodeURIComponent(text)}`);
  }

  override render() {
    return html`<h1>Records zoeken</h1>
      <form role="search" @submit=${this.submit}>
        <div class="field wide"><label for="zoek">Woorden, een vindplaats of een sleutel</label><input id="zoek" type="search" maxlength="300" .value=${this.words}></div>
        <button type="submit">Zoek</button>
      </form>
      ${this.problem === '' ? '' : html`<p class="flag">${this.problem}</p>`}
      ${this.answer ? this.found(this.answer) : ''}`;
  }

  private found({ totalCount, remark, edges }: Answer) {
    return html`<p class="count" role="status">${remark ?? (totalCount === 1 ? '1 record' : `${totalCount} records`)}</p>
      <ol class="list">${edges.map(({ node }) => html`<li><h2><a href=${recordAddress(node.record.id)}>${nameOf(node.record)}</a></h2>
        <p class="aside">${kindName(node.record.__typename)} · <span class="key">${node.record.id}</span></p><p>${node.sentence}</p></li>`)}</ol>`;
  }
}

customElements.define('om-search', SearchView);
