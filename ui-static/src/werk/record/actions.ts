import { html } from 'lit';
import { act } from '../act.ts';
import { announce } from '../announce.ts';
import { Part, given, own } from '../element.ts';
import { Publish, SendBack, Submit, Withdraw } from '../documents/record.ts';
import { embargo } from '../form/embargo.ts';
import { encodeKey } from '../names.ts';
import { rights } from '../rights.ts';
import type { RecordState } from '../views/record.ts';

/** What can be done with a record, by where it stands and by who looks. */
class Actions extends Part {
  static override properties = { state: given, problem: own };
  state!: RecordState;
  private problem = '';

  private get records() {
    return [{ id: this.state.id, version: this.state.version }];
  }

  private get reason(): string {
    return this.querySelector<HTMLInputElement>('#reden-van-stap')?.value.trim() ?? '';
  }

  private async do(said: string, done: Promise<string | null>): Promise<void> {
    this.problem = (await done) ?? '';
    if (this.problem === '') announce(said);
    this.dispatchEvent(new Event('done', { bubbles: true }));
  }

  private withReason(said: string, document: typeof SendBack | typeof Withdraw): void {
    if (this.reason === '') this.problem = 'Vul eerst de reden in.';
    else void this.do(said, act(document as typeof SendBack, { records: this.records, reason: this.reason }));
  }

  override render() {
    const { state } = this;
    if (!rights.enters || state.status === 'WITHDRAWN') return '';
    const key = encodeKey(state.id);
    return html`<div class="actions" role="group" aria-label="Wat u kunt doen">
        <a class="next" href="/werk/wijzig/${key}">Wijzig</a>
        ${state.publishedVersion === null ? '' : html`<a class="next" href="/werk/corrigeer/${key}">Verbeter een fout</a>`}
        ${state.status === 'CONCEPT' ? button('Dien in ter controle', true, () => void this.do('Ingediend ter controle.', act(Submit, { records: this.records }))) : ''}
        ${state.kind === 'RECOMMENDATION' && state.status === 'PUBLISHED' ? html`<a class="next" href="/werk/nieuw/afsluiting?recommendation=${key}">Sluit af of heropen</a>` : ''}
      </div>
      ${state.status === 'IN_REVIEW' ? this.inReview() : ''}
      ${rights.publishes ? this.withdrawing() : ''}
      <p role="alert" class=${this.problem === '' ? '' : 'flag'}>${this.problem}</p>`;
  }

  private inReview() {
    if (this.state.proposedByMe) {
      return html`<p class="notice">U stelde dit zelf voor; een ander beoordeelt het.</p>
        ${button('Haal terug naar concept', false, () => void this.do('Teruggehaald.', act(SendBack, { records: this.records, reason: 'Teruggehaald door de indiener' })))}`;
    }
    return html`<div class="fields decide">
      ${rights.publishes ? html`<div class="field"><label for="embargo">Pas openbaar vanaf <span class="optional">(mag leeg)</span></label><input id="embargo" type="datetime-local"></div>
        ${button('Publiceer', true, () => void this.do('Gepubliceerd.', act(Publish, { records: this.records, embargoUntil: embargo(this) })))}` : ''}
      <div class="field"><label for="reden-van-stap">Reden van terugsturen</label><input id="reden-van-stap" type="text"></div>
      ${button('Stuur terug', false, () => this.withReason('Teruggestuurd.', SendBack))}
    </div>`;
  }

  private withdrawing() {
    if (this.state.status === 'IN_REVIEW') return '';
    return html`<details><summary>Trek in</summary><p class="hint">Het record verdwijnt uit zicht; zijn versies blijven bewaard. Was het openbaar, dan wordt de reden dat ook.</p>
      <div class="fields"><div class="field"><label for="reden-van-stap">Reden</label><input id="reden-van-stap" type="text"></div>
      ${button('Trek in', false, () => this.withReason('Ingetrokken.', Withdraw))}</div></details>`;
  }
}

const button = (words: string, main: boolean, press: () => void) => html`<button type="button" class=${main ? 'main' : 'second'} @click=${press}>${words}</button>`;

customElements.define('om-actions', Actions);
