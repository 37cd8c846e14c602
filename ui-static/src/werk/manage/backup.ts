import type { ResultOf } from 'gql.tada';
import { html, nothing } from 'lit';
import { instant, span } from '../dates.ts';
import { View, own } from '../element.ts';
import { Backup } from '../documents/manage.ts';
import { ask } from '../server.ts';
import { Managed } from './part.ts';

type State = ResultOf<typeof Backup>['backupState'];

/** When the last backup was made, how large it is, and what the chain ended on. */
class BackupView extends Managed {
  protected readonly name = 'Reservekopieën';
  private state!: State;

  protected override async load(): Promise<void> {
    this.state = (await ask(Backup, {})).backupState;
  }

  protected override content() {
    const { on, interval, madeAt, file, kilobytes, sealed, head, failures, trouble, troubleAt } = this.state;
    return html`${warning(this.state)}
      <p class="lead">${on ? `De toepassing maakt vanzelf reservekopieën, om de ${span(interval)}.` : 'De toepassing maakt niet vanzelf reservekopieën; de beheerder zet dat aan met OM_BACKUPS.'}</p>
      <dl class="facts">
        <dt>Laatste reservekopie</dt><dd>${madeAt ? instant(madeAt) : 'nog geen gemaakt'}</dd>
        ${madeAt ? html`<dt>Bestand</dt><dd>${file} (${((kilobytes ?? 0) / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB)</dd>
        <dt>Verzegelde rijen</dt><dd>${sealed?.toLocaleString('nl-NL')}</dd>
        <dt>Kop van de keten</dt><dd><code>${head ?? '(leeg)'}</code></dd>` : ''}
        <dt>Mislukt op rij</dt><dd>${failures}</dd>
        ${trouble ? html`<dt>Wat er laatst misging</dt><dd>${trouble}${troubleAt ? ` (${instant(troubleAt)})` : ''}</dd>` : ''}
      </dl>
      <p>Met <code>./opvolgmonitor restore BESTAND --check</code> gaat u na of een kopie heel is. Hoe u haar terugzet, staat in de <a href="/nl/documentatie/operations/">handleiding voor beheer</a>.</p>`;
  }
}

/** What is said above everything one manages, when there is no recent backup. */
class BackupWarning extends View {
  static override properties = { state: own };
  private state: State | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Whether there is a warning is no reason to keep the rest of the page from anyone.
    void ask(Backup, {}).then(({ backupState }) => { this.state = backupState; }, () => undefined);
  }

  override render() {
    return this.state ? warning(this.state) : nothing;
  }
}

function warning({ overdue, madeAt }: State) {
  if (!overdue) return nothing;
  return html`<p class="flag" role="alert">${madeAt ? `De laatste reservekopie is van ${instant(madeAt)}: dat is te lang geleden.` : 'Er is nog nooit een reservekopie gemaakt.'} Waarschuw de beheerder.</p>`;
}

customElements.define('om-backup', BackupView);
customElements.define('om-backup-warning', BackupWarning);
