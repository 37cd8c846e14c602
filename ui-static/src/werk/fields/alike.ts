import { html } from 'lit';
import { Bodies, Found } from '../documents/names.ts';
import { Part, given, own } from '../element.ts';
import { nameOf, recordAddress, type NamedRecord } from '../names.ts';
import { ask } from '../server.ts';
import { kindEnum } from '../words.ts';

const REST = 600;
const MOST = 5;
const BODIES = ['Organisation', 'Office', 'Person'];

/** How much of what is typed another record has to say too. */
const ENOUGH = 0.6;

/** Says while one types which records of the same kind already say nearly the same, so that nothing is entered twice. */
class Alike extends Part {
  static override properties = { kind: given, words: given, found: own };
  kind = '';
  words = '';
  private found: NamedRecord[] = [];
  private timer = 0;

  protected override willUpdate(before: Map<string, unknown>): void {
    if (!before.has('words')) return;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(this.words.trim()), REST);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** Nobody asked for this, so what goes wrong is left unsaid. */
  private async look(text: string): Promise<void> {
    const found = meant(text).size === 0 ? [] : await this.ask(text.slice(0, 300)).catch(() => []);
    if (text === this.words.trim()) this.found = found.filter((record) => isAlike(text, nameOf(record, 2000)));
  }

  private async ask(text: string): Promise<NamedRecord[]> {
    if (!BODIES.includes(this.kind)) {
      const { search } = await ask(Found, { text, kinds: [kindEnum(this.kind)] as never, first: MOST });
      return search.edges.map(({ node }) => node.record);
    }
    const { organisations, offices, persons } = await ask(Bodies, { text, first: MOST });
    return [organisations, offices, persons].flatMap(({ edges }) => edges.map(({ node }) => node as NamedRecord)).filter(({ __typename }) => __typename === this.kind);
  }

  override render() {
    if (this.found.length === 0) return '';
    return html`<div class="reads" role="status"><p><strong>Staat dit er al?</strong></p>
      <ul>${this.found.map((record) => html`<li><a href=${recordAddress(record.id)} target="_blank">${nameOf(record, 120)}</a> <span class="key">${record.id}</span></li>`)}</ul></div>`;
  }
}

/** The words that tell one text from another. */
const meant = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);

function isAlike(typed: string, other: string): boolean {
  const [mine, theirs] = [meant(typed), meant(other)];
  return [...mine].filter((word) => theirs.has(word)).length >= ENOUGH * mine.size;
}

customElements.define('om-alike', Alike);
