import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { View, own } from '../element.ts';
import { instant } from '../dates.ts';
import { Edition, Moved, PublishEdition } from '../documents/work.ts';
import { nameOf, recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { kindName } from '../words.ts';

type Last = ResultOf<typeof Edition>['edition'];
type News = ResultOf<typeof Moved>['worklist'];

/** What is public but in no edition yet, and making the next one. */
class PublishView extends View {
  static override properties = { last: own, news: own, problem: own, busy: own };
  private last: Last = null;
  private news: News | null = null;
  private problem = '';
  private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    this.last = (await ask(Edition, {})).edition;
    const since = Date.parse(this.last?.publishedAt ?? '1970-01-01T00:00:00Z');
    this.news = (await ask(Moved, {})).worklist.filter((state) => Date.parse(state.since) > since);
  }

  private async publish(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.problem = (await act(PublishEdition, {})) ?? '';
    this.busy = false;
    if (this.problem !== '') return;
    await this.load();
    announce(`Editie ${this.last?.number} is gepubliceerd. De site ervan wordt nu gemaakt.`);
  }

  override render() {
    return html`<h1>Publiceren</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      <p class="lead">${this.last ? html`De laatste editie is ${this.last.number}, van ${instant(this.last.publishedAt)}. <a href="/nl/edities/">Alle edities</a>` : 'Er is nog geen editie.'}</p>
      ${this.news ? this.waiting(this.news) : html`<p>Wordt geladen …</p>`}`;
  }

  private waiting(news: News) {
    return html`<h2>Sindsdien openbaar geworden of ingetrokken <span class="number-badge">${news.length}${news.length === 100 ? '+' : ''}</span></h2>
      ${rights.publishes ? html`<p><button type="button" class="main" aria-disabled=${this.busy} @click=${this.publish}>${this.busy ? 'Wordt gepubliceerd …' : 'Publiceer een editie'}</button></p>` : ''}
      ${news.length === 0 ? html`<p class="empty">Sinds de vorige editie is er niets openbaar gemaakt of ingetrokken. Wat sindsdien uit een embargo kwam, komt mee in de volgende.</p>` : html`<ul class="work-list">${news.map(line)}</ul>`}`;
  }
}

const line = ({ id, kind, status, record, embargoUntil }: News[number]) => html`<li><a href=${recordAddress(id)}>${record ? nameOf(record) : id}</a>
  <span class="aside">${kindName(kind)}${status === 'WITHDRAWN' ? ', ingetrokken' : ''}${embargoUntil && Date.parse(embargoUntil) > Date.now() ? `, onder embargo tot ${instant(embargoUntil)}` : ''}</span></li>`;

customElements.define('om-publish', PublishView);
