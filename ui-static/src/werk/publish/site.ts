import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { day, instant } from '../dates.ts';
import { GoBack, GoForward, Standing } from '../documents/site.ts';
import { Part, own } from '../element.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';
import { count } from '../words.ts';

type Site = NonNullable<ResultOf<typeof Standing>['site']>;
type Kept = NonNullable<Site['served']>;

/** How often somebody who waits for a site is told how far it is, in milliseconds. */
const EVERY = 2_000;

/** And somebody who only has the page open: an edition also comes by itself. */
const SELDOM = 15_000;

/** The youngest edition of which there is a site or one is being made, and whether one still is. */
export interface Making {
  edition: number;
  goesOn: boolean;
}

/** The site as it is served and as it is being made, and the way back to an earlier one. */
class SiteStanding extends Part {
  static override properties = { site: own, problem: own, wanted: own };
  private site: Site | null = null;
  private problem = '';
  private timer = 0;
  private wanted = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Looks again and again, more often while something is being made or expected. */
  async look(): Promise<void> {
    clearTimeout(this.timer);
    const before = this.site;
    this.site = await ask(Standing, {}).then(({ site }) => site, (fault) => ((this.problem = sentence(fault)), before));
    const done = Math.max(this.site?.served?.edition ?? 0, this.site?.failure?.edition ?? 0);
    if (this.wanted > 0 && done >= this.wanted && !this.site?.making) this.ended();
    const goesOn = !!this.site?.making || this.wanted > 0;
    this.dispatchEvent(new CustomEvent<Making>('making', { detail: { edition: Math.max(done, this.site?.making?.edition ?? 0), goesOn }, bubbles: true }));
    if (this.isConnected) this.timer = window.setTimeout(() => void this.look(), goesOn ? EVERY : SELDOM);
  }

  /** Follows the site of an edition that was just published until it is there, or could not be made. */
  expect(edition: number): void {
    this.wanted = edition;
    void this.look();
  }

  private ended(): void {
    this.wanted = 0;
    announce(this.site?.failure ? `De site is niet gemaakt: ${this.site.failure.message}` : `De site van editie ${this.site?.served?.edition} staat klaar.`);
  }

  private async back(event: SubmitEvent, edition: number): Promise<void> {
    event.preventDefault();
    const reason = new FormData(event.target as HTMLFormElement).get('reden')!.toString().trim();
    this.problem = reason === '' ? 'Vul in waarom u teruggaat.' : ((await act(GoBack, { edition, reason })) ?? '');
    if (this.problem === '') announce(`De site van editie ${edition} wordt weer getoond.`);
    await this.look();
  }

  private async forward(): Promise<void> {
    this.problem = (await act(GoForward, { reason: 'Weer naar de laatste editie' })) ?? '';
    if (this.problem === '') announce('De site van de laatste editie wordt weer getoond.');
    await this.look();
  }

  override render() {
    const { site } = this;
    if (!site) return this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`;
    return html`<h2>De openbare site</h2>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${site.making ? making(site.making) : this.wanted > 0 ? html`<p role="status"><progress aria-label="Wacht op het maken van de site"></progress> De site van editie ${this.wanted} wordt zo gemaakt.</p>` : ''}
      ${site.failure ? html`<p class="flag">De site van editie ${site.failure.edition} is niet gemaakt (${instant(site.failure.at)}): ${site.failure.message} De vorige site blijft staan.</p>` : ''}
      ${site.served ? facts(site.served) : html`<p>Er is nog geen site gemaakt; lezers krijgen de pagina's rechtstreeks uit het register.</p>`}
      ${site.isBack ? html`<p class="notice">U bent teruggegaan naar een eerdere editie. Dat blijft zo tot de volgende editie.</p><p>${rights.publishes ? html`<button type="button" class="second" @click=${this.forward}>Toon de laatste editie weer</button>` : ''}</p>` : ''}
      ${rights.publishes ? this.earlier(site) : ''}`;
  }

  private earlier({ kept, served }: Site) {
    const others = kept.filter(({ edition }) => edition !== served?.edition);
    if (others.length === 0) return '';
    return html`<details><summary>Ga terug naar een eerdere editie</summary>
      <p class="hint">Alleen wat lezers zien gaat terug; in het register verandert niets. Wat intussen is ingetrokken, komt niet terug.</p>
      <ul class="work-list">${repeat(others, ({ edition }) => edition, (one) => html`<li>Editie ${one.edition} <span class="aside">van ${instant(one.publishedAt)} · ${count(one.records, 'record', 'records')}, ${count(one.pages, 'pagina', 'pagina’s')}</span>
        <form class="inline" @submit=${(event: SubmitEvent) => this.back(event, one.edition)}><div class="field"><label for="terug-${one.edition}">Reden<span class="visually-hidden"> om terug te gaan naar editie ${one.edition}</span></label><input id="terug-${one.edition}" name="reden" type="text"></div>
          <button type="submit" class="second">Ga terug<span class="visually-hidden"> naar editie ${one.edition}</span></button></form></li>`)}</ul></details>`;
  }
}

function making({ edition, made, expected, since }: NonNullable<Site['making']>) {
  return html`<p role="status">De site van editie ${edition} wordt gemaakt, sinds ${instant(since)}.</p>
    <p><progress aria-label="Gemaakte adressen" max=${expected ?? 0} .value=${expected ? made : undefined}></progress> ${made}${expected ? ` van ${expected}` : ''} adressen <span class="aside">(pagina's, en vaste adressen die daarheen leiden; wat er voor het eerst bij komt, telt mee zodra het gevonden is)</span></p>`;
}

const facts = ({ edition, publishedAt, day: of, madeAt, sha256, records, pages }: Kept) => html`<dl class="facts">
  <dt>Editie</dt><dd>${edition}, van ${instant(publishedAt)}</dd>
  <dt>Stand per</dt><dd>${day(of)} (gemaakt ${instant(madeAt)})</dd>
  <dt>Inhoud</dt><dd>${count(records, 'record', 'records')}, ${count(pages, 'pagina', 'pagina’s')} in twee talen</dd>
  <dt>SHA-256</dt><dd class="key">${sha256}</dd></dl>`;

customElements.define('om-site', SiteStanding);
export type { SiteStanding };
