import type { ResultOf, VariablesOf } from 'gql.tada';
import { html } from 'lit';
import { Part, own } from '../element.ts';
import { instant } from '../dates.ts';
import { ReadLetter, Readings } from '../documents/intake.ts';
import '../fields/choose.ts';
import { go } from '../router.ts';
import { ask, Late, Refused, sentence } from '../server.ts';
import { readingAddress } from './address.ts';
import { upload } from './upload.ts';

/** A letter of hundreds of pages on a busy server is done well within these. */
const TURNS = 24;

type Reading = NonNullable<ResultOf<typeof Readings>['readings']['edges'][number]>['node'];

/** Has a letter read, and shows how far the earlier ones are. */
class StartReading extends Part {
  static override properties = { readings: own, document: own, problem: own, busy: own };
  private readings: Reading[] = [];
  private document = '';
  private problem = '';
  private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    ask(Readings, {}).then(({ readings }) => (this.readings = readings.edges.map(({ node }) => node)), (fault) => (this.problem = sentence(fault)));
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    [this.busy, this.problem] = [true, ''];
    await this.read().catch((fault) => (this.problem = sentence(fault)));
    this.busy = false;
  }

  private async read(): Promise<void> {
    const text = this.querySelector('textarea')!.value;
    const file = this.querySelector<HTMLInputElement>('#brief-bestand')!.files?.[0];
    const given = [text.trim() !== '', !!file, this.document !== ''].filter(Boolean).length;
    if (given !== 1) throw new Refused(given === 0 ? 'Plak de tekst, kies een bestand of kies een document.' : 'Kies een van de drie: tekst, bestand of document.');
    const source = file ? { file: await upload(file, this.querySelector<HTMLInputElement>('#vertrouwelijk')!.checked) } : text.trim() !== '' ? { text } : { document: this.document };
    const date = this.querySelector<HTMLInputElement>('#brief-datum')!.value || null;
    const { result } = await whole({ requestKey: crypto.randomUUID(), date, ...source });
    if (result.__typename !== 'LetterRead') throw new Refused(result.message);
    go(readingAddress(result.reading.id));
  }

  override render() {
    return html`<h2>Een brief laten lezen</h2>
      <form novalidate @submit=${this.submit}>
        <div class="field wide"><label for="brief-tekst">Plak de tekst van de brief</label><textarea id="brief-tekst" rows="6"></textarea></div>
        <div class="fields">
          <div class="field"><label for="brief-bestand">Of kies een bestand</label><input id="brief-bestand" type="file"></div>
          <div class="field check"><input type="checkbox" id="vertrouwelijk"><label for="vertrouwelijk">Dit bestand is vertrouwelijk</label></div>
          <om-choose class="field wide" .label=${'Of een document van het register'} .name=${'brief-document'} .kinds=${'Document'} .key=${this.document} @chosen=${(event: CustomEvent<string>) => (this.document = event.detail)}></om-choose>
          <div class="field"><label for="brief-datum">Datum van de brief <span class="optional">(alleen als de tekst hem niet noemt)</span></label><input id="brief-datum" type="date"></div>
        </div>
        <p role="alert" class=${this.problem === '' ? '' : 'flag'}>${this.problem}</p>
        ${this.busy ? html`<p role="status"><progress aria-label="De brief wordt gelezen"></progress> De brief wordt gelezen. Honderd bladzijden duren even; laat dit tabblad open.</p>` : ''}
        <button type="submit" aria-disabled=${this.busy}>${this.busy ? 'Wordt gelezen …' : 'Lees de brief'}</button>
      </form>
      ${this.readings.length === 0 ? '' : html`<h2>Eerder gelezen</h2><ul class="work-list">${this.readings.map(line)}</ul>`}`;
  }
}

/** What was begun is read on after the time of one request; who asks the same again waits for the rest. */
async function whole(input: VariablesOf<typeof ReadLetter>['input'], left = TURNS): Promise<ResultOf<typeof ReadLetter>> {
  try {
    return await ask(ReadLetter, { input });
  } catch (fault) {
    if (fault instanceof Late && left > 1) return whole(input, left - 1);
    throw fault;
  }
}

function line({ id, title, recordedAt, progress: { open, accepted, merged, rejected } }: Reading) {
  const decided = accepted + merged + rejected;
  return html`<li><a href=${readingAddress(id)}>${title}</a> <span class="aside">${decided} van ${decided + open} beslist${open === 0 ? '' : `, ${open} open`} · gelezen ${instant(recordedAt)}</span></li>`;
}

customElements.define('om-start-reading', StartReading);
