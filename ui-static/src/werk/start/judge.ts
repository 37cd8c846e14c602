import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { instant } from '../dates.ts';
import { News, Signals } from '../documents/signal.ts';
import { Part, given, own } from '../element.ts';
import { nameOf, recordAddress } from '../names.ts';
import { ask, sentence } from '../server.ts';
import { kindName } from '../words.ts';

type Found = ResultOf<typeof Signals>['signals'];
type Changes = ResultOf<typeof News>['changes'];

/** What there is to judge: new answers and messages since the last visit, and what the rules find. */
class Judge extends Part {
  static override properties = { visit: given, found: own, news: own, problem: own };
  visit: string | null = null;
  private found: Found | null = null;
  private news: Changes | null = null;
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  private async load(): Promise<void> {
    this.found = (await ask(Signals, { rule: null, muted: false, first: 1, after: null })).signals;
    if (this.visit) this.news = (await ask(News, { since: { known: this.visit } })).changes;
  }

  override render() {
    return html`<section><h2>Te beoordelen ${this.found ? html`<span class="number-badge">${this.found.totalCount}</span>` : ''}</h2>
      ${this.problem === '' ? '' : html`<p class="flag">${this.problem}</p>`}
      ${this.news && this.news.edges.length > 0 ? this.fresh(this.news) : ''}
      ${!this.found ? html`<p class="aside">Wordt geladen …</p>` : this.found.byRule.length === 0 ? html`<p class="aside">Geen enkele regel geeft een signaal.</p>` : html`<ul class="chips">${this.found.byRule.map(({ rule, count }) => html`<li><a href="/werk/signalen/?regel=${rule.id}">${rule.name} <span class="number-badge">${count}</span></a></li>`)}</ul><p class="aside">Ook wat nog een concept is, telt mee.</p><p><a href="/werk/signalen/">Alle signalen</a></p>`}</section>`;
  }

  private fresh({ edges, pageInfo }: Changes) {
    return html`<h3>Nieuwe antwoorden en berichten</h3><ul class="work-list">${edges.map(({ node }) => html`<li><a href=${recordAddress(node.key)}>${node.record ? nameOf(node.record, 120) : node.key}</a>
      <span class="aside">${kindName(node.kind)}${node.about ? ` bij ${nameOf(node.about, 80)}` : ''} · ${instant(node.changedAt)}</span></li>`)}</ul>${pageInfo.hasNextPage ? html`<p class="aside">En nog meer.</p>` : ''}`;
  }
}

customElements.define('om-judge', Judge);
