import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { day } from '../dates.ts';
import { Organisations } from '../documents/manage.ts';
import { recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask } from '../server.ts';
import { count, kindSlug, valueName, valuesOf } from '../words.ts';
import { Managed, filledIn } from './part.ts';

type Page = ResultOf<typeof Organisations>['organisations'];
type Organisation = Page['edges'][number]['node'];

/** Organisations and offices over time: names, offices, who held them, and what went over to whom. */
class OrganisationsView extends Managed {
  protected readonly name = 'Organisaties en ambten';
  private found: Organisation[] = [];
  private chosen: Record<string, string> = { soort: 'MINISTRY' };
  private next: string | null = null;

  protected override async load(): Promise<void> {
    await this.more(null);
  }

  private async more(after: string | null): Promise<void> {
    const { tekst, soort } = this.chosen;
    const { organisations } = await ask(Organisations, { text: tekst ?? null, type: soort ? ([soort] as ['MINISTRY']) : null, after });
    const nodes = organisations.edges.map(({ node }) => node);
    this.found = after === null ? nodes : [...this.found, ...nodes];
    this.next = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null;
  }

  private search(event: SubmitEvent): void {
    event.preventDefault();
    this.chosen = filledIn(event.target as HTMLFormElement);
    void this.again();
  }

  protected override content() {
    return html`<p class="lead">Een naam, een ambt of een taak die overgaat, wordt een eigen record met een bewijs; het oude blijft staan.</p>
      <form role="search" @submit=${this.search}><div class="fields">
        <div class="field"><label for="tekst">Naam of afkorting</label><input id="tekst" name="tekst" type="search"></div>
        <div class="field"><label for="soort">Soort</label><select id="soort" name="soort"><option value="">Alle</option>${valuesOf('OrganisationType').map((type) => html`<option value=${type} ?selected=${type === this.chosen.soort}>${valueName('OrganisationType', type)}</option>`)}</select></div>
      </div><button type="submit">Zoek</button></form>
      <p class="count" role="status">${count(this.found.length, 'organisatie', 'organisaties')}${this.next ? ' of meer' : ''}</p>
      ${this.found.map(one)}
      ${this.next ? html`<p><button type="button" class="second" @click=${() => this.during(() => this.more(this.next))}>Toon meer</button></p>` : ''}`;
  }
}

function one({ id, name, abbreviation, names, offices, relations }: Organisation) {
  return html`<details><summary>${name}${abbreviation ? ` (${abbreviation})` : ''}</summary>
    <p><a href=${recordAddress(id)}>Naar het record</a></p>
    <h3>Namen door de tijd</h3>
    ${names.length === 0 ? html`<p class="aside">Alleen de naam van nu is vastgelegd.</p>` : html`<ul>${names.map((each) => html`<li><a href=${recordAddress(each.id)}>${each.name}</a> ${each.validFrom ? `vanaf ${day(each.validFrom)}` : ''} ${each.validTo ? `tot en met ${day(each.validTo)}` : ''}</li>`)}</ul>`}
    <h3>Ambten</h3>
    ${offices.length === 0 ? html`<p class="aside">Er is geen ambt vastgelegd.</p>` : html`<ul>${offices.map((office) => html`<li><a href=${recordAddress(office.id)}>${office.title}</a>${office.tenures.map((tenure) => html`<br><span class="aside">${tenure.person.name}, gezien op ${day(tenure.seenOn)}</span>`)}</li>`)}</ul>`}
    ${relations.length === 0 ? '' : html`<h3>Verbanden</h3><ul>${relations.map((tie) => html`<li><a href=${recordAddress(tie.from.id)}>${tie.from.id}</a> ${valueName('RelationType', tie.type)} <a href=${recordAddress(tie.to.id)}>${tie.to.id}</a></li>`)}</ul>`}
    ${rights.enters ? html`<ul class="chips">
      <li><a href=${add('OrganisationName', { organisation: id })}>Nieuwe naam</a></li>
      <li><a href=${add('Office', { organisation: id })}>Nieuw ambt</a></li>
      <li><a href=${add('Relation', { toKey: id, type: 'REPLACES' })}>Ging op in een andere</a></li>
      <li><a href=${add('Relation', { toKey: id, type: 'FOLLOWS_UP_ON' })}>Droeg een taak over</a></li></ul>` : ''}</details>`;
}

const add = (kind: string, given: Record<string, string>): string => `/werk/nieuw/${kindSlug(kind)}?${new URLSearchParams(given)}`;

customElements.define('om-organisations', OrganisationsView);
