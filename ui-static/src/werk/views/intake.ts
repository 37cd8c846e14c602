import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { View, given, own } from '../element.ts';
import { Letter } from '../documents/intake.ts';
import '../intake/bulk.ts';
import '../intake/reject-many.ts';
import '../intake/letter.ts';
import type { LetterText } from '../intake/letter.ts';
import '../intake/make.ts';
import '../intake/queue.ts';
import type { Queue } from '../intake/queue.ts';
import { Proposals, type Proposal } from '../intake/proposals.ts';
import { registeredAlready } from '../intake/registered.ts';
import { rights } from '../rights.ts';
import { ask, sentence } from '../server.ts';

type Reading = NonNullable<ResultOf<typeof Letter>['reading']>;

/** A letter beside what was read in it. */
class Intake extends View {
  static override properties = { key: given, place: given, reading: own, current: own, version: own, problem: own };
  key = '';
  /** The place of the proposal that an address leads to; 0 when to none. */
  place = 0;
  private reading: Reading | null = null;
  private current: Proposal | undefined;
  private version = 0;
  private problem = '';
  private readonly proposals = new Proposals();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.unfocused);
    this.addEventListener('click', (event) => this.follow(event));
    this.addEventListener('stale', () => void this.fetch());
    void this.load().catch((fault) => (this.problem = sentence(fault)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.unfocused);
  }

  /** Keys also work beside the panes, as after a decision by mouse or about many at once. */
  private readonly unfocused = (event: KeyboardEvent): void => {
    const on = event.target as Element;
    if ((on === document.body || this.contains(on)) && !on.closest('.panes, dialog')) this.querySelector<Queue>('om-queue')?.press(event);
  };

  private async load(): Promise<void> {
    this.reading = (await ask(Letter, { id: this.key })).reading;
    this.problem = this.reading ? '' : 'Een lezing met deze sleutel is er niet.';
    if (this.reading) await this.fetch();
  }

  private async fetch(): Promise<void> {
    await this.proposals.load(this.key, () => this.version++).catch((fault) => (this.problem = sentence(fault)));
  }

  /** A link to a proposal chooses it. */
  private follow(event: Event): void {
    const key = (event.target as Element).closest<HTMLElement>('[data-proposal]')?.dataset.proposal;
    if (!key) return;
    event.preventDefault();
    void this.querySelector<Queue>('om-queue')!.choose(key);
  }

  private async show(proposal: Proposal | undefined, enter: boolean): Promise<void> {
    this.current = proposal;
    await this.updateComplete;
    const letter = this.querySelector<LetterText>('om-letter');
    await (enter ? letter?.enter() : letter?.lightUp());
  }

  private decided(done: Proposal[]): void {
    this.proposals.replace(done);
    this.version++;
  }

  private get document(): string {
    return this.reading!.document ?? this.proposals.find(this.reading!.own ?? '')?.record ?? '';
  }

  override render() {
    const { reading } = this;
    if (!reading) return html`<h1>Invoer</h1><p>${this.problem || 'Wordt geladen …'}</p>`;
    return html`<p class="crumbs"><a href="/werk/invoer/">Invoer</a></p>
      <h1>${reading.title}</h1>
      ${this.problem === '' ? '' : html`<p class="flag" role="alert">${this.problem}</p>`}
      ${this.progress(reading)}
      ${this.proposals.complete ? registeredAlready(this.proposals, reading.own ?? '') : ''}
      ${rights.enters ? html`<om-bulk .reading=${this.key} .proposals=${this.proposals} .version=${this.version} @decided=${(event: CustomEvent<Proposal[]>) => this.decided(event.detail)}></om-bulk>
        <om-reject-many .reading=${this.key} .proposals=${this.proposals} .version=${this.version} @decided=${(event: CustomEvent<Proposal[]>) => this.decided(event.detail)}></om-reject-many>` : ''}
      <div class="panes" @keydown=${(event: KeyboardEvent) => this.querySelector<Queue>('om-queue')!.press(event)}>
        <section class="letter" tabindex="0" aria-label="De tekst van de brief">
          ${rights.enters ? html`<om-make .reading=${this.key} .text=${reading.text} .document=${this.document}></om-make>` : ''}
          <om-letter .text=${reading.text} .proposals=${this.proposals.all} .marks=${this.current?.quotes ?? NONE}></om-letter>
        </section>
        <section class="proposals" aria-label="De voorstellen"><om-queue .reading=${this.key} .text=${reading.text} .proposals=${this.proposals} .version=${this.version} .place=${this.place}
          @chosen-proposal=${(event: CustomEvent<Proposal | undefined>) => this.show(event.detail, false)} @to-text=${() => this.show(this.current, true)} @decided=${() => this.version++}></om-queue></section>
      </div>`;
  }

  private progress({ progress: { open, accepted, merged, rejected } }: Reading) {
    const { complete, decided, all } = this.proposals;
    const [done, total] = complete ? [decided, all.length] : [accepted + merged + rejected, open + accepted + merged + rejected];
    return html`<p class="standing"><progress max=${total || 1} .value=${done} aria-label="Beslist"></progress> <strong>${done} van ${total} beslist.</strong> Elke beslissing is meteen bewaard; u of een ander gaat later verder waar u stopte.</p>${total > 0 && done === total ? html`<p class="notice">Alles is beslist. <a href="/werk/">Dien op Start in ter controle wat u vastlegde.</a></p>` : ''}`;
  }
}

const NONE: Proposal['quotes'] = [];

customElements.define('om-intake', Intake);
