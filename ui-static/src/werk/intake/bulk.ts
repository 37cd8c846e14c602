import { html } from 'lit';
import { announce } from '../announce.ts';
import { Part, given, own } from '../element.ts';
import { sentence } from '../server.ts';
import { kindNames } from '../words.ts';
import { acceptMany, type Fault } from './portions.ts';
import type { Proposals } from './proposals.ts';
import { ready, withNeeds } from './readiness.ts';
import { titleOf } from './shown.ts';

/** Accepts all that lack nothing, or those of chosen kinds, counted before and after. */
class Bulk extends Part {
  static override properties = { reading: given, proposals: given, version: given, left: own, total: own, done: own, faults: own, problem: own, outcome: own, unsure: own };
  reading = '';
  proposals!: Proposals;
  version = 0;
  private readonly leftOut = new Set<string>();
  private total = 0;
  private done = 0;
  private faults: Fault[] = [];
  private problem = '';
  private outcome = '';
  private stopped = false;
  /** Whether what was read as unsure comes along; by itself a person looks at it. */
  private unsure = false;

  private get chosen(): string[] {
    const keys = ready(this.proposals);
    return withNeeds(this.proposals, this.proposals.all.filter(({ key, kind, sureness }) => keys.has(key) && !this.leftOut.has(kind) && (this.unsure || sureness !== 'LOW')).map(({ key }) => key));
  }

  /** What was read as unsure and comes along all the same. */
  private get unsureNeeds(): string {
    const many = this.unsure ? 0 : this.chosen.filter((key) => this.proposals.find(key)?.sureness === 'LOW').length;
    return many === 0 ? '' : ` Onzeker gelezen is daarvan: ${many}.`;
  }

  private async run(): Promise<void> {
    const keys = this.chosen;
    if (this.total > 0 || keys.length === 0) return;
    Object.assign(this, { total: keys.length, done: 0, faults: [], problem: '', stopped: false });
    await acceptMany(this.reading, keys, (done, faults) => {
      this.done += done.length;
      this.faults = [...this.faults, ...faults];
      this.dispatchEvent(new CustomEvent('decided', { detail: done, bubbles: true }));
      return !this.stopped;
    }).catch((fault) => (this.problem = sentence(fault)));
    this.outcome = `${this.done} van ${this.total} voorstellen overgenomen.`;
    announce(this.outcome);
    this.total = 0;
    // What is left is worked on below; what went wrong is read here.
    if (this.faults.length === 0 && this.problem === '') this.querySelector('details')!.open = false;
    if (this.faults.length > 0) this.dispatchEvent(new Event('stale', { bubbles: true }));
  }

  private choose(kind: string, wanted: boolean): void {
    if (wanted) this.leftOut.delete(kind);
    else this.leftOut.add(kind);
    this.requestUpdate();
  }

  override render() {
    const keys = ready(this.proposals);
    const counts = new Map<string, number>();
    for (const { key, kind } of this.proposals.all) if (keys.has(key)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const number = this.chosen.length;
    if (counts.size === 0 && this.total === 0 && this.problem === '') return this.outcome === '' ? '' : html`<p class="outcome">${this.outcome}</p>`;
    return html`${this.outcome === '' ? '' : html`<p class="outcome">${this.outcome}</p>`}<details class="bulk"><summary>Neem veel tegelijk over (${keys.size} zijn compleet)</summary>
      ${counts.size === 0 ? '' : html`<fieldset class="group"><legend>Welke soorten</legend><div class="fields">${[...counts].map(([kind, count]) => this.kind(kind, count))}</div>
        ${this.doubts(keys)}
        <p class="hint">Wat een gekozen voorstel nodig heeft, zoals de brief zelf, gaat mee.${this.unsureNeeds}</p></fieldset>`}
      ${this.total > 0 ? this.running() : counts.size === 0 ? '' : html`<button type="button" aria-disabled=${number === 0} @click=${this.run}>Neem ${number} ${number === 1 ? 'voorstel' : 'voorstellen'} over</button>`}
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.faults.length === 0 ? '' : html`<p>Niet overgenomen:</p><ul>${this.faults.map((fault) => this.fault(fault))}</ul>`}
    </details>`;
  }

  private doubts(keys: Set<string>) {
    const many = this.proposals.all.filter(({ key, sureness }) => keys.has(key) && sureness === 'LOW').length;
    return many === 0 ? '' : html`<div class="field check"><input type="checkbox" id="ook-onzeker" .checked=${this.unsure} @change=${(event: Event) => (this.unsure = (event.target as HTMLInputElement).checked)}>
      <label for="ook-onzeker">Ook wat onzeker is gelezen (${many}), zonder het eerst te bekijken</label></div>`;
  }

  private kind(kind: string, count: number) {
    const id = `soort-${kind}`;
    return html`<div class="field check"><input type="checkbox" id=${id} .checked=${!this.leftOut.has(kind)} @change=${(event: Event) => this.choose(kind, (event.target as HTMLInputElement).checked)}>
      <label for=${id}>${kindNames(kind)} (${count})</label></div>`;
  }

  private running() {
    return html`<p><progress max=${this.total} .value=${this.done} aria-label="Overgenomen"></progress> ${this.done} van ${this.total}
      <button type="button" class="quiet" @click=${() => (this.stopped = true)}>Stop na dit deel</button></p>`;
  }

  private fault({ proposal, message }: Fault) {
    const found = this.proposals.find(proposal);
    return html`<li>${found ? html`<a href="#voorstel-${found.sequence}" data-proposal=${proposal}>Voorstel ${found.sequence}, ${titleOf(found, 60)}</a>` : proposal}: ${message}</li>`;
  }
}

customElements.define('om-bulk', Bulk);
