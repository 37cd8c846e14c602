import { html } from 'lit';
import { View, given, own } from '../element.ts';
import { announce } from '../announce.ts';
import { keepingInWords } from '../form/autosave.ts';
import type { Fault } from '../form/checks.ts';
import '../form/conflict.ts';
import type { ConflictDialog } from '../form/conflict.ts';
import { Filling } from '../form/filling.ts';
import { layout } from '../form/layout.ts';
import type { Act, Sent } from '../form/send.ts';
import { recordAddress } from '../names.ts';
import { go } from '../router.ts';
import { sentence } from '../server.ts';
import '../signal/series.ts';
import { kindName } from '../words.ts';

/** As the server keeps it with a draft. */
const LONGEST_ADDRESS = 500;

/** Where a refusal is about one control. */
const PLACES: Record<string, string> = { KeyTaken: 'sleutel', QuoteNotFound: 'citaat-0-tekst' };

/** Registers, amends or corrects a record of any kind. What is typed is kept until it is sent. */
class FormView extends View {
  static override properties = { act: {}, slug: given, key: given, given, ready: own, wrong: own, busy: own };
  act: Act = 'Register';
  slug = '';
  key = '';
  given = new URLSearchParams();
  private form!: Filling;
  private ready = false;
  private busy = false;
  private wrong: Fault[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // What is made of one place in a letter is another draft than what is made of the next.
    this.form = new Filling(`${location.pathname}${location.search}`.replaceAll('#', '%23').slice(0, LONGEST_ADDRESS), () => this.requestUpdate(), this.act, this.key);
    const opened = this.act === 'Register' ? this.form.register(this.slug, this.given) : this.form.change();
    // A form that could not be filled is not shown: its first key would be kept over what was typed before.
    void opened.then(() => (this.ready = true), (fault) => this.fail([{ at: '', says: sentence(fault) }]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.form.keeper.leave();
  }

  private fail(faults: Fault[]): void {
    this.wrong = faults;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.faults')?.focus());
  }

  private async submit(event?: Event): Promise<void> {
    event?.preventDefault();
    this.wrong = this.form.check();
    if (this.wrong.length > 0) return this.fail(this.wrong);
    if (this.busy) return;
    this.busy = true;
    const dialog = this.querySelector<ConflictDialog>('om-conflict')!;
    await this.form.send((theirs, yours) => dialog.solve(this.form.kind, theirs, yours)).then((sent) => sent && this.finish(sent), (fault) => this.fail([{ at: '', says: sentence(fault) }]));
    this.busy = false;
  }

  private finish({ __typename, message, state }: Sent): void {
    if (message !== undefined) return this.fail([{ at: PLACES[__typename] ?? '', says: message }]);
    announce(`Vastgelegd als concept: ${kindName(this.form.kind)} ${state!.id}, versie ${state!.version}.`);
    go(recordAddress(state!.id));
  }

  private async throwAway(): Promise<void> {
    const leave = (): void => go(this.act === 'Register' ? '/werk/invoer/' : recordAddress(this.key));
    await this.form.keeper.discard().then(leave, (fault) => this.fail([{ at: '', says: sentence(fault) }]));
  }

  override render() {
    if (!this.ready) return html`<h1>Formulier</h1>${this.loading()}`;
    if (this.form.fields.length === 0) return html`<h1>Dit formulier is er niet</h1>${this.summary()}`;
    return html`<h1>${this.form.title}</h1>
      ${this.form.restored ? html`<p class="notice">Hier staat wat u eerder typte en nog niet verstuurde. <button type="button" class="quiet" @click=${() => this.throwAway()}>Gooi het weg</button></p>` : ''}
      ${this.summary()}
      <om-series .key=${this.judged}></om-series>
      <form novalidate @submit=${this.submit} @keydown=${this.press}>
        ${layout(this.form)}
        <div class="send"><button type="submit" aria-disabled=${this.busy}>${this.busy ? 'Wordt verstuurd …' : 'Leg vast als concept'}</button><p class="kept" role="status">${keepingInWords(this.form.keeper)}</p></div>
      </form>
      <om-conflict></om-conflict>`;
  }

  /** The recommendation of which something is said in a series. */
  private get judged(): string {
    const said = ['Assessment', 'Closure', 'Response', 'ImplementationReport'].includes(this.form.kind);
    const { recommendation, about } = this.form.filled.values;
    return said ? String(recommendation ?? about ?? '') : '';
  }

  private loading() {
    if (this.wrong.length === 0) return html`<p>Wordt geladen …</p>`;
    return html`<div class="flag faults" role="alert" tabindex="-1"><p>${this.wrong[0]!.says}</p><p><button type="button" @click=${() => location.reload()}>Probeer het opnieuw</button></p></div>`;
  }

  private press(event: KeyboardEvent): void {
    if (!event.ctrlKey || event.key !== 'Enter') return;
    // Some fields tell what was typed when one leaves them.
    (event.target as HTMLElement).blur();
    void this.submit(event);
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
}

customElements.define('om-form', FormView);
