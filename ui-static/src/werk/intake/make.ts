import { html } from 'lit';
import { forms } from 'virtual:soorten';
import { Part, given, own } from '../element.ts';
import { shorten } from '../names.ts';
import { go } from '../router.ts';
import { kindName, kindSlug } from '../words.ts';
import type { Stretch } from './lines.ts';
import './quote-to.ts';
import { selected } from './selection.ts';

/** Makes a record of words that somebody selects in a letter, or of whole lines for who has no pointer. */
class Make extends Part {
  static override properties = { reading: given, text: given, document: given, chosen: own, problem: own };
  reading = '';
  text = '';
  /** The registered document that holds these words; empty while there is none. */
  document = '';
  private chosen: Stretch | null = null;
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.look);
  }

  /** What was selected stays chosen when somebody goes on to the buttons. */
  private look = (): void => {
    this.chosen = selected(this.closest('.letter')!) ?? this.chosen;
  };

  private lines(): void {
    const number = (id: string): number => Number(this.querySelector<HTMLInputElement>(id)!.value);
    const [from, to] = [number('#van-regel'), number('#tot-regel') || number('#van-regel')];
    const lines = this.text.split('\n');
    const start = lines.slice(0, from - 1).join('\n').length + (from > 1 ? 1 : 0);
    this.chosen = from < 1 || to < from || to > lines.length ? null : { start, end: lines.slice(0, to).join('\n').length };
  }

  private make(event: Event): void {
    event.preventDefault();
    this.problem = !this.chosen ? 'Selecteer eerst woorden in de tekst, of kies regels.' : this.document === '' ? 'Neem eerst het voorstel voor de brief zelf over; daarna kan een record ernaar verwijzen.' : '';
    if (this.problem !== '') return;
    const { start, end } = this.chosen!;
    const at = Object.fromEntries(['document', 'madeIn', 'announcedIn', 'citing'].map((field) => [field, this.document]));
    const query = new URLSearchParams({ ...at, lezing: this.reading, van: String(start), tot: String(end) });
    go(`/werk/nieuw/${kindSlug(this.querySelector('select')!.value)}?${query}`);
  }

  override render() {
    const words = this.chosen ? this.text.slice(this.chosen.start, this.chosen.end) : '';
    return html`<details class="make" ?open=${words !== ''}><summary>Maak zelf een record van de tekst</summary><form novalidate @submit=${this.make}>
      <p class="hint" role="status">${words === '' ? 'Selecteer woorden in de tekst, of kies regels.' : `Gekozen: “${shorten(words, 90)}”`}</p>
      <div class="fields">
        <div class="field"><label for="van-regel">Van regel</label><input id="van-regel" type="number" min="1" @change=${this.lines}></div>
        <div class="field"><label for="tot-regel">Tot en met regel</label><input id="tot-regel" type="number" min="1" @change=${this.lines}></div>
        <div class="field"><label for="maak">Maak hiervan</label><select id="maak">${Object.keys(forms).map((kind) => html`<option value=${kind} ?selected=${kind === 'Commitment'}>${kindName(kind)}</option>`)}</select></div>
        <button type="submit">Naar het formulier</button>
      </div>
      <p role="alert">${this.problem}</p></form>
      <om-quote-to .document=${this.document} .words=${words} .line=${this.chosen ? this.text.slice(0, this.chosen.start).split('\n').length : 0}></om-quote-to></details>`;
  }
}

customElements.define('om-make', Make);
