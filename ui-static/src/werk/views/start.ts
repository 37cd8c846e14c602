import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { View, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Discard } from '../documents/draft.ts';
import { Drafts, Start } from '../documents/work.ts';
import { nameOf, recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { kindName } from '../words.ts';

type Answer = ResultOf<typeof Start>;
type State = Answer['review'][number];
type Draft = ResultOf<typeof Drafts>['drafts'][number];

/** What waits, and for whom. */
class StartView extends View {
  static override properties = { answer: own, drafts: own, problem: own };
  private answer: Answer | null = null;
  private drafts: Draft[] = [];
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    if (rights.seesDrafts) this.answer = await ask(Start, {});
    if (rights.enters) this.drafts = (await ask(Drafts, {})).drafts;
  }

  private async discard(address: string): Promise<void> {
    await ask(Discard, { input: { address } }).catch((fault) => (this.problem = sentence(fault)));
    await this.load();
  }

  override render() {
    return html`<h1>Start</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${rights.seesDrafts ? this.queues() : html`<p class="lead">U leest met dit account wat openbaar is, en bewaart zoekvragen en tokens.</p><p><a href="/werk/zoekvragen/">Bewaarde zoekvragen</a></p>`}`;
  }

  private queues() {
    if (!this.answer) return html`<p>Wordt geladen …</p>`;
    const { review, concepts, moved, edition } = this.answer;
    const news = moved.filter(({ since }) => !edition || Date.parse(since) > Date.parse(edition.publishedAt)).length;
    return html`
      ${rights.enters ? html`<p><a class="next" href="/werk/invoer/">Voer iets in</a></p>` : ''}
      ${this.drafts.length > 0 ? this.typed() : ''}
      ${queue('Te controleren', review.filter((each) => !each.proposedByMe), 'Er wacht niets op uw controle.', html`<p><a href="/werk/controle/">Naar de controle</a></p>`)}
      ${queue('Van u, wacht op een ander', review.filter((each) => each.proposedByMe), 'Niets van u wacht op controle.')}
      ${queue('Uw concepten', concepts.filter((each) => each.proposedByMe), 'U hebt geen concepten.')}
      ${queue('Concepten van anderen', concepts.filter((each) => !each.proposedByMe), 'Er zijn geen concepten van anderen.')}
      <h2>Laatste editie</h2>
      <p>${edition ? `Editie ${edition.number}, van ${instant(edition.publishedAt)}.` : 'Er is nog geen editie gepubliceerd.'} ${waits(news)} ${rights.publishes ? html`<a href="/werk/publiceren/">Naar publiceren</a>` : ''}</p>`;
  }

  private typed() {
    return html`<h2>Begonnen, nog niet verstuurd</h2>
      <ul class="work-list">${this.drafts.map((draft) => html`<li><a href=${draft.address}>${draft.title}</a> <span class="aside">bewaard ${instant(draft.savedAt)}</span>
        <button type="button" class="quiet" @click=${() => this.discard(draft.address)}>Gooi weg<span class="visually-hidden">: ${draft.title}</span></button></li>`)}</ul>`;
  }
}

function waits(news: number): string {
  if (news === 0) return 'Sindsdien werd niets openbaar of ingetrokken.';
  return news === 1 ? 'Sindsdien werd 1 record openbaar of ingetrokken.' : `Sindsdien werden ${news === 100 ? '100 of meer' : news} records openbaar of ingetrokken.`;
}

function queue(title: string, states: State[], empty: string, more: unknown = '') {
  return html`<h2>${title} <span class="number-badge">${states.length}</span></h2>
    ${states.length === 0 ? html`<p class="aside">${empty}</p>` : html`<ul class="work-list">${states.slice(0, 10).map(line)}</ul>${states.length > 10 ? html`<p class="aside">En nog ${states.length - 10}.</p>` : ''}${more}`}`;
}

const line = (state: State) => html`<li><a href=${recordAddress(state.id)}>${state.record ? nameOf(state.record) : state.id}</a>
  <span class="aside">${kindName(state.kind)} · versie ${state.version} · ${instant(state.since)}</span></li>`;

customElements.define('om-start', StartView);
