import { html } from 'lit';
import { forms, type Field } from 'virtual:soorten';
import { View, given, own } from '../element.ts';
import { announce } from '../announce.ts';
import { Content } from '../documents/record.ts';
import { control } from '../fields/field.ts';
import { NO_QUOTE, quotesField } from '../fields/quotes.ts';
import '../fields/reads.ts';
import { Autosave, keepingInWords } from '../form/autosave.ts';
import { changed, isEmpty, valuesIn, type Value, type Values } from '../form/values.ts';
import { faults, type Fault } from '../form/checks.ts';
import '../form/conflict.ts';
import type { ConflictDialog } from '../form/conflict.ts';
import { proposedKey } from '../form/keys.ts';
import { NO_FORM, sendForm, type Act, type Filled, type Sent } from '../form/send.ts';
import { nameOfKey, recordAddress } from '../names.ts';
import { go } from '../router.ts';
import { ask, sentence } from '../server.ts';
import { kindName, kindOfSlug, kindType } from '../words.ts';

/** What need not be filled in, but nearly always is. */
const FIRST: Record<string, string[]> = {
  Deadline: ['raw', 'announcedIn', 'latest'],
  Document: ['effective', 'citationKey', 'text'],
  Recommendation: ['number', 'page', 'effective'],
  Response: ['document', 'effective'],
  Commitment: ['madeIn', 'effective', 'links'],
};

/** Registers, amends or corrects a record of any kind. What is typed is kept until it is sent. */
class FormView extends View {
  static override properties = { act: {}, slug: given, key: given, given, ready: own, filled: own, wrong: own, busy: own };
  act: Act = 'Register';
  slug = '';
  key = '';
  given = new URLSearchParams();
  private ready = false;
  private busy = false;
  private filled: Filled = NO_FORM;
  private wrong: Fault[] = [];
  private kind = '';
  private base: Values = {};
  private restored = false;
  private readonly random = Math.random().toString(36).slice(2, 6);
  private keeper: Autosave | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.open().catch((fault) => (this.wrong = [{ at: '', says: sentence(fault) }]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keeper?.leave();
  }

  private async open(): Promise<void> {
    if (this.act === 'Register') this.begin(kindOfSlug(this.slug) ?? '', {}, 0);
    else await this.read();
    this.keeper = new Autosave(decodeURI(location.pathname).replaceAll('#', '%23'), () => this.requestUpdate());
    const kept = await this.keeper.restore<Filled>();
    if (kept) [this.filled, this.restored] = [kept, true];
    this.ready = true;
  }

  private begin(kind: string, values: Values, version: number): void {
    this.kind = kind;
    this.base = values;
    const asked = Object.fromEntries([...this.given].filter(([name]) => this.fields.some(([field]) => field === name)));
    const quotes = this.act === 'Register' ? [{ ...NO_QUOTE, document: this.given.get('document') ?? this.given.get('bewijs') ?? '' }] : [];
    this.filled = { ...NO_FORM, version, values: { ...values, ...asked }, quotes, requestKey: crypto.randomUUID() };
  }

  private async read(): Promise<void> {
    const { recordState: state } = await ask(Content, { id: this.key });
    if (!state) throw new Error(`no record ${this.key}`);
    const kind = kindType(state.kind);
    this.begin(kind, valuesIn(state, forms[kind]?.fields ?? []), state.version);
  }

  private get fields(): Field[] {
    return forms[this.kind]?.fields ?? [];
  }

  private get recordKey(): string {
    return this.act === 'Register' ? this.filled.key || proposedKey(this.kind, this.filled.values, this.random) : this.key;
  }

  private change(part: Partial<Filled>): void {
    this.filled = { ...this.filled, ...part, requestKey: crypto.randomUUID() };
    this.keeper?.touch(() => ({ title: this.heading, content: this.filled }));
  }

  private set(name: string, value: Value): void {
    this.change({ values: { ...this.filled.values, [name]: value } });
  }

  private get heading(): string {
    const verb = { Register: 'Nieuw', Amend: 'Wijzigen', Correct: 'Verbeteren' }[this.act];
    return `${verb}: ${kindName(this.kind)}${this.act === 'Register' ? '' : ` – ${nameOfKey(this.key)}`}`;
  }

  private async submit(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wrong = faults(this.kind, this.fields, this.filled.values, this.filled.quotes);
    if (this.act === 'Correct' && this.filled.reason.trim() === '') this.wrong.push({ at: 'reden', says: 'Vul in waarom dit verbeterd wordt; dat wordt openbaar' });
    if (this.wrong.length > 0) return this.showFaults();
    this.busy = true;
    await this.send().catch((fault) => (this.wrong = [{ at: '', says: sentence(fault) }]));
    this.busy = false;
    if (this.wrong.length > 0) this.showFaults();
  }

  private async send(): Promise<void> {
    const result = await sendForm(this.act, this.kind, this.recordKey, this.fields, this.base, this.filled);
    if (result.__typename === 'Conflict') return this.solve(result);
    if (result.message !== undefined) {
      this.wrong = [{ at: result.__typename === 'KeyTaken' ? 'sleutel' : result.__typename === 'QuoteNotFound' ? 'citaat-0-tekst' : '', says: result.message }];
      return;
    }
    await this.keeper?.discard().catch(() => {});
    announce(`Vastgelegd als concept: ${kindName(this.kind)} ${result.state!.id}, versie ${result.state!.version}.`);
    go(recordAddress(result.state!.id));
  }

  private async solve({ theirs, yours }: Sent): Promise<void> {
    const chosen = await this.querySelector<ConflictDialog>('om-conflict')!.solve(this.kind, theirs!, yours!);
    if (!chosen) return;
    const mine = changed(this.fields, this.base, this.filled.values).filter((name) => chosen[name] !== 'theirs');
    const kept = Object.fromEntries(mine.map((name) => [name, this.filled.values[name]!]));
    const { quotes, reason, note } = this.filled;
    await this.read();
    this.filled = { ...this.filled, quotes, reason, note, values: { ...this.base, ...kept } };
    await this.send();
  }

  private showFaults(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.faults')?.focus());
  }

  private async throwAway(): Promise<void> {
    await this.keeper?.discard();
    go(this.act === 'Register' ? '/werk/invoer/' : recordAddress(this.key));
  }

  override render() {
    if (!forms[this.kind]) return this.wrong.length > 0 || (this.act === 'Register' && this.ready) ? html`<h1>Dit formulier is er niet</h1>${this.summary()}` : html`<h1>Formulier</h1><p>Wordt geladen …</p>`;
    return html`<h1>${this.heading}</h1>
      ${this.restored ? html`<p class="notice">Hier staat wat u eerder typte en nog niet verstuurde. <button type="button" class="quiet" @click=${() => this.throwAway()}>Gooi het weg</button></p>` : ''}
      ${this.summary()}
      ${this.ready ? this.form() : html`<p>Wordt geladen …</p>`}
      <om-conflict></om-conflict>`;
  }

  private summary() {
    if (this.wrong.length === 0) return '';
    return html`<div class="flag faults" role="alert" tabindex="-1"><h2>Dit is nog niet verstuurd</h2>
      <ul>${this.wrong.map(({ at, says }) => html`<li>${at === '' ? says : html`<a href="#${at}" @click=${(event: Event) => this.lead(event, at)}>${says}</a>`}</li>`)}</ul></div>`;
  }

  private lead(event: Event, at: string): void {
    event.preventDefault();
    this.querySelector<HTMLElement>(`#${CSS.escape(at)}`)?.focus();
  }

  private form() {
    const first = ([name, , required]: Field): boolean => !!required || (FIRST[this.kind]?.includes(name) ?? false);
    const needed = this.fields.filter(first);
    const others = this.fields.filter((field) => !first(field));
    return html`<form novalidate @submit=${this.submit} @keydown=${(event: KeyboardEvent) => event.ctrlKey && event.key === 'Enter' && void this.submit(event)}>
      <div class="fields">${needed.map((field) => this.one(field))}</div>
      ${quotesField(this.filled.quotes, (quotes) => this.change({ quotes }))}
      <details class="further" ?open=${others.some(([name]) => !isEmpty(this.filled.values[name]))}><summary>Meer velden</summary>
        <div class="fields">${others.map((field) => this.one(field))}</div></details>
      <div class="fields">${this.about()}</div>
      <div class="send"><button type="submit" aria-disabled=${this.busy}>${this.busy ? 'Wordt verstuurd …' : 'Leg vast als concept'}</button>
        <p class="kept" role="status">${keepingInWords(this.keeper?.keeping ?? 'nothing', this.keeper?.problem ?? '')}</p></div>
    </form>`;
  }

  private one(field: Field) {
    const shown = control(this.kind, field, this.filled.values[field[0]], (value) => this.set(field[0], value));
    if (this.kind !== 'Deadline' || field[0] !== 'raw') return shown;
    const { values } = this.filled;
    return html`${shown}<om-reads class="field wide" .words=${String(values.raw ?? '')} .document=${String(values.announcedIn ?? '')} @read=${(event: CustomEvent<Values>) => this.change({ values: { ...values, ...event.detail } })}></om-reads>`;
  }

  private about() {
    const text = (name: 'key' | 'reason' | 'note') => (event: Event) => this.change({ [name]: (event.target as HTMLInputElement).value });
    return html`
      ${this.act === 'Register'
        ? html`<div class="field"><label for="sleutel">Sleutel</label><input id="sleutel" class="key" type="text" aria-describedby="sleutel-hulp" .value=${this.filled.key} placeholder=${this.recordKey} @input=${text('key')}>
            <p class="hint" id="sleutel-hulp">Blijft altijd en is openbaar. Laat leeg voor <span class="key">${this.recordKey}</span>.</p></div>`
        : html`<div class="field wide"><label for="reden">${this.act === 'Correct' ? 'Waarom dit verbeterd wordt (wordt openbaar)' : 'Waarom, voor het bureau'}</label><textarea id="reden" rows="2" .value=${this.filled.reason} @input=${text('reason')}></textarea></div>`}
      <div class="field wide"><label for="notitie">Notitie voor het bureau <span class="optional">(mag leeg)</span></label><textarea id="notitie" rows="2" .value=${this.filled.note} @input=${text('note')}></textarea></div>`;
  }
}

customElements.define('om-form', FormView);
