import type { ResultOf } from 'gql.tada';
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

type Concept = ResultOf<typeof OwnConcepts>['worklist'][number];

/** Hands in the concepts that whoever asks wrote last, in portions; what is refused stays a concept, with the reason. */
class SubmitMany extends Part {
  static override properties = { count: given, total: own, done: own, refused: own, outcome: own, problem: own };
  count = 0;
  private total = 0;
  private done = 0;
  private refused = new Map<string, string>();
  private outcome = '';
  private problem = '';

  private async run(): Promise<void> {
    if (this.total > 0) return;
    Object.assign(this, { total: this.count, done: 0, refused: new Map(), outcome: '', problem: '' });
    await this.all().catch((fault) => (this.problem = sentence(fault)));
    announce(`${this.done} ${this.done === 1 ? 'record' : 'records'} ingediend ter controle.`);
    this.total = 0;
    this.dispatchEvent(new Event('done'));
  }

  /** Until nothing is left but what was refused, or somebody went elsewhere. */
  private async all(): Promise<void> {
    let left = await this.left();
    for (; left.length > 0 && this.isConnected; left = await this.left()) await this.submit(left.slice(0, PORTION));
    await this.close();
  }

  /** Those of the first hundred that were not tried; what another wrote last is that other's to hand in. */
  private async left(): Promise<Concept[]> {
    return (await this.concepts()).filter(({ id }) => !this.refused.has(id));
  }

  private async concepts(): Promise<Concept[]> {
    const { me, worklist } = await ask(OwnConcepts, {});
    return worklist.filter(({ versions }) => versions.at(-1)?.recordedBy === me.subject);
  }

  /** One that is refused keeps back its portion: then each goes by itself. */
  private async submit(records: Concept[]): Promise<void> {
    const refusal = await act(Submit, { records: records.map(({ id, version }) => ({ id, version })) });
    if (refusal === null) this.done += records.length;
    else if (records.length === 1) this.refused.set(records[0]!.id, refusal);
    else for (const record of records) if (this.isConnected) await this.submit([record]);
  }

  /** An answer that was lost on its way was no refusal: what is no concept any more was handed in. */
  private async close(): Promise<void> {
    const here = new Set((await this.concepts()).map(({ id }) => id));
    for (const id of this.refused.keys()) if (!here.has(id) && this.refused.delete(id)) this.done++;
    this.outcome = this.done < this.total ? `${this.total - this.done} van uw ${this.total} concepten zijn niet ingediend.` : '';
  }

  override render() {
    if (!rights.enters) return '';
    return html`${this.total > 0 ? this.running() : this.count > 1 ? html`<p><button type="button" class="second" @click=${this.run}>Dien alle ${this.count} in ter controle</button></p>` : ''}
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.outcome === '' ? '' : html`<p>${this.outcome} Wat een ander het laatst wijzigde, dient die ander in.</p>`}
      ${this.refused.size === 0 ? '' : html`<p>Geweigerd:</p><ul>${[...this.refused].map(([id, reason]) => html`<li><a href=${recordAddress(id)}>${id}</a>: ${reason}</li>`)}</ul>`}`;
  }

  private running() {
    return html`<p><progress max=${this.total} .value=${this.done} aria-label="Ingediend"></progress> ${this.done} van ${this.total} ingediend</p>`;
  }
}

customElements.define('om-submit-many', SubmitMany);
