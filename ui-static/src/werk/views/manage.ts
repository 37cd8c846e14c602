import { html } from 'lit';
import { View } from '../element.ts';
import { rights } from '../rights.ts';

/** Where what one arranges for oneself or for the office is found. */
class Manage extends View {
  override render() {
    return html`<h1>Beheer</h1>
      <ul>
        <li><a href="/werk/account/">Uw aanmelding</a></li>
        <li><a href="/werk/zoekvragen/">Bewaarde zoekvragen</a></li>
        ${rights.seesDrafts ? html`<li><a href="/werk/voorbeeld/nl/">De site met alle concepten</a></li>` : ''}
        ${rights.enters ? html`<li><a href="/werk/import/sjabloon.ods" download>Sjabloon om veel records tegelijk in te voeren</a></li>` : ''}
      </ul>`;
  }
}

customElements.define('om-manage', Manage);
