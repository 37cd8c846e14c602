import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Part, own } from './element.ts';
import './help-dialog.ts';
import { rights } from './rights.ts';
import { Router } from './router.ts';
import { routes } from './routes.ts';
import './session-dialog.ts';
import { sentence } from './server.ts';
import { session } from './session.ts';
import { freshTerms } from './terms.ts';
import { speakAs } from './words.ts';

/** The workplace: shows the view of the address, and says what happened. */
class Workplace extends Part {
  static override properties = { view: own, said: own };
  private view: TemplateResult | null = null;
  private said = '';
  private arrived = false;
  private fresh = false;
  /** Whether an act leads on, and not a link that somebody followed. */
  private led = false;
  /** How often somebody went to where they were already, to see it anew. */
  private times = 0;
  private arrivals = 0;
  private readonly router = new Router(routes, (again) => void this.arrive(again));

  override connectedCallback(): void {
    super.connectedCallback();
    session.begin(this.dataset);
    rights.begin(this.dataset);
    speakAs(this.dataset.words);
    document.addEventListener('om-go', (event) => this.lead((event as CustomEvent<string>).detail));
    document.addEventListener('om-announce', (event) => this.say((event as CustomEvent<string>).detail));
    void this.arrive(false);
  }

  /** What was said just before somebody is led on, stays on the next view; no longer. */
  private say(text: string): void {
    [this.said, this.fresh] = [text, true];
  }

  private lead(address: string): void {
    this.led = true;
    this.router.go(address);
  }

  private async arrive(again: boolean): Promise<void> {
    if (!this.led || !this.fresh) this.said = '';
    [this.led, this.fresh] = [false, false];
    if (again) this.times++;
    const arrival = ++this.arrivals;
    const [view] = await Promise.all([this.router.view(new URL(location.href)).then((found) => found ?? nowhere, (fault) => html`<h1>Dit lukt nu niet</h1><p class="flag">${sentence(fault)}</p>`), freshTerms()]);
    // Who went on meanwhile is not called back.
    if (arrival !== this.arrivals) return;
    this.view = html`${keyed(this.times, view)}`;
    this.markMenu();
    await this.updateComplete;
    this.settle();
  }

  /** Who came by a link hears where they are; who loaded a page hears that already. */
  private settle(): void {
    if (this.arrived) {
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('main')?.focus();
    }
    this.arrived = true;
  }

  private markMenu(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.top nav a')) {
      const here = link.pathname === '/werk/' ? location.pathname === '/werk/' : location.pathname.startsWith(link.pathname);
      if (here) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  override render() {
    return html`<p class="said" role="status">${this.said}</p>${this.view}<om-help></om-help><om-session></om-session>`;
  }
}

const nowhere = html`<h1>Deze pagina is er niet</h1><p>Ga naar <a href="/werk/">Start</a>.</p>`;

customElements.define('om-werk', Workplace);
