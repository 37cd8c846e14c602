import { html } from 'lit';
import type { Field } from 'virtual:soorten';
import { Part, given, own } from '../element.ts';
import '../fields/choose.ts';
import { control } from '../fields/field.ts';
import { changed, inputOf, isEmpty, type Values } from '../form/values.ts';
import { nameOfKey, recordAddress } from '../names.ts';
import { kindName, kindType } from '../words.ts';
import type { Choice } from './portions.ts';
import type { Proposal } from './proposals.ts';
import { isDoubtful, lacks } from './readiness.ts';
import { fieldsOf, proposedValues } from './shown.ts';

const NEW = 'new';

/** Lets somebody change a proposal, or say which record it is, before it is accepted. */
class Settle extends Part {
  static override properties = { proposal: given, mode: given, values: own, into: own, other: own, problem: own };
  proposal!: Proposal;
  mode: 'edit' | 'merge' = 'edit';
  private base: Values = {};
  private values: Values = {};
  private into = '';
  /** What was chosen before anybody chose. */
  private first = '';
  private other = '';
  private problem = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.base = this.values = proposedValues(this.proposal);
    this.into = this.first = this.proposal.merge.find(({ same }) => same)?.record ?? '';
  }

  protected override async firstUpdated(): Promise<void> {
    await Promise.all([...this.querySelectorAll<Part>('om-choose')].map((each) => each.updateComplete));
    const [lacking] = lacks(this.proposal);
    const field = this.mode === 'merge' ? this.querySelector<HTMLElement>('input') : this.querySelector<HTMLElement>(lacking ? `#veld-${lacking}` : 'input, textarea, select');
    field?.focus();
  }

  private submit(event: Event): void {
    event.preventDefault();
    const into = this.into === 'other' ? this.other : this.into;
    const asks = this.mode === 'merge' || isDoubtful(this.proposal);
    const open = lacks(this.proposal).filter((name) => isEmpty(this.values[name]));
    this.problem = asks && into === '' ? 'Kies wat het is.' : (into === NEW || !asks) && open.length > 0 ? 'Vul in wat verplicht is.' : '';
    if (this.problem === '') this.dispatchEvent(new CustomEvent<Choice>('settled', { detail: this.choice(asks ? into : ''), bubbles: true }));
  }

  /** Where a record has the key that was proposed, another one is a new record with a tail to it. */
  private get newKey(): string | undefined {
    const taken = new Set(this.proposal.merge.map(({ record }) => record));
    const { key } = this.proposal;
    for (let tail = 2; taken.has(key); tail++) if (!taken.has(`${key}-${tail}`)) return `${key}-${tail}`;
    return undefined;
  }

  /** Escape leaves a form in which nothing was changed; what was typed is not lost by one key. */
  private press(event: KeyboardEvent): void {
    if (event.ctrlKey && event.key === 'Enter') this.submit(event);
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const isChanged = this.into !== this.first || changed(fieldsOf(this.proposal), this.base, this.values).length > 0;
    if (isChanged) this.problem = 'U hebt iets gewijzigd: kies Neem zo over, of Laat zo om het te laten vallen.';
    else this.leave();
  }

  private leave(): void {
    this.dispatchEvent(new Event('left', { bubbles: true }));
  }

  private choice(into: string): Choice {
    const { kind } = this.proposal;
    const member = kindType(kind).charAt(0).toLowerCase() + kindType(kind).slice(1);
    const fields = fieldsOf(this.proposal);
    const edited = changed(fields, this.base, this.values).length > 0;
    return { ...(into === NEW ? { asNew: true, ...(this.newKey ? { id: this.newKey } : {}) } : into === '' ? {} : { mergeInto: into }), ...(edited ? { changes: { [member]: inputOf(fields, this.base, this.values) } } : {}) };
  }

  override render() {
    return html`<form novalidate class="settle" @submit=${this.submit} @keydown=${this.press}>
      ${this.mode === 'merge' || isDoubtful(this.proposal) ? this.merging() : ''}
      ${this.mode === 'edit' ? this.fields() : ''}
      <p role="alert" class=${this.problem === '' ? '' : 'flag'}>${this.problem}</p>
      <div class="send"><button type="submit">Neem zo over</button>
        <button type="button" class="second" @click=${this.leave}>Laat zo</button></div>
    </form>`;
  }

  private merging() {
    const { merge, kind } = this.proposal;
    return html`<fieldset class="group"><legend>Wat is het?</legend>
      ${merge.map(({ record, reason }) => this.option(record, `Het is ${nameOfKey(record)}: ${reason}`, html` <a href=${recordAddress(record)} target="_blank">Bekijk<span class="visually-hidden"> ${record}</span></a>`))}
      ${this.option(NEW, `Een nieuw record (${kindName(kind)}${this.newKey ? `, met sleutel ${this.newKey}` : ''})`)}
      ${this.option('other', 'Een ander record')}
      ${this.into === 'other' ? html`<om-choose class="field wide" .label=${'Welk record'} .name=${'samen-met'} .kinds=${kindType(kind)} .key=${this.other} @chosen=${(event: CustomEvent<string>) => (this.other = event.detail)}></om-choose>` : ''}
      <p class="hint">Een bestaand record krijgt de citaten als bewijs, en de velden die het nog niet heeft.</p></fieldset>`;
  }

  private option(value: string, words: string, beside: unknown = '') {
    const id = `is-${value}`;
    return html`<div class="field check"><input type="radio" name="is" id=${id} .checked=${this.into === value} @change=${() => (this.into = value)}><label for=${id}>${words}</label>${beside}</div>`;
  }

  private fields() {
    const first = ([name, , required]: Field): boolean => !!required || !isEmpty(this.base[name]) || this.proposal.missing.includes(name);
    const [needed, others] = [true, false].map((wanted) => fieldsOf(this.proposal).filter((field) => first(field) === wanted));
    return html`<div class="fields">${needed!.map((field) => this.one(field))}</div>
      <details class="further"><summary>Meer velden</summary><div class="fields">${others!.map((field) => this.one(field))}</div></details>`;
  }

  private one(field: Field) {
    return control(this.proposal.kind, field, this.values[field[0]], (value) => (this.values = { ...this.values, [field[0]]: value }));
  }
}

customElements.define('om-settle', Settle);
