import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { SignalsOf } from '../documents/signal.ts';
import { Part, given, own } from '../element.ts';
import { ask, sentence } from '../server.ts';
import './one.ts';
import type { Signal } from './one.ts';

/** What one record gives reason to look at. */
class SignalsOfRecord extends Part {
  static override properties = { key: given, signals: own, problem: own };
  key = '';
  private signals: Signal[] = [];
  private problem = '';

  protected override willUpdate(before: Map<string, unknown>): void {
    if (before.has('key') && this.key !== '') void this.load();
  }

  private async load(): Promise<void> {
    const { key } = this;
    const found = await ask(SignalsOf, { record: key }).catch((fault) => void (this.problem = sentence(fault)));
    if (found && key === this.key) this.signals = found.signals.edges.map(({ node }) => node);
  }

  override render() {
    if (this.problem !== '') return html`<p class="flag">${this.problem}</p>`;
    if (this.signals.length === 0) return '';
    return html`<section @muted=${() => this.load()}><h2>Signalen <span class="number-badge">${this.signals.length}</span></h2>
      <p class="aside">Een signaal is geen oordeel: het zegt alleen dat er reden is om te kijken.</p>
      <ul class="work-list">${repeat(this.signals, ({ id }) => id, (signal) => html`<li><om-signal .signal=${signal} .named=${false}></om-signal></li>`)}</ul></section>`;
  }
}

customElements.define('om-signals-of', SignalsOfRecord);
