import { html } from 'lit';
import { own } from '../element.ts';
import { Refused, Unreachable } from '../server.ts';
import { session } from '../session.ts';
import { count } from '../words.ts';
import { table } from '../table.ts';
import { Managed } from './part.ts';

/** An import as the server tells of it. */
interface Job {
  id: string;
  name: string;
  dryRun: boolean;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'CANCELLED';
  sentence: string;
  phase?: string;
  rowsDone?: number;
  rowsTotal?: number;
  kinds?: Record<string, { created: number; changed: number; skipped: number }>;
  errors?: { sheet: string; row: number; column: string | null; sentence: string; remedy: string }[];
  errorCount?: number;
}

const EVERY = 700;
const PHASES: Record<string, string> = { READING: 'gelezen', CHECKING: 'gecontroleerd', WRITING: 'geschreven' };

/** Reads many records from a spreadsheet: first as a trial, then for good. */
class ImportView extends Managed {
  static override properties = { ...Managed.properties, job: own };
  protected readonly name = 'Importeren';
  private job: Job | null = null;
  private file: File | null = null;

  protected override load(): Promise<void> {
    return Promise.resolve();
  }

  private get goesOn(): boolean {
    return this.job?.state === 'WAITING' || this.job?.state === 'RUNNING';
  }

  private async send(trial: boolean): Promise<void> {
    const { file } = this;
    if (!file) return void (this.problem = 'Kies eerst een bestand.');
    const query = new URLSearchParams({ naam: file.name, proef: String(trial) });
    await this.during(() => this.follow(call(`/werk/import?${query}`, 'POST', file)));
  }

  private async follow(begun: Promise<Job>): Promise<void> {
    const { id } = (this.job = await begun);
    while (this.goesOn && this.isConnected) {
      await new Promise((resolve) => setTimeout(resolve, EVERY));
      this.job = await call(`/werk/import/${id}`, 'GET');
    }
  }

  private choose(event: Event): void {
    [this.file, this.job] = [(event.target as HTMLInputElement).files?.[0] ?? null, null];
  }

  protected override content() {
    return html`<p class="lead">Alles van een bestand komt binnen, of niets. Wat binnenkomt is een concept.</p>
      <p>Begin met het sjabloon: <a href="/werk/import/sjabloon.ods" download>ODS</a> of <a href="/werk/import/sjabloon.xlsx" download>XLSX</a>.</p>
      <form novalidate @submit=${(event: Event) => (event.preventDefault(), void this.send(true))}>
        <div class="field"><label for="bestand">Rekenblad (ODS, XLSX of CSV) of JSON</label><input id="bestand" type="file" ?disabled=${this.busy} @change=${this.choose}></div>
        <button type="submit" aria-disabled=${this.goesOn}>Probeer het eerst</button>
        <p class="hint">Een proef wijzigt niets en zegt wat er zou gebeuren.</p>
      </form>
      ${this.job ? this.told(this.job) : ''}`;
  }

  private told(job: Job) {
    if (this.goesOn) {
      return html`<p role="status">${job.sentence}</p><p><progress aria-label="Regels" max=${job.rowsTotal || 1} .value=${job.rowsDone ?? 0}></progress>
        ${job.rowsDone ?? 0}${job.rowsTotal ? ` van ${job.rowsTotal}` : ''} ${PHASES[job.phase ?? ''] ?? ''}
        <button type="button" class="quiet" @click=${() => void call(`/werk/import/${job.id}`, 'DELETE').catch(() => null)}>Breek af</button></p>`;
    }
    return html`<h2>${job.dryRun ? 'Uitkomst van de proef' : 'Uitkomst'}</h2><p role="status" class=${job.state === 'DONE' ? 'notice' : 'flag'}>${job.sentence}</p>
      ${job.kinds ? table('Wat het bestand bevat', ['Soort', 'Nieuw', 'Gewijzigd', 'Gelijk'], Object.entries(job.kinds).map(([kind, { created, changed, skipped }]) => [kind, created, changed, skipped])) : ''}
      ${job.errors?.length ? html`<h3>${count(job.errorCount!, 'fout', 'fouten')}</h3><ol>${job.errors.map(({ sheet, row, column, sentence, remedy }) => html`<li>Blad ${sheet}${row > 0 ? `, rij ${row}` : ''}${column ? `, kolom ${column}` : ''}: ${sentence}. ${remedy}.</li>`)}</ol>` : ''}
      ${job.dryRun && job.state === 'DONE' ? html`<p><button type="button" class="main" @click=${() => this.send(false)}>Lees het bestand in</button></p>` : ''}
      ${!job.dryRun && job.state === 'DONE' ? html`<p>De records staan op <a href="/werk/">Start</a> bij uw concepten.</p>` : ''}`;
  }
}

async function call(address: string, method: string, body?: File): Promise<Job> {
  const headers = { 'Content-Type': 'application/octet-stream', 'X-Opvolgmonitor': '1' };
  const answer = await fetch(address, { method, headers, ...(body ? { body } : {}) }).catch(() => {
    throw new Unreachable();
  });
  if (answer.status === 401) {
    await session.again();
    return call(address, method, body);
  }
  session.seen();
  const told = (await answer.json().catch(() => ({}))) as Job & { errors?: { message: string }[] };
  if (!answer.ok) throw new Refused(told.errors?.[0]?.message ?? 'Het bestand kwam niet aan; probeer het opnieuw');
  return told;
}

customElements.define('om-import', ImportView);
