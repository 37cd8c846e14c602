import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { instant, span } from '../dates.ts';
import { Connector, Follow, Unfollow } from '../documents/house.ts';
import { rights } from '../rights.ts';
import { ask } from '../server.ts';
import { table } from '../table.ts';
import { Managed, filledIn } from './part.ts';

type Answer = ResultOf<typeof Connector>;

/** How reading the open data of the House goes, and which dossiers are read. */
class ConnectorView extends Managed {
  protected readonly name = 'Koppeling met de Tweede Kamer';
  private answer!: Answer;

  protected override async load(): Promise<void> {
    this.answer = await ask(Connector, {});
  }

  private async follow(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { dossier } = filledIn(form);
    await this.during(() => dossier ? act(Follow, { dossier }) : Promise.resolve('Vul het nummer van een dossier in, zoals 28638.'));
    if (this.problem === '') await this.again().then(() => form.reset());
  }

  private async unfollow(dossier: string): Promise<void> {
    await this.during(() => act(Unfollow, { dossier }));
    if (this.problem === '') await this.again();
  }

  protected override content() {
    const { connectorState: state, followedDossiers: dossiers } = this.answer;
    return html`<p class="lead">${state.on ? `De koppeling staat aan en leest steeds opnieuw, met ${span(state.interval)} ertussen.` : 'De koppeling staat uit; de beheerder zet haar aan in de omgeving van de toepassing.'}</p>
      <dl class="facts">
        <dt>Laatste ronde</dt><dd>${state.startedAt ? `begonnen ${instant(state.startedAt)}${state.endedAt ? `, klaar ${instant(state.endedAt)}` : ', nog bezig of afgebroken'}` : 'er was er nog geen'}</dd>
        <dt>Alles gelezen</dt><dd>${state.succeededAt ? instant(state.succeededAt) : 'nog nooit'}</dd>
        <dt>Nieuw in de laatste ronde</dt><dd>${state.news}</dd>
        <dt>Mislukt op rij</dt><dd>${state.failures}</dd>
        ${state.trouble ? html`<dt>Wat er laatst misging</dt><dd>${state.trouble}${state.troubleAt ? ` (${instant(state.troubleAt)})` : ''}</dd>` : ''}
      </dl>
      ${state.observed.length === 0 ? '' : table('Ooit gelezen', ['Soort', 'Aantal'], state.observed.map(({ entity, records }) => [entity, records.toLocaleString('nl-NL')]))}
      <h2>Gevolgde dossiers</h2>
      ${dossiers.length === 0 ? html`<p class="empty">Er wordt nog geen dossier gevolgd.</p>` : html`<ul class="work-list">${dossiers.map(({ key }) => html`<li>${key} ${rights.enters ? html`<button type="button" class="quiet" @click=${() => this.unfollow(key)}>Volg niet meer<span class="visually-hidden">: ${key}</span></button>` : ''}</li>`)}</ul>`}
      ${rights.enters ? html`<form novalidate @submit=${this.follow}><div class="fields"><div class="field"><label for="dossier">Nummer van een dossier, zoals 28638 of 21501-02</label><input id="dossier" name="dossier" type="text"></div></div><button type="submit">Volg dit dossier</button></form>` : ''}`;
  }
}

customElements.define('om-connector', ConnectorView);
