import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { announce } from '../announce.ts';
import { day, instant } from '../dates.ts';
import { TermVersions } from '../documents/term.ts';
import { own } from '../element.ts';
import { rights } from '../rights.ts';
import { ask } from '../server.ts';
import { table } from '../table.ts';
import { keepTerms, termsOf, type Term, type TermKind } from '../terms.ts';
import { Managed, filledIn } from './part.ts';
import { DEEDS, fields, KINDS, send, type Deed } from './term-deeds.ts';

type Version = ResultOf<typeof TermVersions>['terms']['versions'][number];

/** The lists of themes and target groups: what each is called, and which may still be chosen. */
class TermsView extends Managed {
  static override properties = { ...Managed.properties, deed: own, term: own };
  protected readonly name = 'Thema’s en doelgroepen';
  private versions: Version[] = [];
  private deed: Deed = 'add';
  private term: Term | null = null;

  protected override async load(): Promise<void> {
    const { terms } = await ask(TermVersions, {});
    keepTerms(terms.all);
    this.versions = terms.versions;
  }

  private async begin(deed: Deed, term: Term | null): Promise<void> {
    [this.deed, this.term, this.problem] = [deed, term, ''];
    await this.updateComplete;
    const form = this.querySelector<HTMLFormElement>('form');
    form?.reset();
    if (term) form?.querySelector<HTMLElement>('input')?.focus();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    const [deed, term, given] = [this.deed, this.term, filledIn(event.target as HTMLFormElement)];
    await this.during(() => send(deed, term, given));
    if (this.problem !== '') return this.refresh();
    await this.again();
    await this.begin('add', null);
    announce(DEEDS[deed].done);
  }

  /** After a refusal one goes on from how the term is now; what was typed stays. */
  private async refresh(): Promise<void> {
    await this.load().catch(() => undefined);
    const { term } = this;
    if (term) this.term = termsOf(term.kind).find(({ code }) => code === term.code) ?? term;
    this.requestUpdate();
  }

  protected override content() {
    return html`<p class="lead">Waar aanbevelingen over gaan en voor wie ze zijn. Een andere naam staat meteen overal; de sleutel blijft. Wat is beëindigd, houden de records die het hebben, en wordt niet meer gekozen.</p>
      ${rights.manages ? this.form() : html`<p>De beheerder houdt deze lijsten bij.</p>`}
      ${this.list('THEME')}${this.list('TARGET_GROUP')}${this.changes()}`;
  }

  private form() {
    const { title, button } = DEEDS[this.deed];
    return html`<h2>${title}${this.term ? `: ${this.term.name}` : ''}</h2><form novalidate @submit=${this.submit}><div class="fields">${fields(this.deed, this.term)}</div>
      <button type="submit" aria-disabled=${this.busy}>${button}</button>${this.term ? html` <button type="button" class="quiet" @click=${() => this.begin('add', null)}>Toch niet</button>` : ''}</form>`;
  }

  private list(kind: TermKind) {
    const heads = ['Naam', 'Engels', 'Sleutel', 'Te kiezen', ...(rights.manages ? ['Wijzigen'] : [])];
    return table(KINDS[kind].more, heads, termsOf(kind).map((term) => this.row(term)));
  }

  private row(term: Term) {
    const cells = [html`${term.name}${term.definition ? html` <span class="aside">${term.definition}</span>` : ''}`, term.englishName ?? '–', html`<code>${term.code}</code>`, period(term)];
    return rights.manages ? [...cells, html`${this.button('rename', term)} ${this.button(term.validTo ? 'resume' : 'end', term)}`] : cells;
  }

  private button(deed: Deed, term: Term) {
    return html`<button type="button" class="quiet" @click=${() => this.begin(deed, term)}>${DEEDS[deed].begin}<span class="visually-hidden">: ${term.name}</span></button>`;
  }

  private changes() {
    const later = this.versions.filter(({ version }) => version > 1).reverse();
    return later.length === 0 ? '' : table('Wat er veranderde', ['Moment', 'Sleutel', 'Naam sindsdien', 'Te kiezen', 'Reden'], later.map(({ recordedAt, code, name, validTo, reason }) => [instant(recordedAt), html`<code>${code}</code>`, name, validTo ? `tot en met ${day(validTo)}` : 'ja', reason]));
  }
}

/** The first content was always there. */
const BEGINNING = '1900-01-01';

const period = ({ validFrom, validTo }: Term): string => (validTo ? `tot en met ${day(validTo)}` : validFrom <= BEGINNING ? 'ja' : `vanaf ${day(validFrom)}`);

customElements.define('om-terms', TermsView);
