import { html, type TemplateResult } from 'lit';
import { View, own } from '../element.ts';
import { sentence } from '../server.ts';

/** A page of management: loads what it shows, and says what went wrong. */
export abstract class Managed extends View {
  static override properties = { problem: own, ready: own, busy: own };
  protected problem = '';
  protected ready = false;
  busy = false;
  protected abstract readonly name: string;
  /** The page that this one is below; null when there is none. */
  protected readonly above: { address: string; name: string } | null = { address: '/werk/beheer/', name: 'Beheer' };

  override connectedCallback(): void {
    super.connectedCallback();
    void this.again();
  }

  protected abstract load(): Promise<void>;

  protected abstract content(): unknown;

  /** Reads anew what is shown. */
  protected async again(): Promise<void> {
    await this.during(() => this.load());
    this.ready = true;
  }

  /** Does something, once at a time, and says it when that fails; also when something else is still going on, so that nobody takes it for done. */
  protected async during(work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return void (this.problem = 'Het vorige is nog niet klaar; probeer het zo weer.');
    this.busy = true;
    this.problem = await work().then((said) => (typeof said === 'string' ? said : ''), sentence);
    this.busy = false;
  }

  override render(): TemplateResult {
    return html`${this.above ? html`<p class="crumbs"><a href=${this.above.address}>${this.above.name}</a></p>` : ''}<h1>${this.name}</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.ready ? this.content() : html`<p>Wordt geladen …</p>`}`;
  }
}

/** What stands in a form, by name; without what is empty. */
export function filledIn(form: HTMLFormElement): Record<string, string> {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
