import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { instant } from '../dates.ts';
import { Audit } from '../documents/manage.ts';
import { recordAddress } from '../names.ts';
import { ask } from '../server.ts';
import { count } from '../words.ts';
import { table } from '../table.ts';
import { actionName, byName } from './actions.ts';
import { Managed, filledIn } from './part.ts';

type Entry = ResultOf<typeof Audit>['auditTrail'][number];

const RESULTS: Record<string, string> = { DONE: 'gelukt', REPEATED: 'herhaald', REFUSED: 'geweigerd' };

/** Who did what: looked through, and taken along as a file. */
class AuditView extends Managed {
  protected readonly name = 'Wie deed wat';
  private entries: Entry[] = [];
  private actions: string[] = [];
  private chosen: Record<string, string> = {};
  private whole = true;

  protected override async load(): Promise<void> {
    await this.more(null);
  }

  private async more(before: number | null): Promise<void> {
    const { kenmerk, handeling, record, uitkomst, van, tot } = this.chosen;
    const filter = { subject: kenmerk ?? null, action: handeling ?? null, record: record ?? null, result: (uitkomst as 'DONE') ?? null, from: van ?? null, until: tot ?? null };
    const { auditTrail, auditActions } = await ask(Audit, { filter, before });
    this.entries = before === null ? auditTrail : [...this.entries, ...auditTrail];
    [this.actions, this.whole] = [auditActions, auditTrail.length < 50];
  }

  private search(event: SubmitEvent): void {
    event.preventDefault();
    this.chosen = filledIn(event.target as HTMLFormElement);
    void this.again();
  }

  protected override content() {
    return html`<form @submit=${this.search}><div class="fields">
        <div class="field"><label for="kenmerk">Kenmerk van wie het deed</label><input id="kenmerk" name="kenmerk" type="text"></div>
        <div class="field"><label for="handeling">Handeling</label><select id="handeling" name="handeling"><option value="">Alle</option>${byName(this.actions).map((action) => html`<option value=${action}>${actionName(action)}</option>`)}</select></div>
        <div class="field"><label for="record">Sleutel van het record</label><input id="record" name="record" type="text"></div>
        <div class="field"><label for="uitkomst">Uitkomst</label><select id="uitkomst" name="uitkomst"><option value="">Alle</option>${Object.entries(RESULTS).map(([value, name]) => html`<option value=${value}>${name}</option>`)}</select></div>
        <div class="field"><label for="van">Vanaf</label><input id="van" name="van" type="date"></div>
        <div class="field"><label for="tot">Tot en met</label><input id="tot" name="tot" type="date"></div>
      </div><button type="submit">Zoek</button></form>
      <p class="count" role="status">${this.entries.length === 0 ? 'Niets gevonden.' : `${count(this.entries.length, 'handeling', 'handelingen')}${this.whole ? '' : ' of meer'}, de laatste eerst.`} <a href="/werk/audit.csv?${new URLSearchParams(this.chosen)}" download>Neem mee als CSV</a></p>
      ${this.entries.length === 0 ? '' : table('Handelingen', ['Moment', 'Wie', 'Handeling', 'Record', 'Uitkomst', 'Reden', 'Herkomst'], this.entries.map(row))}
      ${this.whole ? '' : html`<p><button type="button" class="second" @click=${() => this.during(() => this.more(this.entries.at(-1)!.number))}>Toon eerdere</button></p>`}`;
  }
}

const row = ({ recordedAt, subject, office, action, record, version, result, reason, origin }: Entry) => [
  instant(recordedAt),
  html`${subject} <span class="aside">${office}</span>`,
  actionName(action),
  record ? html`<a href=${recordAddress(record)}>${record}</a>${version ? ` versie ${version}` : ''}` : '',
  RESULTS[result],
  reason ?? '',
  origin,
];

customElements.define('om-audit', AuditView);
