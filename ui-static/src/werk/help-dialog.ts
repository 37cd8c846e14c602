import { html } from 'lit';
import { Part } from './element.ts';
import { KEYS, listenToKeys } from './keys.ts';

/** What one can do with the keyboard. */
class HelpDialog extends Part {
  constructor() {
    super();
    listenToKeys(() => this.querySelector('dialog')?.showModal());
  }

  override render() {
    return html`<p class="aside help-hint"><button type="button" class="quiet" @click=${() => this.querySelector('dialog')?.showModal()}>Sneltoetsen</button></p>
      <dialog aria-labelledby="sneltoetsen">
        <h2 id="sneltoetsen">Sneltoetsen</h2>
        <dl class="keys">${KEYS.map(([keys, does]) => html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd>`)}</dl>
        <form method="dialog"><button type="submit">Sluiten</button></form>
      </dialog>`;
  }
}

customElements.define('om-help', HelpDialog);
