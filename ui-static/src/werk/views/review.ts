import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { View, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Publish, SendBack } from '../documents/record.ts';
import { Waiting } from '../documents/work.ts';
import { changesTable } from '../form/changes.ts';
import { embargo } from '../form/embargo.ts';
import { nameOf, recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { kindName, valueName } from '../words.ts';

type State = ResultOf<typeof Waiting>['worklist'][number];

/** What waits for a second person: what changes, on what proof; to publish together or to send back. */
class Review extends View {
  static override properties = { states: own, count: own, ours: own, chosen: own, problem: own, busy: own };
  private states: State[] | null = null;
  private count = 0;
  /** How many the reader proposed, which another decides on. */
  private ours = 0;
  private chosen = new Set<string>();
  private problem = '';
  private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    const { count, own: ours, worklist } = await ask(Waiting, {});
    [this.count, this.ours, this.states] = [count, ours, worklist];
    this.chosen = new Set();
  }

  private choose(id: string, wanted: boolean): void {
    this.chosen = new Set([...this.chosen].filter((each) => each !== id).concat(wanted ? id : []));
  }

  private chooseAll(wanted: boolean): void {
    this.chosen = new Set(wanted ? (this.states ?? []).map(({ id }) => id) : []);
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
    this.busy = true;
    this.problem = (back ? await act(SendBack, { records, reason }) : await act(Publish, { records, embargoUntil: embargo(this) })) ?? '';
    this.busy = false;
    if (this.problem !== '') return;
    announce(`${records.length === 1 ? '1 record' : `${records.length} records`} ${back ? 'teruggestuurd' : 'gepubliceerd'}.`);
    await this.load();
  }

  override render() {
    return html`<h1>Controle</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.ours === 0 ? '' : html`<p class="aside">${this.ours === 1 ? 'Van u wacht er zelf 1 record' : `Van u wachten er zelf ${this.ours} records`} op een ander; ze staan op <a href="/werk/">Start</a>.</p>`}
      ${!this.states ? html`<p>Wordt geladen …</p>` : this.states.length === 0 ? html`<p class="empty">Er wacht niets op uw controle.</p>` : this.form(this.states)}`;
  }

  private form(states: State[]) {
    return html`<form class="review" @submit=${this.decide}>
      ${this.all(states)}
      <ol class="list">${states.map((state) => this.one(state))}</ol>
      ${rights.enters ? this.decision() : ''}
    </form>`;
  }

  private all(states: State[]) {
    const number = states.length;
    return html`<p>${this.count > states.length ? `Er wachten ${this.count} records; hier staan de eerste ${states.length}. Wat u beoordeelt, maakt plaats voor de volgende.` : this.count === 1 ? 'Er wacht 1 record.' : `Er wachten ${this.count} records.`}</p>
      ${number > 1 ? html`<div class="field check"><input type="checkbox" id="kies-alle" .checked=${this.chosen.size === number} @change=${(event: Event) => this.chooseAll((event.target as HTMLInputElement).checked)}><label for="kies-alle">Kies alle ${number} hieronder</label></div>` : ''}`;
  }

  private decision() {
    return html`<fieldset class="group"><legend>${this.chosen.size} gekozen</legend>
      <div class="fields">
        ${rights.publishes ? html`<div class="field"><label for="embargo">Pas openbaar vanaf <span class="optional">(mag leeg)</span></label><input id="embargo" type="datetime-local"></div>` : ''}
        <div class="field"><label for="reden">Reden, bij terugsturen</label><input id="reden" type="text"></div>
      </div>
      <p>${rights.publishes ? html`<button type="submit" value="publiceer" aria-disabled=${this.busy}>Publiceer</button>` : ''}
        <button type="submit" value="terug" class="second">Stuur terug</button></p></fieldset>`;
  }

  private one(state: State) {
    const last = state.versions.at(-1)!;
    const id = `kies-${state.id}`;
    return html`<li>
      <div class="field check"><input type="checkbox" id=${id} .checked=${this.chosen.has(state.id)} @change=${(event: Event) => this.choose(state.id, (event.target as HTMLInputElement).checked)}><label for=${id}>Beoordeel <span class="visually-hidden">${state.record ? nameOf(state.record) : state.id}</span></label></div>
      <h2><a href=${recordAddress(state.id)}>${state.record ? nameOf(state.record) : state.id}</a></h2>
      <p class="aside">${kindName(state.kind)} · versie ${state.version}, ${state.publishedVersion ? `eerder gepubliceerd als versie ${state.publishedVersion}` : 'nog niet gepubliceerd'} · ingediend ${instant(state.since)}</p>
      ${last.changeReason ? html`<p>Reden: ${last.changeReason}</p>` : ''}
      ${changesTable(state.kind, last.changes, last.version === 1 ? 'Nieuw record' : 'Wat er verandert')}
      ${state.record?.evidence.map((quote) => html`<figure class="quote"><blockquote>${quote.quote}</blockquote><figcaption>${valueName('EvidenceRole', quote.role)}: <a href=${recordAddress(quote.document.id)}>${quote.document.title}</a> <span class="aside">${quote.document.id}</span></figcaption></figure>`)}
    </li>`;
  }
}

customElements.define('om-review', Review);
