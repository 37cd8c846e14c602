import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { day } from '../dates.ts';
import { Advices, OpenAdvice } from '../documents/advice.ts';
import { Managed, filledIn } from '../manage/part.ts';
import { rights } from '../rights.ts';
import { go } from '../router.ts';
import { ask, Refused } from '../server.ts';
import { table } from '../table.ts';
import { valueName, valuesOf } from '../words.ts';
import { knownField, knownOf, scopeFields, scopeOf } from './scope.ts';

type Draft = ResultOf<typeof Advices>['adviceDrafts'][number];

/** Every advice, and the form that begins one. */
class AdvicesView extends Managed {
  protected readonly name = 'Opvolgadviezen';
  protected override readonly above = null;
  private drafts: Draft[] = [];
  private product = valuesOf('AdviceProduct')[0];

  protected override async load(): Promise<void> {
    this.drafts = (await ask(Advices, {})).adviceDrafts;
  }

  private async open(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { adres, titel, soort, peildatum, vorige } = filledIn(form);
    if (!adres || !titel || !peildatum) return void (this.problem = 'Vul een naam in het adres, een titel en een peildatum in.');
    await this.during(async () => {
      const refusal = await act(OpenAdvice, { id: adres, title: titel, product: soort as never, effective: peildatum, previous: vorige ?? null, scope: scopeOf(form), known: knownOf(form) });
      if (refusal) throw new Refused(refusal);
    });
    if (this.problem !== '') return;
    announce('Het advies is begonnen; het register heeft een opzet gemaakt.');
    go(`/werk/adviezen/${adres}/`);
  }

  private choose(event: Event): void {
    this.product = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  }

  private comparable(): Draft[] {
    return this.drafts.filter(({ state, product }) => state === 'FIXED' && product === this.product);
  }

  protected override content() {
    return html`<p class="lead">Uit het openbare register maakt u een opzet, u schrijft de woorden, ministeries reageren op de feiten, en een tweede persoon stelt vast. Een vastgesteld advies verandert nooit.</p>
      ${this.drafts.length === 0 ? html`<p class="empty">Er is nog geen advies.</p>` : table('Adviezen', ['Advies', 'Soort', 'Stand op', 'Status'], this.drafts.map(row))}
      ${rights.enters ? this.form() : ''}`;
  }

  private form() {
    return html`<h2>Begin een advies</h2><form novalidate @submit=${this.open}><div class="fields">
      <div class="field"><label for="titel">Titel</label><input id="titel" name="titel" type="text" maxlength="200"></div>
      <div class="field"><label for="adres">Naam in het adres</label><p class="hint" id="adres-uitleg">Kleine letters, cijfers en streepjes, zoals opvolgadvies-2022. Dit adres blijft.</p><input id="adres" name="adres" type="text" maxlength="80" aria-describedby="adres-uitleg" autocapitalize="none" spellcheck="false"></div>
      <div class="field"><label for="soort">Soort stuk</label><select id="soort" name="soort" @change=${this.choose}>${valuesOf('AdviceProduct').map((value) => html`<option value=${value}>${valueName('AdviceProduct', value)}</option>`)}</select></div>
      <div class="field"><label for="peildatum">Peildatum</label><input id="peildatum" name="peildatum" type="date"></div>
      ${knownField()}
      <div class="field"><label for="vorige">Vergelijk met <span class="optional">(niet verplicht)</span></label><p class="hint" id="vorige-uitleg">Een vastgesteld stuk van dezelfde soort.</p><select id="vorige" name="vorige" aria-describedby="vorige-uitleg"><option value="">Geen vorig advies</option>${this.comparable().map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</select></div>
    </div>${scopeFields()}
    <button type="submit" aria-disabled=${this.busy}>${this.busy ? 'Het register wordt gelezen …' : 'Maak een opzet'}</button></form>`;
  }
}

const row = ({ id, title, product, effective, state, mine }: Draft) => [
  html`<a href="/werk/adviezen/${id}/">${title}</a>`,
  valueName('AdviceProduct', product),
  day(effective),
  html`${valueName('AdviceState', state)}${state !== 'FIXED' && !mine ? html` <span class="aside">u kunt dit vaststellen</span>` : ''}`,
];

customElements.define('om-advices', AdvicesView);
