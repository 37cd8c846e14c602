import type { ResultOf, TadaDocumentNode } from 'gql.tada';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { act, type Acted } from '../act.ts';
import { announce } from '../announce.ts';
import { day, instant } from '../dates.ts';
import { Advice, ChangeScope, Fix, Refresh, SetCounsel, Write } from '../documents/advice.ts';
import { given } from '../element.ts';
import { Managed, filledIn } from '../manage/part.ts';
import { rights } from '../rights.ts';
import { ask, Refused } from '../server.ts';
import { table } from '../table.ts';
import { valueName } from '../words.ts';
import { counselForm, counselOf, standing, type Item } from './item.ts';
import { notes, replies } from './replies.ts';
import { knownField, knownOf, scopeFields, scopeOf } from './scope.ts';
import { wordsForm, type Words } from './words.ts';

export type Draft = NonNullable<ResultOf<typeof Advice>['adviceDraft']>;
type Moved = NonNullable<Draft['contents']>['refreshed'];

const FORMS = ['pdf', 'docx', 'odt', 'html', 'csv', 'json'];

/** One advice: what it says, what is still to be decided, and the way to fixing it. */
export class AdviceView extends Managed {
  static override properties = { ...Managed.properties, key: given };
  key = '';
  draft: Draft | null = null;
  protected override readonly above = { address: '/werk/adviezen/', name: 'Opvolgadviezen' };

  protected get name(): string {
    return this.draft?.title ?? 'Advies';
  }

  protected override async load(): Promise<void> {
    this.draft = (await ask(Advice, { id: this.key })).adviceDraft;
    if (!this.draft) throw new Refused(`Er is geen advies met de naam ${this.key}.`);
  }

  /** Has something happen to the advice, says it, and reads it anew; whether it happened. What was typed stays: a field shows what is kept only until somebody types in it. */
  async happen<R extends Acted, I extends { requestKey: string; id: string }>(document: TadaDocumentNode<R, { input: I }>, input: Omit<I, 'requestKey' | 'id'>, said: string): Promise<boolean> {
    // What was said of the one before is not about this one, and the same words are only heard again when they were gone.
    announce('');
    await this.during(async () => {
      const refusal = await act(document, { ...input, id: this.key } as unknown as Omit<I, 'requestKey'>);
      await this.load();
      if (refusal) throw new Refused(refusal);
    });
    if (this.problem === '') announce(said);
    return this.problem === '';
  }

  private async write(event: SubmitEvent, { section, lastStep }: Words): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!(await this.happen(Write, { section, text: filledIn(form).woorden ?? '', expected: lastStep }, 'De tekst is bewaard.'))) return;
    await this.updateComplete;
    form.reset();
  }

  private async decide(event: SubmitEvent, item: Item): Promise<void> {
    event.preventDefault();
    await this.happen(SetCounsel, { recommendation: item.stand.recommendation, counsel: counselOf(event.target as HTMLFormElement, item), expected: item.lastStep }, 'Het advies over deze aanbeveling is bewaard.');
  }

  private async rescope(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.happen(ChangeScope, { title: filledIn(form).titel ?? '', scope: scopeOf(form), known: knownOf(form) }, 'De keuze is gewijzigd en het register is opnieuw gelezen.');
  }

  private async fix(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { embargo } = filledIn(event.target as HTMLFormElement);
    await this.happen(Fix, { lastStep: this.draft!.lastStep, embargoUntil: embargo ? new Date(embargo).toISOString() : null }, embargo ? 'Het advies is vastgesteld. Het is openbaar zodra het embargo voorbij is.' : 'Het advies is vastgesteld. Het staat nu op zijn vaste adres; de lijst noemt het met de volgende editie.');
  }

  protected override content() {
    const { draft } = this;
    if (!draft) return '';
    const open = draft.state !== 'FIXED' && rights.enters;
    return html`<dl class="facts"><dt>Soort</dt><dd>${valueName('AdviceProduct', draft.product)}</dd><dt>Status</dt><dd>${valueName('AdviceState', draft.state)}${draft.fixedAt ? html`, ${instant(draft.fixedAt)}` : ''}</dd>
        <dt>Peildatum</dt><dd>${day(draft.effective)}</dd>${draft.contents ? html`<dt>Bekend tot</dt><dd>${instant(draft.contents.known)}</dd>` : ''}
        ${draft.sha256 ? html`<dt>SHA-256</dt><dd class="key">${draft.sha256}</dd>` : ''}</dl>
      ${draft.contents ? html`<p>Neem mee als ${FORMS.map((form, place) => html`${place === 0 ? '' : ', '}<a href=${address(draft, form)} download>${form.toUpperCase()}</a>`)}.</p>` : ''}
      ${draft.state === 'FIXED' ? html`<p class="notice">Vastgesteld: dit advies verandert niet meer. ${whereItStands(draft)}</p>` : ''}
      ${draft.contents ? this.parts(draft, open) : html`<p class="notice">Het beeld van het register is niet te lezen met deze versie; lees het register opnieuw.</p>${open ? this.refresh() : ''}`}
      ${draft.state === 'FIXED' ? notes(this, draft) : html`${replies(this, draft, open)}${open ? this.scope(draft) : ''}${this.fixing(draft)}`}
      ${draft.contents ? html`<h2>Zo leest het</h2><div class="preview">${keyed(draft.steps.length, html`<iframe src="/werk/concept-advies/${draft.id}.html" title="Voorbeeld van het advies" loading="lazy"></iframe>`)}</div>` : ''}
      <details><summary>Wat er met dit advies gebeurde</summary><ol class="work-list">${draft.steps.map((step) => html`<li>${step.text} <span class="aside">${instant(step.recordedAt)}, ${step.recordedBy}</span></li>`)}</ol></details>`;
  }

  private parts({ contents, product }: Draft, open: boolean) {
    const { sections, items, figures, refreshed, moved } = contents!;
    return html`${open ? this.refresh() : ''}
      ${differences('Wat het laatste lezen veranderde', refreshed)}${moved ? differences('Sinds het vorige advies', moved) : ''}
      <h2>De aanbevelingen</h2>
      ${repeat(items, ({ stand }) => stand.recommendation, (item) => html`<section class="advice-item"><h3><a href="/werk/record/${item.stand.recommendation}">${item.number ? `${item.number}. ` : ''}${item.stand.text}</a></h3>${standing(item)}
        ${product === 'FOLLOW_UP_ADVICE' ? counselForm(item, open, this.busy, (event) => this.decide(event, item)) : ''}</section>`)}
      <h2>De woorden</h2>
      ${repeat(sections, ({ section }) => section, (words) => wordsForm(words, open, this.busy, (event) => this.write(event, words)))}
      <details><summary>Cijfers die in de tekst kunnen staan</summary>${table('Cijfers en hun telregel', ['In de tekst', 'Nu', 'Geteld zijn'], figures.map(({ word, count, rule }) => [html`<code>{${word}}</code>`, count, rule]))}</details>`;
  }

  private refresh() {
    return html`<p><button type="button" class="second" aria-disabled=${this.busy} @click=${() => this.happen(Refresh, { known: null }, 'Het register is opnieuw gelezen; uw woorden bleven staan.')}>${this.busy ? 'Het register wordt gelezen …' : 'Lees het register opnieuw'}</button></p>`;
  }

  private scope(draft: Draft) {
    return html`<details><summary>Wijzig de titel of waarover het gaat</summary><form novalidate @submit=${this.rescope}><div class="fields"><div class="field"><label for="titel">Titel</label><input id="titel" name="titel" type="text" maxlength="200" .value=${draft.title}></div></div>${knownField()}${scopeFields(draft.scope)}<button type="submit" aria-disabled=${this.busy}>Wijzig en lees opnieuw</button></form></details>`;
  }

  private fixing(draft: Draft) {
    const undecided = draft.product === 'FOLLOW_UP_ADVICE' ? (draft.contents?.items ?? []).filter(({ counsel }) => !counsel).length : 0;
    if (draft.mine || !rights.publishes) return html`<h2>Vaststellen</h2><p>Een tweede persoon, een redacteur die er niets aan schreef, stelt dit advies vast.</p>`;
    return html`<h2>Vaststellen</h2><p>Daarna verandert er niets meer; wat later anders blijkt, komt er als correctienota bij.</p>
      ${undecided > 0 ? html`<p class="flag">Van ${undecided} van de aanbevelingen staat nog niet wat u adviseert.</p>` : ''}
      <form novalidate @submit=${this.fix}><div class="fields"><div class="field"><label for="embargo">Niet openbaar vóór <span class="optional">(niet verplicht)</span></label><input id="embargo" name="embargo" type="datetime-local"></div></div><button type="submit" aria-disabled=${this.busy}>Stel vast</button></form>`;
  }
}

/** Where readers find what is fixed, and from when the list of advices names it. */
function whereItStands({ id, embargoUntil }: Draft) {
  const place = html`<a href="/nl/opvolgadviezen/${id}/">zijn vaste adres</a>`;
  const list = html`De <a href="/nl/opvolgadviezen/">lijst van opvolgadviezen</a> noemt het vanaf de eerste editie daarna.`;
  if (embargoUntil && new Date(embargoUntil) > new Date()) return html`Lezers vinden het vanaf ${instant(embargoUntil)} op ${place}. ${list}`;
  return html`Lezers vinden het nu al op ${place}. ${list}`;
}

/** Of what is fixed it gives what was fixed, also before the public may see it. */
const address = ({ id }: Draft, form: string): string => `/werk/concept-advies/${id}.${form}`;

function differences(caption: string, moved: Moved) {
  if (moved.length === 0) return '';
  return html`<details open><summary>${caption}</summary>${table(caption, ['Aanbeveling', 'Wat', 'Toen', 'Nu'], moved.map(({ text, what, from, to }) => [text, what, from, to]))}</details>`;
}

customElements.define('om-advice', AdviceView);
