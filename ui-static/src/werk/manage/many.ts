import { html } from 'lit';
import { Found } from '../documents/names.ts';
import { own } from '../element.ts';
import '../fields/choose.ts';
import { nameOf, nameOfKey, recordAddress, type NamedRecord } from '../names.ts';
import { ask, Refused } from '../server.ts';
import { table } from '../table.ts';
import { offeredTerms, termsOf, type Term } from '../terms.ts';
import { count, fieldName, kindEnum, kindName } from '../words.ts';
import { Managed } from './part.ts';
import { carryOut, DONE, inWords, kindsWith, stepOf, type ManyChange, type Step } from './steps.ts';

const NAMES = { themes: 'Een thema erbij of eraf', links: 'Een organisatie of ambt vervangen' } as const;

/** Changes the same thing in many records: chosen, looked at, then sent one by one as concepts. */
class ManyView extends Managed {
  static override properties = { ...Managed.properties, found: own, steps: own, change: own };
  protected readonly name = 'Veel records tegelijk wijzigen';
  private found: NamedRecord[] = [];
  private steps: Step[] | null = null;
  private change: ManyChange = { field: 'themes', from: '', to: '' };

  protected override load(): Promise<void> {
    return Promise.resolve();
  }

  private begin(field: string): void {
    [this.change, this.found, this.steps] = [{ field: field as 'themes', from: '', to: '' }, [], null];
  }

  private put(part: Partial<ManyChange>): void {
    [this.change, this.steps] = [{ ...this.change, ...part }, null];
  }

  private on(work: (form: FormData) => Promise<void>) {
    return (event: SubmitEvent): void => {
      event.preventDefault();
      const form = new FormData(event.target as HTMLFormElement);
      void this.during(() => work(form));
    };
  }

  private async look(form: FormData): Promise<void> {
    const [text, kind] = [String(form.get('zoek')).trim(), String(form.get('soort'))];
    if (text === '') throw new Refused('Vul woorden in waarop u zoekt.');
    const kinds = (kind === '' ? kindsWith(this.change.field) : [kind]).map(kindEnum) as never;
    const { search } = await ask(Found, { text, kinds, first: 100 });
    [this.found, this.steps] = [search.edges.map(({ node }) => node.record), null];
    if (this.found.length === 0) throw new Refused('Niets gevonden; probeer andere woorden.');
  }

  private async preview(form: FormData): Promise<void> {
    const { field, from, to } = this.change;
    const chosen = form.getAll('kies').map(String);
    if (chosen.length === 0) throw new Refused('Kies eerst records.');
    if (from === '' && to === '') throw new Refused('Kies wat erbij of eraf moet.');
    if (field === 'links' && (from === '' || to === '')) throw new Refused('Kies wat u vervangt en waardoor.');
    this.steps = (await Promise.all(chosen.map((id) => stepOf(id, this.change)))).filter((step) => step !== null);
  }

  /** One by one, so that a record that another changed meanwhile does not stop the rest. */
  private async send(form: FormData): Promise<void> {
    const reason = String(form.get('reden')).trim();
    if (reason === '') throw new Refused('Vul in waarom u dit wijzigt.');
    for (const step of this.steps!.filter(({ outcome }) => outcome !== DONE)) {
      await carryOut(step, reason);
      this.requestUpdate();
    }
  }

  protected override content() {
    return html`<form novalidate @submit=${this.on((form) => this.look(form))}><div class="fields">
        <div class="field"><label for="wat">Wat u wijzigt</label><select id="wat" @change=${(event: Event) => this.begin((event.target as HTMLSelectElement).value)}>${Object.entries(NAMES).map(([field, name]) => html`<option value=${field}>${name}</option>`)}</select></div>
        <div class="field"><label for="soort">Soort</label><select id="soort" name="soort"><option value="">Alle</option>${kindsWith(this.change.field).map((kind) => html`<option value=${kind}>${kindName(kind)}</option>`)}</select></div>
        <div class="field"><label for="zoek">Records met deze woorden</label><input id="zoek" name="zoek" type="search" maxlength="300"></div>
      </div><button type="submit">Zoek</button></form>
      ${this.found.length > 0 ? this.choosing() : ''}${this.steps ? this.looking(this.steps) : ''}`;
  }

  private choosing() {
    const all = (): void => this.querySelectorAll<HTMLInputElement>('input[name=kies]').forEach((box) => (box.checked = true));
    return html`<form novalidate @submit=${this.on((form) => this.preview(form))}><fieldset class="group"><legend>${count(this.found.length, 'record', 'records')} gevonden</legend>
        <p><button type="button" class="quiet" @click=${all}>Kies alle</button></p>
        ${this.found.map((record, place) => html`<div class="field check"><input type="checkbox" id="kies-${place}" name="kies" value=${record.id}><label for="kies-${place}">${nameOf(record, 120)} <span class="aside">${kindName(record.__typename)}</span></label></div>`)}</fieldset>
      <div class="fields">${this.change.field === 'themes' ? html`${this.term('from', 'Thema eraf', termsOf('THEME'))}${this.term('to', 'Thema erbij', offeredTerms('THEME'))}` : html`${this.party('from', 'Wat u vervangt')}${this.party('to', 'Waardoor')}`}</div>
      <button type="submit" aria-disabled=${this.busy}>Laat zien wat er verandert</button></form>`;
  }

  private term(side: 'from' | 'to', label: string, themes: Term[]) {
    return html`<div class="field"><label for=${side}>${label}</label><select id=${side} @change=${(event: Event) => this.put({ [side]: (event.target as HTMLSelectElement).value })}><option value="">Geen</option>${themes.map(({ code, name }) => html`<option value=${code} ?selected=${code === this.change[side]}>${name}</option>`)}</select></div>`;
  }

  private party(side: 'from' | 'to', label: string) {
    return html`<om-choose class="field" .label=${label} .name=${side} .kinds=${'Organisation Office'} .key=${this.change[side]} @chosen=${(event: CustomEvent<string>) => this.put({ [side]: event.detail })}></om-choose>`;
  }

  private looking(steps: Step[]) {
    if (steps.length === 0) return html`<p class="empty">Bij de gekozen records verandert hierdoor niets.</p>`;
    const done = steps.filter(({ outcome }) => outcome === DONE).length;
    const rows = steps.map((step) => [html`<a href=${recordAddress(step.id)}>${nameOfKey(step.id)}</a>`, inWords(step.base, this.change), inWords(step.values, this.change), step.outcome]);
    return html`<h2>Wat er verandert</h2>${table(`${fieldName('Recommendation', this.change.field)}, ${count(steps.length, 'record', 'records')}`, ['Record', 'Nu', 'Straks', 'Uitkomst'], rows)}
      <p role="status">${this.busy || done > 0 ? `${done} van ${steps.length} vastgelegd als concept.` : ''}</p>
      ${done === steps.length ? '' : html`<form novalidate @submit=${this.on((form) => this.send(form))}><div class="field"><label for="reden">Waarom</label><input id="reden" name="reden" type="text"></div><button type="submit" aria-disabled=${this.busy}>Leg ${count(steps.length - done, 'concept', 'concepten')} vast</button></form>`}`;
  }
}

customElements.define('om-many', ManyView);
