import { html } from 'lit';
import { Part, given, own } from '../element.ts';
import { Bodies, Found, Named } from '../documents/names.ts';
import { nameOf, nameOfKey, type NamedRecord } from '../names.ts';
import { ask, sentence } from '../server.ts';
import { kindEnum, kindName } from '../words.ts';

const REST = 250;
const MOST = 10;
const BODIES = new Set(['Organisation', 'Office', 'Person']);

/** Chooses a record while one types: by words, by a citation in any spelling, or by its key. A form has that key under its name. */
export class Choose extends Part {
  static override properties = { key: given, kinds: given, label: given, name: given, required: given, optional: given, typed: own, found: own, open: own, active: own, remark: own };
  key = '';
  kinds = '';
  label = '';
  name = '';
  required = false;
  optional = false;
  private typed: string | null = null;
  private found: NamedRecord[] = [];
  private open = false;
  private active = -1;
  private remark = '';
  private timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.closest('form')?.addEventListener('reset', () => this.choose(null));
  }

  protected override willUpdate(before: Map<string, unknown>): void {
    if (before.has('key') && this.key !== '' && nameOfKey(this.key) === this.key) void this.learnName(this.key);
  }

  private async learnName(key: string): Promise<void> {
    const { node } = await ask(Named, { id: key }).catch(() => ({ node: null }));
    if (node) nameOf(node);
    this.requestUpdate();
  }

  private type(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    if (this.typed.trim() === '') return this.choose(null);
    this.remark = 'Zoekt …';
    this.timer = window.setTimeout(() => void this.look(this.typed!.trim()), REST);
  }

  private async look(text: string): Promise<void> {
    try {
      const found = await Promise.all([this.byKey(text), this.bodies(text), this.search(text)]);
      if (text !== this.typed?.trim()) return;
      const all = [...new Map(found.flat().map((record) => [record.id, record])).values()];
      // Who types a whole name means that one.
      const isNamed = (record: NamedRecord): boolean => nameOf(record).toLowerCase() === text.toLowerCase();
      this.offer([...all.filter(isNamed), ...all.filter((record) => !isNamed(record))]);
    } catch (fault) {
      this.remark = sentence(fault);
    }
  }

  private async byKey(text: string): Promise<NamedRecord[]> {
    if (/\s/.test(text)) return [];
    const { node } = await ask(Named, { id: text }).catch(() => ({ node: null }));
    return node && this.fits(node) ? [node] : [];
  }

  private async bodies(text: string): Promise<NamedRecord[]> {
    if (!this.kinds.split(' ').some((kind) => BODIES.has(kind))) return [];
    const { organisations, offices, persons } = await ask(Bodies, { text, first: MOST });
    return [organisations, offices, persons].flatMap(({ edges }) => edges.map(({ node }) => node as NamedRecord)).filter((body) => this.fits(body));
  }

  private async search(text: string): Promise<NamedRecord[]> {
    const kinds = this.kinds === '' ? null : (this.kinds.split(' ').map(kindEnum) as never);
    const { search } = await ask(Found, { text, kinds, first: MOST });
    return search.edges.map(({ node }) => node.record);
  }

  private fits({ __typename }: NamedRecord): boolean {
    return this.kinds === '' || this.kinds.split(' ').includes(__typename);
  }

  private offer(found: NamedRecord[]): void {
    this.found = found;
    this.open = found.length > 0;
    this.active = -1;
    this.remark = found.length === 0 ? 'Niets gevonden' : `${found.length} gevonden; kies met de pijltjes en Enter`;
  }

  private choose(record: NamedRecord | null): void {
    if (record) nameOf(record);
    this.key = record?.id ?? '';
    this.typed = null;
    this.close();
    this.dispatchEvent(new CustomEvent('chosen', { detail: this.key, bubbles: true }));
  }

  private close(): void {
    this.open = false;
    this.remark = '';
    this.active = -1;
  }

  private press(event: KeyboardEvent): void {
    if (!this.open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.active = (this.active + step + this.found.length) % this.found.length;
    else if (event.key === 'Enter' && this.active >= 0) this.choose(this.found[this.active]!);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  private leave(): void {
    this.close();
    this.typed = null;
  }

  override render() {
    const list = `${this.name}-lijst`;
    return html`<label for=${this.name}>${this.label}${this.optional ? html` <span class="optional">(mag leeg)</span>` : ''}</label>
      <input type="hidden" name=${this.name} .value=${this.key}>
      <div class="choose">
        <input id=${this.name} type="text" role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded=${this.open} aria-controls=${list}
          aria-activedescendant=${this.active >= 0 ? `${list}-${this.active}` : ''} aria-required=${this.required} aria-describedby="${this.name}-hulp"
          placeholder="Zoek op woorden of vindplaats" .value=${this.typed ?? (this.key === '' ? '' : nameOfKey(this.key))}
          @input=${this.type} @keydown=${this.press} @blur=${this.leave}>
        <ul id=${list} role="listbox" aria-label=${this.label} ?hidden=${!this.open}>${this.found.map((record, place) => this.option(record, `${list}-${place}`, place === this.active))}</ul>
      </div>
      <p class="hint" id="${this.name}-hulp" aria-live="polite">${this.remark || (this.key === '' ? '' : html`<span class="key">${this.key}</span>`)}</p>`;
  }

  /** A press, not a click: the field loses focus before a click is one. */
  private option(record: NamedRecord, id: string, active: boolean) {
    return html`<li id=${id} role="option" aria-selected=${active} @mousedown=${(event: Event) => (event.preventDefault(), this.choose(record))}>
      ${nameOf(record, 120)} <span class="aside">${kindName(record.__typename)} · ${record.id}</span>
    </li>`;
  }
}

customElements.define('om-choose', Choose);
