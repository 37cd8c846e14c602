import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { View, own } from '../element.ts';
import { Publish, SendBack } from '../documents/record.ts';
import { Waiting } from '../documents/work.ts';
import { embargo } from '../form/embargo.ts';
import { byLetter, type Letter } from '../review/letters.ts';
import { waiting, type State } from '../review/waiting.ts';
import { learnNames, nameOf } from '../names.ts';
import { keysIn } from '../review/keys.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { everyPage } from '../worklist.ts';

/** With more records than these only their names show at first. */
const UNFOLDED = 10;

/** So many are published at once. */
const PORTION = 50;

type Chosen = Pick<State, 'id' | 'version'>;

const ticked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** What waits for a second person: what changes, on what proof; to publish together or to send back. */
class Review extends View {
  static override properties = { states: own, count: own, ours: own, chosen: own, problem: own, busy: own, done: own, unfolded: own, published: own };
  private states: State[] | null = null;
  private count = 0;
  /** How many the reader proposed, which another decides on. */
  private ours = 0;
  private chosen = new Set<string>();
  private problem = '';
  private busy = false;
  /** Whether what changes shows in all of them, however many there are. */
  private unfolded = false;
  /** How many the reader published since the page was opened. */
  private published = 0;
  /** How many of those that are being published are. */
  private done = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    const { count, own: ours, worklist } = await everyPage((skip) => ask(Waiting, { skip }));
    [this.count, this.ours, this.states] = [count, ours, worklist];
    this.chosen = new Set();
    for (const { record } of worklist) if (record) nameOf(record);
    await learnNames(new Set(keysIn(worklist)));
    this.requestUpdate();
  }

  private choose(ids: string[], wanted: boolean): void {
    this.chosen = new Set([...this.chosen].filter((each) => !ids.includes(each)).concat(wanted ? ids : []));
  }

  private records() {
    return (this.states ?? []).filter(({ id }) => this.chosen.has(id)).map(({ id, version }) => ({ id, version }));
  }

  private async decide(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const records = this.records();
    const back = (event.submitter as HTMLButtonElement).value === 'terug';
    const reason = this.querySelector<HTMLInputElement>('#reden')!.value.trim();
    this.problem = records.length === 0 ? 'Kies eerst wat u beoordeelt.' : back && reason === '' ? 'Vul in waarom u het terugstuurt.' : '';
    if (this.problem !== '') return;
    announce('');
    [this.busy, this.done] = [true, 0];
    this.problem = (back ? await act(SendBack, { records, reason }) : await this.publish(records, embargo(this))) ?? '';
    this.busy = false;
    if (this.problem !== '') return this.reload();
    announce(`${records.length === 1 ? '1 record' : `${records.length} records`} ${back ? 'teruggestuurd' : 'gepubliceerd'}.`);
    this.published += back ? 0 : records.length;
    await this.load();
  }

  /** In portions that name nothing of the next; what was published before one was refused, is. */
  private async publish(records: Chosen[], embargoUntil: string | null): Promise<string | null> {
    for (; this.done < records.length; this.done = Math.min(this.done + PORTION, records.length)) {
      const refusal = await act(Publish, { records: records.slice(this.done, this.done + PORTION), embargoUntil });
      if (refusal !== null) return this.done === 0 ? refusal : `${this.done} records zijn gepubliceerd. Daarna: ${refusal}`;
    }
    return null;
  }

  /** What is left, with the same choice. */
  private async reload(): Promise<void> {
    if (this.done === 0) return;
    const { chosen } = this;
    await this.load();
    this.chosen = new Set((this.states ?? []).map(({ id }) => id).filter((id) => chosen.has(id)));
  }

  override render() {
    return html`<h1>Controle</h1>
      ${this.states?.length || this.problem === '' ? '' : this.flag()}
      ${this.ours === 0 ? '' : html`<p class="aside">${this.ours === 1 ? 'Van u wacht er zelf 1 record' : `Van u wachten er zelf ${this.ours} records`} op een ander; ze staan op <a href="/werk/">Start</a>.</p>`}
      ${this.published === 0 ? '' : html`<p class="notice">Door u gepubliceerd: ${this.published}. Lezers zien het met de volgende editie, onder <a href="/werk/publiceren/">Publiceren</a>.</p>`}
      ${!this.states ? html`<p>Wordt geladen …</p>` : this.states.length === 0 ? html`<p class="empty">Er wacht niets op uw controle.</p>` : this.form(this.states)}`;
  }

  private flag() {
    return html`<p class="flag" role="alert">${this.problem}</p>`;
  }

  private form(states: State[]) {
    return html`<form class="review" @submit=${this.decide}>
      ${this.all(states)}
      ${byLetter(states).map((letter) => this.letter(letter, this.unfolded || states.length <= UNFOLDED))}
      ${rights.enters ? this.decision() : ''}
    </form>`;
  }

  private letter({ title, states }: Letter, unfolded: boolean) {
    const ids = states.map(({ id }) => id);
    const choice = `kies-uit-${ids[0]}`;
    return html`<section><h2>${title} <span class="number-badge">${ids.length}</span></h2>
      ${ids.length > 1 ? html`<div class="field check"><input type="checkbox" id=${choice} .checked=${ids.every((id) => this.chosen.has(id))} @change=${(event: Event) => this.choose(ids, ticked(event))}><label for=${choice}>Kies deze ${ids.length}<span class="visually-hidden"> uit ${title}</span></label></div>` : ''}
      <ol class="list">${states.map((state) => waiting(state, { unfolded, chosen: this.chosen.has(state.id), choose: (event) => this.choose([state.id], ticked(event)) }))}</ol></section>`;
  }

  private all(states: State[]) {
    const number = states.length;
    return html`<p>${this.count > states.length ? `Er wachten ${this.count} records; hier staan de eerste ${states.length}. Wat u beoordeelt, maakt plaats voor de volgende.` : this.count === 1 ? 'Er wacht 1 record.' : `Er wachten ${this.count} records.`}</p>
      ${number > UNFOLDED ? html`<p><button type="button" class="quiet" aria-expanded=${this.unfolded} @click=${() => (this.unfolded = !this.unfolded)}>${this.unfolded ? 'Vouw alles in' : 'Vouw alles uit'}</button></p>` : ''}
      ${number > 1 ? html`<div class="field check"><input type="checkbox" id="kies-alle" .checked=${this.chosen.size === number} @change=${(event: Event) => this.choose(states.map(({ id }) => id), ticked(event))}><label for="kies-alle">Kies alle ${number} hieronder</label></div>` : ''}`;
  }

  private decision() {
    return html`<fieldset class="group ${this.chosen.size > 0 || this.problem !== '' ? 'ready' : ''}"><legend>${this.chosen.size} gekozen</legend>
      ${this.problem === '' ? '' : this.flag()}
      ${this.busy && this.chosen.size > PORTION ? html`<p role="status"><progress max=${this.chosen.size} .value=${this.done} aria-label="Gepubliceerd"></progress> ${this.done} van ${this.chosen.size}</p>` : ''}
      <div class="fields">
        ${rights.publishes ? html`<div class="field"><label for="embargo">Pas openbaar vanaf <span class="optional">(mag leeg)</span></label><input id="embargo" type="datetime-local"></div>` : ''}
        <div class="field"><label for="reden">Reden, bij terugsturen</label><input id="reden" type="text"></div>
      </div>
      <p>${rights.publishes ? html`<button type="submit" value="publiceer" aria-disabled=${this.busy}>Publiceer</button>` : ''}
        <button type="submit" value="terug" class="second">Stuur terug</button></p></fieldset>`;
  }
}

customElements.define('om-review', Review);
