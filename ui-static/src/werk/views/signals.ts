import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Signals } from '../documents/signal.ts';
import { View, given, own } from '../element.ts';
import { ask, sentence } from '../server.ts';
import '../signal/one.ts';
import type { Signal } from '../signal/one.ts';
import { count } from '../words.ts';

const PAGE = 25;

/** What the rules find: by rule, with the facts, to judge or to put aside. */
class SignalsView extends View {
  static override properties = { rule: given, muted: given, page: own, signals: own, problem: own };
  rule = '';
  muted = false;
  private page: ResultOf<typeof Signals>['signals'] | null = null;
  private signals: Signal[] = [];
  private problem = '';

  protected override willUpdate(before: Map<string, unknown>): void {
    if (!before.has('rule') && !before.has('muted')) return;
    [this.page, this.signals] = [null, []];
    void this.load(null);
  }

  /** An answer that comes after somebody asked for something else is left aside. */
  private async load(after: string | null): Promise<void> {
    const { rule, muted } = this;
    const stale = (): boolean => rule !== this.rule || muted !== this.muted;
    try {
      const { signals: page } = await ask(Signals, { rule: rule === '' ? null : [rule], muted, first: PAGE, after });
      if (stale()) return;
      const nodes = page.edges.map(({ node }) => node);
      [this.page, this.problem, this.signals] = [page, '', after === null ? nodes : [...this.signals, ...nodes]];
    } catch (fault) {
      if (!stale()) this.problem = sentence(fault);
    }
  }

  override render() {
    return html`<h1>Signalen</h1>
      <p class="lead">Een signaal is geen oordeel: het zegt alleen dat er reden is om te kijken. <a href="/nl/signalen/">De regels, zoals lezers ze zien</a></p>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.page ? this.found(this.page) : html`<p>Wordt geladen …</p>`}`;
  }

  private found({ byRule, totalCount, pageInfo }: ResultOf<typeof Signals>['signals']) {
    const address = (rule: string): string => `/werk/signalen/?${new URLSearchParams({ ...(rule === '' ? {} : { regel: rule }), ...(this.muted ? { weggelegd: 'ja' } : {}) })}`;
    const all = byRule.reduce((sum, each) => sum + each.count, 0);
    return html`<nav aria-label="Regels"><ul class="chips"><li><a href=${address('')} aria-current=${this.rule === ''}>Alle <span class="number-badge">${all}</span></a></li>
        ${byRule.map((each) => html`<li><a href=${address(each.rule.id)} aria-current=${this.rule === each.rule.id}>${each.rule.name} <span class="number-badge">${each.count}</span></a></li>`)}</ul></nav>
      <p><a href="/werk/signalen/?${new URLSearchParams({ ...(this.rule === '' ? {} : { regel: this.rule }), ...(this.muted ? {} : { weggelegd: 'ja' }) })}">${this.muted ? 'Terug naar wat niet is weggelegd' : 'Wat is weggelegd'}</a></p>
      <p class="count" role="status">${count(totalCount, 'signaal', 'signalen')}${this.muted ? ', weggelegd' : ''}</p>
      ${this.signals[0] && this.rule !== '' ? html`<p class="notice">${this.signals[0].rule.text}</p>` : ''}
      <ol class="work-list" @muted=${() => this.load(null)}>${repeat(this.signals, ({ id }) => id, (signal) => html`<li><om-signal .signal=${signal}></om-signal></li>`)}</ol>
      ${pageInfo.hasNextPage ? html`<p><button type="button" class="second" @click=${() => this.load(pageInfo.endCursor)}>Toon meer</button></p>` : ''}`;
  }
}

customElements.define('om-signals', SignalsView);
