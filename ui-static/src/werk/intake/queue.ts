import { html } from 'lit';
import { announce } from '../announce.ts';
import { Part, given, own } from '../element.ts';
import { rights } from '../rights.ts';
import { sentence } from '../server.ts';
import { kindName } from '../words.ts';
import { actsOn, card, line, type Act } from './card.ts';
import { Decisions } from './decide.ts';
import { chosen, lackingInWords, nextOpen, WHICH, type Which } from './list.ts';
import type { Choice } from './portions.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { isDoubtful, lacks, obstacles, ready } from './readiness.ts';
import './reject.ts';
import type { RejectDialog } from './reject.ts';
import { titleOf } from './shown.ts';

const CHUNK = 50;

/** The proposals of a letter, one of them chosen, with what can be done about it by keys and by buttons. */
export class Queue extends Part {
  static override properties = { reading: given, proposals: given, version: given, place: given, text: given, current: own, which: own, shown: own, mode: own, faults: own, undo: own, outcome: own };
  reading = '';
  proposals!: Proposals;
  version = 0;
  place = 0;
  text = '';
  private current = '';
  private which: Which = 'open';
  private shown = CHUNK;
  private mode: 'edit' | 'merge' | null = null;
  private faults: string[] = [];
  private undo = '';
  /** What the last act did. */
  private outcome = '';
  private busy = false;
  /** The key before: the second of two, as of g a, is not for a proposal. */
  private keyBefore = '';

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (this.current === '' && this.proposals.all.length > 0) void this.begin();
    else if (changed.has('version') && this.isGone) void this.choose(this.list[0]!.key, false);
  }

  /** Whether many at once took what was chosen away from what is shown. */
  private get isGone(): boolean {
    const { list, now } = this;
    return !this.busy && this.mode === null && now !== undefined && list.length > 0 && !list.includes(now);
  }

  /** Where an address leads, or else at the first that is open. Takes the focus only from nothing. */
  private async begin(): Promise<void> {
    const asked = this.proposals.all.find(({ sequence }) => sequence === this.place);
    if (this.place > 0 && !asked && !this.proposals.complete) return;
    const first = asked ?? nextOpen(this.proposals, 0) ?? this.proposals.all[0]!;
    if (first.state !== 'OPEN') this.which = 'all';
    await this.choose(first.key, false);
    if (['BODY', 'MAIN'].includes(document.activeElement?.tagName ?? 'BODY')) this.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }

  private get now(): Proposal | undefined {
    return this.proposals.find(this.current);
  }

  private get list(): Proposal[] {
    return chosen(this.proposals, this.which, ready(this.proposals));
  }

  async choose(key: string, focus = true): Promise<void> {
    const proposal = this.proposals.find(key);
    if (!proposal) return;
    if (!this.list.includes(proposal)) this.which = 'all';
    this.shown = Math.max(this.shown, Math.ceil((this.list.indexOf(proposal) + 1) / CHUNK) * CHUNK);
    [this.current, this.mode, this.faults, this.outcome] = [key, null, [], ''];
    if (this.isConnected) history.replaceState(null, '', `${location.pathname}?voorstel=${proposal.sequence}`);
    await this.updateComplete;
    if (focus) this.querySelector<HTMLElement>('[aria-current]')?.focus();
    this.tell('chosen-proposal', proposal);
  }

  private tell(what: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { detail, bubbles: true }));
  }

  /** A key that was pressed in the letter or the list, unless somebody types. */
  press(event: KeyboardEvent): void {
    const on = event.target as Element;
    const isSecond = this.keyBefore === 'g';
    this.keyBefore = event.key;
    if (isSecond || on.closest('input, select, textarea, dialog') || event.ctrlKey || event.metaKey || event.altKey || !this.now) return;
    const isPlain = event.key !== 'Enter' || on.hasAttribute('aria-current');
    const act = actsOn(this.now).find(([, , key]) => key === event.key)?.[0];
    const step = { j: 1, k: -1 }[event.key];
    if (step) void this.step(step);
    else if (event.key === 'u' && !act) void this.takeBack();
    else if (act && isPlain) void this.do(act);
    else if (event.key === 'Enter' && on.classList.contains('line')) void this.choose(this.current);
    else return;
    event.preventDefault();
  }

  private async step(by: number): Promise<void> {
    const { list, now } = this;
    const here = list.indexOf(now!);
    const next = here < 0 ? list.find(({ sequence }) => sequence > now!.sequence) : list[here + by];
    if (next) await this.choose(next.key);
  }

  private async do(act: Act): Promise<void> {
    const proposal = this.now!;
    if (act === 'text') return this.tell('to-text', null);
    if (!rights.enters || this.busy) return;
    this.busy = true;
    await this.carryOut(act, proposal).catch((fault) => (this.faults = [sentence(fault)]));
    this.busy = false;
  }

  private async carryOut(act: Act, proposal: Proposal): Promise<void> {
    if (act === 'edit' || act === 'merge') this.mode = act;
    else if (act === 'reject') await this.reject(proposal);
    else if (act === 'restore') await this.restore(proposal);
    else if (lacks(proposal).length > 0) this.mode = 'edit';
    else if (isDoubtful(proposal)) this.mode = 'merge';
    else await this.accept(proposal, {});
  }

  private get decisions(): Decisions {
    return new Decisions(this.reading, this.proposals);
  }

  private async accept(proposal: Proposal, choice: Choice): Promise<void> {
    const { done, faults } = await this.decisions.accept(proposal, choice);
    this.faults = faults.map(({ proposal: key, message }) => (key === proposal.key ? message : `Voorstel ${this.proposals.find(key)?.sequence}: ${message}`));
    if (done.length === 0) return this.tell('stale', null);
    const others = done.length === 1 ? '' : `, met ${done.length - 1} ${done.length === 2 ? 'voorstel dat het nodig heeft' : 'voorstellen die het nodig heeft'}`;
    await this.goOn(proposal, `Overgenomen: ${named(proposal)}${others}.`);
  }

  private async settle(choice: Choice): Promise<void> {
    await this.accept(this.now!, choice).catch((fault) => (this.faults = [sentence(fault)]));
  }

  private async reject(proposal: Proposal): Promise<void> {
    const reason = await this.querySelector<RejectDialog>('om-reject')!.ask(named(proposal));
    if (reason === null) return;
    await this.decisions.reject(proposal, reason);
    this.undo = proposal.key;
    await this.goOn(proposal, `Afgewezen: ${named(proposal)}.`);
  }

  private async restore(proposal: Proposal): Promise<void> {
    await this.decisions.restore(proposal);
    this.undo = '';
    await this.goTo(proposal, `Weer open: ${named(proposal)}.`);
  }

  private async takeBack(): Promise<void> {
    const proposal = this.proposals.find(this.undo);
    if (proposal) await this.restore(proposal).catch((fault) => (this.faults = [sentence(fault)]));
  }

  /** To the next that is open among those that are shown; when there is none, to the next of all. */
  private async goOn(decided: Proposal, said: string): Promise<void> {
    const open = this.list.filter(({ state }) => state === 'OPEN');
    const next = open.find(({ sequence }) => sequence > decided.sequence) ?? open[0];
    await this.goTo(next ?? nextOpen(this.proposals, decided.sequence) ?? decided, said);
  }

  private async goTo(proposal: Proposal, said: string): Promise<void> {
    this.tell('decided', null);
    announce(said);
    await this.choose(proposal.key);
    this.outcome = said;
  }

  override render() {
    const { list, proposals } = this;
    const whole = ready(proposals);
    const lacking = lackingInWords(proposals, whole);
    return html`<div class="fields"><div class="field"><label for="welke">Toon</label><select id="welke" @change=${this.narrow}>${WHICH.map(([code, words]) => html`<option value=${code} ?selected=${code === this.which}>${words} (${chosen(proposals, code, whole).length})</option>`)}</select></div>
        ${this.undo === '' ? '' : html`<button type="button" class="second" @click=${() => this.takeBack()}>Maak de afwijzing ongedaan <kbd aria-hidden="true">u</kbd></button>`}</div>
      ${lacking === '' ? '' : html`<p class="hint">Wat ontbreekt: ${lacking}</p>`}
      ${proposals.complete ? '' : html`<p>De voorstellen worden geladen …</p>`}
      <ol class="queue">${list.slice(0, this.shown).map((proposal) => this.one(proposal, whole))}</ol>
      ${list.length > this.shown ? html`<button type="button" class="second" @click=${() => (this.shown += CHUNK)}>Toon de volgende ${Math.min(CHUNK, list.length - this.shown)}</button>` : ''}
      ${proposals.complete && list.length === 0 ? html`<p class="empty">Hier staat niets.</p>` : ''}
      <om-reject></om-reject>`;
  }

  private narrow(event: Event): void {
    [this.which, this.shown] = [(event.target as HTMLSelectElement).value as Which, CHUNK];
    const { list, now } = this;
    if (list.length > 0 && !list.includes(now!)) void this.choose(list[0]!.key, false);
  }

  private one(proposal: Proposal, whole: Set<string>) {
    const { proposals } = this;
    const problems = obstacles(proposal, proposals, whole);
    const id = `voorstel-${proposal.sequence}`;
    if (proposal.key !== this.current) return html`<li id=${id}>${line(proposal, problems)}</li>`;
    return html`<li id=${id} tabindex="-1" aria-current="true" @settled=${(event: CustomEvent<Choice>) => this.settle(event.detail)} @left=${() => this.choose(this.current)}>
      ${this.outcome === '' ? '' : html`<p class="outcome">${this.outcome}</p>`}${card(proposal, { problems, faults: this.faults, mode: this.mode, text: this.text, all: proposals.all }, (act) => void this.do(act))}</li>`;
  }
}

const named = (proposal: Proposal): string => `${kindName(proposal.kind)} “${titleOf(proposal, 60)}”`;

customElements.define('om-queue', Queue);
