import { html } from 'lit';
import { act } from '../act.ts';
import { Part, given, own } from '../element.ts';
import { Proof } from '../documents/record.ts';
import { NO_QUOTE, quotesField, quotesSent } from '../fields/quotes.ts';
import type { QuoteValue } from '../form/values.ts';
import { recordAddress } from '../names.ts';
import { readable } from '../readable.ts';
import { rights } from '../rights.ts';
import type { RecordState } from '../views/record.ts';
import { valueName } from '../words.ts';

/** The quotes that prove a record, and adding one. */
class ProofPart extends Part {
  static override properties = { state: given, quotes: own, problem: own };
  state!: RecordState;
  private quotes: QuoteValue[] = [NO_QUOTE];
  private problem = '';

  private async add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const quotes = quotesSent(this.quotes);
    const unfit = quotes.length === 0 || quotes.some((quote) => quote.document === '');
    this.problem = unfit ? 'Kies een document en vul de letterlijke woorden in.' : ((await act(Proof, { record: this.state.id, expectedVersion: this.state.version, quotes } as never)) ?? '');
    if (this.problem !== '') return;
    this.quotes = [NO_QUOTE];
    this.dispatchEvent(new Event('done', { bubbles: true }));
  }

  override render() {
    const evidence = this.state.record?.evidence ?? [];
    return html`<h2>Bewijs</h2>
      ${evidence.length === 0 ? html`<p class="aside">Er is nog geen citaat.</p>` : evidence.map((quote) => html`<figure class="quote"><blockquote>${readable(quote.quote)}</blockquote>
        <figcaption>${valueName('EvidenceRole', quote.role)}: <a href=${recordAddress(quote.document.id)}>${quote.document.title}</a>${quote.line ? `, regel ${quote.line}` : ''}${quote.footnote ? `, noot ${quote.footnote}` : ''}</figcaption></figure>`)}
      ${rights.enters && this.state.record ? html`<details><summary>Voeg een citaat toe</summary><form @submit=${this.add}>
        ${quotesField(this.quotes, (quotes) => (this.quotes = quotes))}<p role="alert">${this.problem}</p><button type="submit">Leg het citaat vast</button></form></details>` : ''}`;
  }
}

customElements.define('om-proof', ProofPart);
