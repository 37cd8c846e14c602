import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { instant } from '../dates.ts';
import { SetParameter, Settings } from '../documents/signal.ts';
import { rights } from '../rights.ts';
import { ask } from '../server.ts';
import { valueName, valuesOf } from '../words.ts';
import { table } from '../table.ts';
import { Managed, filledIn } from './part.ts';

type Answer = ResultOf<typeof Settings>['signalSettings'];
type Parameter = Answer['values'][number]['parameter'];

const NAMES: Record<Parameter, string> = {
  RESPONSE_DAYS: 'Dagen waarna een antwoord gemist wordt',
  MEASURE_MONTHS: 'Maanden na het antwoord waarna een maatregel gemist wordt',
  SOON_DAYS: 'Dagen vóór een laatste dag waarop zij dichtbij heet',
  AHEAD_DAYS: 'Dagen vóór een laatste dag waarop zij in beeld komt',
  SILENCE_MONTHS: 'Maanden zonder bericht waarna het stilte heet',
  MOTION_MONTHS: 'Maanden na een aangenomen motie waarna een bericht gemist wordt',
};

/** What the rules of the signals go by: the benchmark of answering per kind of report, and months and days. */
class SettingsView extends Managed {
  protected readonly name = 'Regels en termijnen van signalen';
  private answer!: Answer;

  protected override async load(): Promise<void> {
    this.answer = (await ask(Settings, {})).signalSettings;
  }

  private async set(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { maat, rapport, waarde, reden } = filledIn(form);
    if (!waarde || !reden) return void (this.problem = 'Vul een waarde en een reden in.');
    await this.during(() => act(SetParameter, { parameter: maat as Parameter, reportType: (rapport as never) ?? null, value: Number(waarde), reason: reden }));
    if (this.problem !== '') return;
    await this.again();
    form.reset();
    announce('Dit geldt vanaf nu. Wat over eerder gevraagd wordt, blijft zoals het was.');
  }

  protected override content() {
    const { rules, values, changes } = this.answer;
    return html`<p class="lead">De wet geeft geen termijn om te antwoorden. Deze maten zeggen alleen wanneer er reden is om te kijken; zij zijn openbaar.</p>
      ${table('Wat nu geldt', ['Maat', 'Soort rapport', 'Waarde'], values.map(({ parameter, reportType, value }) => [NAMES[parameter], reportType ? valueName('ReportType', reportType) : 'alle andere', value]))}
      ${rights.publishes ? this.form() : ''}
      ${changes.length === 0 ? '' : table('Wat er veranderde', ['Moment', 'Maat', 'Soort rapport', 'Waarde', 'Reden'], [...changes].reverse().map(({ recordedAt, parameter, reportType, value, reason }) => [instant(recordedAt), NAMES[parameter], reportType ? valueName('ReportType', reportType) : 'alle', value, reason]))}
      <h2>De regels</h2><dl>${rules.map(({ id, version, name, text }) => html`<dt>${id} ${name} <span class="aside">versie ${version}</span></dt><dd>${text}</dd>`)}</dl>`;
  }

  private form() {
    return html`<form novalidate @submit=${this.set}><div class="fields">
      <div class="field"><label for="maat">Maat</label><select id="maat" name="maat">${Object.entries(NAMES).map(([value, name]) => html`<option value=${value}>${name}</option>`)}</select></div>
      <div class="field"><label for="rapport">Soort rapport <span class="optional">(alleen bij een antwoord)</span></label><select id="rapport" name="rapport"><option value="">Alle andere</option>${valuesOf('ReportType').map((type) => html`<option value=${type}>${valueName('ReportType', type)}</option>`)}</select></div>
      <div class="field"><label for="waarde">Waarde</label><input id="waarde" name="waarde" type="number" min="1"></div>
      <div class="field"><label for="reden">Waarom (wordt openbaar)</label><input id="reden" name="reden" type="text"></div>
    </div><button type="submit" aria-disabled=${this.busy}>Stel in</button></form>`;
  }
}

customElements.define('om-settings', SettingsView);
