import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { Content, Proof } from '../documents/record.ts';
import { Part, given, own } from '../element.ts';
import '../fields/choose.ts';
import { nameOfKey } from '../names.ts';
import { ask, sentence } from '../server.ts';

/** Adds selected words of a letter as a quote to a record that is there already. */
class QuoteTo extends Part {
  static override properties = { document: given, words: given, line: given, record: own, problem: own };
  document = '';
  words = '';
  line = 0;
  private record = '';
  private problem = '';

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    this.problem = this.words === '' ? 'Selecteer eerst woorden in de tekst, of kies regels.' : this.document === '' ? 'Neem eerst het voorstel voor de brief zelf over; daarna kan een citaat ernaar verwijzen.' : this.record === '' ? 'Kies het record dat deze woorden bewijzen.' : '';
    if (this.problem === '') this.problem = await this.added().catch(sentence);
    if (this.problem !== '') return;
    announce(`Het citaat is bij ${nameOfKey(this.record)} vastgelegd, als nieuwe versie.`);
    this.record = '';
  }

  /** An empty sentence when it was done. */
  private async added(): Promise<string> {
    const { recordState: state } = await ask(Content, { id: this.record });
    if (!state) return 'Dat record is er niet meer.';
    const quotes = [{ document: this.document, role: 'PROOF' as const, text: this.words, line: this.line }];
    return (await act(Proof, { record: this.record, expectedVersion: state.version, quotes } as never)) ?? '';
  }

  override render() {
    return html`<form novalidate @submit=${this.add}><div class="fields">
        <om-choose class="field wide" .label=${'Of voeg het als citaat toe aan'} .name=${'citaat-bij'} .key=${this.record} @chosen=${(event: CustomEvent<string>) => (this.record = event.detail)}></om-choose>
        <button type="submit" class="second">Leg het citaat vast</button></div>
      <p role="alert">${this.problem}</p></form>`;
  }
}

customElements.define('om-quote-to', QuoteTo);
