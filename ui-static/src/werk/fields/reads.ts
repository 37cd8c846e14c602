import type { ResultOf } from 'gql.tada';
import { html } from 'lit';
import { Part, given, own } from '../element.ts';
import { Day, ReadDeadlines } from '../documents/read.ts';
import type { Value, Values } from '../form/values.ts';
import { ask, sentence } from '../server.ts';

const REST = 300;
type Deadline = ResultOf<typeof ReadDeadlines>['readDeadlines'][number];

/** Says while one types how the words of a deadline are read, and fills the days in on request. */
class Reads extends Part {
  static override properties = { words: given, document: given, read: own, problem: own };
  words = '';
  document = '';
  private read: Deadline | null = null;
  private problem = '';
  private timer = 0;

  protected override willUpdate(before: Map<string, unknown>): void {
    if (!before.has('words') && !before.has('document')) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), REST);
  }

  private async look(): Promise<void> {
    const text = this.words.trim();
    if (text === '') return void (this.read = null);
    try {
      const on = this.document === '' ? null : ((await ask(Day, { id: this.document })).document?.effective?.latest ?? null);
      const { readDeadlines } = await ask(ReadDeadlines, { text, on });
      if (text === this.words.trim()) this.read = readDeadlines[0] ?? null;
      this.problem = '';
    } catch (fault) {
      this.problem = sentence(fault);
    }
  }

  private take(): void {
    this.dispatchEvent(new CustomEvent('read', { detail: valuesOf(this.read!), bubbles: true }));
  }

  override render() {
    if (this.words.trim() === '') return '';
    return html`<div class="reads" aria-live="polite">
      ${this.problem !== '' ? html`<p>${this.problem}</p>` : this.read ? this.reading(this.read) : html`<p>In deze woorden is geen termijn gelezen.</p>`}
    </div>`;
  }

  private reading(read: Deadline) {
    return html`<p><strong>Leest als:</strong> ${read.readsAs}</p>
      ${read.question ? html`<p class="hint">${read.question}</p>` : ''}
      <button type="button" class="quiet" @click=${() => this.take()}>Neem deze lezing over</button>`;
  }
}

/** What was read, as the fields of a deadline. */
function valuesOf(read: Deadline): Values {
  const values: Record<string, Value | null | undefined> = {
    kind: read.kind, certainty: read.certainty, earliest: read.earliest, latest: read.latest, event: read.event, recursEvery: read.recursEvery,
    resolvedWith: read.resolvedWith, reviewOn: read.reviewOn, firmness: read.firmness, yearImplied: String(read.yearImplied), yearFrom: read.yearFrom,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values;
}

customElements.define('om-reads', Reads);
