import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { View, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Edition, News, PublishEdition } from '../documents/site.ts';
import { changedList, checks, countsTable } from '../publish/news.ts';
import '../publish/site.ts';
import type { Making, SiteStanding } from '../publish/site.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { everyPage } from '../worklist.ts';

/** With more changes than these only their counts show at first. */
const UNFOLDED = 10;

type Last = ResultOf<typeof Edition>['edition'];

/** What is public but in no edition yet, making the next one, and how it stands with the site. */
class PublishView extends View {
  static override properties = { last: own, news: own, problem: own, busy: own, making: own };
  private last: Last = null;
  private news: ResultOf<typeof News> | null = null;
  private problem = '';
  private busy = false;
  /** Whether the site of the last edition is still being made. */
  private making = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private get since(): string {
    return this.last?.publishedAt ?? '1970-01-01T00:00:00Z';
  }

  private async load(): Promise<void> {
    this.last = (await ask(Edition, {})).edition;
    this.news = await everyPage((skip) => ask(News, { since: this.since, skip }));
  }

  private async publish(): Promise<void> {
    if (this.busy || this.making) return;
    this.busy = true;
    this.problem = (await act(PublishEdition, {})) ?? '';
    this.busy = false;
    await this.load().catch((fault) => (this.problem = sentence(fault)));
    if (this.problem !== '') return;
    announce(`Editie ${this.last?.number} is gepubliceerd. De site ervan wordt nu gemaakt.`);
    this.querySelector<SiteStanding>('om-site')?.expect(this.last?.number ?? 0);
  }

  /** An edition that came by itself meanwhile changes what waits. */
  private follow({ edition, goesOn }: Making): void {
    this.making = goesOn;
    if (!this.busy && edition > (this.last?.number ?? 0)) void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  override render() {
    return html`<h1>Publiceren</h1>
      <p class="lead">${this.last ? html`De laatste editie is ${this.last.number}, van ${instant(this.last.publishedAt)}. <a href="/nl/edities/">Alle edities</a>` : 'Er is nog geen editie.'}</p>
      ${this.news ? this.waiting(this.news) : this.problem === '' ? html`<p>Wordt geladen …</p>` : ''}
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      <om-site @making=${(event: CustomEvent<Making>) => this.follow(event.detail)}></om-site>`;
  }

  private waiting(news: ResultOf<typeof News>) {
    const { worklist, count } = news;
    const since = Date.parse(this.since);
    return html`<h2>Sindsdien openbaar geworden of ingetrokken <span class="number-badge">${count}</span></h2>
      ${worklist.length === 0 ? html`<p class="empty">Sinds de vorige editie is er niets openbaar gemaakt of ingetrokken. Wat sindsdien uit een embargo kwam, komt mee in de volgende.</p>` : html`${countsTable(worklist, since)}${count > worklist.length ? html`<p class="aside">Dit telt de laatste ${worklist.length} van ${count}.</p>` : ''}<details ?open=${worklist.length <= UNFOLDED}><summary>Record voor record</summary>${changedList(worklist, since)}</details>`}
      ${checks(news)}
      ${rights.publishes ? this.button() : ''}`;
  }

  private button() {
    const waits = this.making && !this.busy;
    const isNew = (this.news?.count ?? 0) > 0;
    return html`${isNew ? html`<p class="hint">Doet u niets, dan verschijnt de volgende editie vanzelf, kort nadat er niets meer bij komt.</p>` : ''}<p><button type="button" class=${isNew ? 'main' : 'second'} aria-disabled=${this.busy || this.making} @click=${this.publish}>${this.busy ? 'Wordt gepubliceerd …' : `Publiceer editie ${(this.last?.number ?? 0) + 1}`}</button>${waits ? html` <span class="aside">Dat kan zodra de site van de vorige editie er is; hieronder staat hoe ver die is.</span>` : ''}</p>`;
  }
}

customElements.define('om-publish', PublishView);
