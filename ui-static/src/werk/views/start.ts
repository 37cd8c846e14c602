import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { View, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Discard } from '../documents/draft.ts';
import { Drafts, Since, Start } from '../documents/work.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import '../start/house.ts';
import '../start/judge.ts';
import { line, queue } from '../start/queue.ts';
import '../start/submit-many.ts';

type Answer = ResultOf<typeof Start>;
type News = ResultOf<typeof Since>;
type Draft = ResultOf<typeof Drafts>['drafts'][number];

/** Before anything there was. */
const NEVER = '1970-01-01T00:00:00Z';

/** What waits, and for whom. */
class StartView extends View {
  static override properties = { answer: own, news: own, drafts: own, problem: own };
  private answer: Answer | null = null;
  private news: News | null = null;
  private drafts: Draft[] = [];
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    if (rights.seesDrafts) {
      const answer = await ask(Start, {});
      this.news = await ask(Since, { visit: answer.me.lastVisit ?? NEVER, edition: answer.edition?.publishedAt ?? NEVER });
      this.answer = answer;
    }
    if (rights.enters) this.drafts = (await ask(Drafts, {})).drafts;
  }

  private async discard(address: string): Promise<void> {
    this.problem = '';
    await ask(Discard, { input: { address } }).then(() => this.load()).catch((fault) => (this.problem = sentence(fault)));
  }

  override render() {
    return html`<h1>Start</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${rights.seesDrafts ? this.queues() : html`<p class="lead">U leest met dit account wat openbaar is, en bewaart zoekvragen en tokens.</p><p><a href="/werk/zoekvragen/">Bewaarde zoekvragen</a></p>`}`;
  }

  private queues() {
    const { answer, news } = this;
    if (!answer || !news) return html`<p>Wordt geladen …</p>`;
    return html`
      ${rights.enters ? html`<p><a class="next" href="/werk/invoer/">Voer iets in</a></p>` : ''}
      ${this.drafts.length > 0 ? this.typed() : ''}
      ${rights.enters ? html`<om-judge .visit=${answer.me.lastVisit}></om-judge><om-house></om-house>` : ''}
      ${queue('Te controleren', answer.review, answer.reviewCount, 'Er wacht niets op uw controle.', html`<p><a href="/werk/controle/">Naar de controle</a></p>`)}
      <section><h2>Te publiceren <span class="number-badge">${news.news}</span></h2>
        <p>${answer.edition ? `De laatste editie is ${answer.edition.number}, van ${instant(answer.edition.publishedAt)}.` : 'Er is nog geen editie gepubliceerd.'} ${waits(news.news)} ${rights.publishes ? html`<a href="/werk/publiceren/">Naar publiceren</a>` : ''}</p></section>
      ${queue('Uw concepten', answer.own, answer.ownCount, 'U hebt geen concepten.', html`<om-submit-many .count=${answer.ownCount} @done=${() => this.load()}></om-submit-many>`)}
      ${queue('Van u, wacht op een ander', answer.waiting, answer.waitingCount, 'Niets van u wacht op controle.')}
      ${queue('Concepten van anderen', answer.others, answer.othersCount, 'Er zijn geen concepten van anderen.')}
      ${this.since(answer.me.lastVisit, news)}`;
  }

  private since(visit: string | null, { moved, movedCount }: News) {
    if (!visit) return '';
    return html`<section><h2>Sinds uw vorige bezoek <span class="number-badge">${movedCount}</span></h2>
      <p class="aside">Wat anderen deden sinds ${instant(visit)}.</p>
      ${movedCount === 0 ? html`<p class="aside">Niets.</p>` : html`<ul class="work-list">${moved.map((state) => line(state, true))}</ul>${movedCount > moved.length ? html`<p class="aside">En nog ${movedCount - moved.length}.</p>` : ''}`}</section>`;
  }

  private typed() {
    return html`<section><h2>Begonnen, nog niet verstuurd</h2>
      <ul class="work-list">${this.drafts.map((draft) => html`<li><a href=${draft.address}>${draft.title}</a> <span class="aside">bewaard ${instant(draft.savedAt)}</span>
        <button type="button" class="quiet" @click=${() => this.discard(draft.address)}>Gooi weg<span class="visually-hidden">: ${draft.title}</span></button></li>`)}</ul></section>`;
  }
}

function waits(news: number): string {
  if (news === 0) return 'Sindsdien werd niets openbaar of ingetrokken.';
  return news === 1 ? 'Sindsdien werd 1 record openbaar of ingetrokken.' : `Sindsdien werden ${news} records openbaar of ingetrokken.`;
}

customElements.define('om-start', StartView);
