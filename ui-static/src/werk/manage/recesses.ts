import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { day } from '../dates.ts';
import { Recesses } from '../documents/manage.ts';
import { recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask } from '../server.ts';
import { kindSlug, valueName } from '../words.ts';
import { table } from '../table.ts';
import { Managed } from './part.ts';

type Recess = ResultOf<typeof Recesses>['recesses']['edges'][number]['node'];

/** The recesses that deadlines are read with, the latest first. */
class RecessesView extends Managed {
  protected readonly name = 'Recessen en leesregels';
  private recesses: Recess[] = [];

  protected override async load(): Promise<void> {
    const { recesses } = await ask(Recesses, { chamber: null });
    this.recesses = recesses.edges.map(({ node }) => node).sort((one, other) => (one.firstDay < other.firstDay ? 1 : -1));
  }

  protected override content() {
    return html`<p class="lead">Woorden als ‘voor het zomerreces’ worden met deze dagen gelezen. Een termijn die al gelezen is, houdt de kalender van toen.</p>
      <p><a href="/nl/methode/#termijnen">Hoe termijnen gelezen worden</a></p>
      ${rights.enters ? html`<p><a class="next" href="/werk/nieuw/${kindSlug('Recess')}">Voer een reces in</a></p>` : ''}
      ${table('Recessen', ['Reces', 'Kamer', 'Eerste dag', 'Laatste dag', 'Laatste vergaderdag ervoor', 'Zekerheid', 'Bron'], this.recesses.map(row))}`;
  }
}

const row = ({ id, chamber, season, firstDay, lastDay, lastMeetingDay, sureness, source }: Recess) => [
  html`<a href=${recordAddress(id)}>${valueName('RecessSeason', season)} ${firstDay.slice(0, 4)}</a>`,
  valueName('Chamber', chamber),
  day(firstDay),
  day(lastDay),
  day(lastMeetingDay),
  valueName('RecessSureness', sureness),
  source,
];

customElements.define('om-recesses', RecessesView);
