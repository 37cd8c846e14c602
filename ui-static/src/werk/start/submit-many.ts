import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { Part, given, own } from '../element.ts';
import { Submit } from '../documents/record.ts';
import { OwnConcepts } from '../documents/work.ts';
import { recordAddress } from '../names.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';

const PORTION = 25;

interface Concept {
  id: string;
  version: number;
}

/** Hands in all concepts of whoever asks, in portions; what is refused stays a concept, with the reason. */
class SubmitMany extends Part {
  static override properties = { count: given, total: own, done: own, refused: own, problem: own };
  count = 0;
  private total = 0;
  private done = 0;
  private refused = new Map<string, string>();
  private problem = '';

  private async run(): Promise<void> {
    if (this.total > 0) return;
    Object.assign(this, { total: this.count, done: 0, refused: new Map(), problem: '' });
    await this.all().catch((fault) => (this.problem = sentence(fault)));
    announce(`${this.done} ${this.done === 1 ? 'record' : 'records'} ingediend ter controle.`);
    this.total = 0;
    this.dispatchEvent(new Event('done'));
  }

  /** Until nothing is left but what was refused. */
  private async all(): Promise<void> {
    for (let left = await this.left(); left.length > 0; left = await this.left()) await this.submit(left.slice(0, PORTION));
  }

  private async left(): Promise<Concept[]> {
    return (await ask(OwnConcepts, {})).worklist.filter(({ id }) => !this.refused.has(id));
  }

  /** One that is refused keeps back its portion: then each goes by itself. */
  private async submit(records: Concept[]): Promise<void> {
    const refusal = await act(Submit, { records: records.map(({ id, version }) => ({ id, version })) });
    if (refusal === null) this.done += records.length;
    else if (records.length === 1) this.refused.set(records[0]!.id, refusal);
    else for (const record of records) await this.submit([record]);
  }

  override render() {
    if (!rights.enters) return '';
    return html`${this.total > 0 ? this.running() : this.count > 1 ? html`<p><button type="button" class="second" @click=${this.run}>Dien alle ${this.count} in ter controle</button></p>` : ''}
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.refused.size === 0 ? '' : html`<p>Niet ingediend:</p><ul>${[...this.refused].map(([id, reason]) => html`<li><a href=${recordAddress(id)}>${id}</a>: ${reason}</li>`)}</ul>`}`;
  }

  private running() {
    return html`<p><progress max=${this.total} .value=${this.done} aria-label="Ingediend"></progress> ${this.done} van ${this.total} ingediend</p>`;
  }
}

customElements.define('om-submit-many', SubmitMany);
