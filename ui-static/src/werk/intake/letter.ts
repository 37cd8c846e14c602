import { html } from 'lit';
import { Part, given } from '../element.ts';
import { passages, type Passage, type Stretch } from './lines.ts';
import './passage.ts';
import type { Proposal } from './proposals.ts';

const NOTHING: Stretch[] = [];

/** The text of a letter; what the chosen proposal rests on is lit up. */
class LetterText extends Part {
  static override properties = { text: given, proposals: given, marks: given };
  text = '';
  proposals: Proposal[] = [];
  marks: Stretch[] = NOTHING;
  private passages: Passage[] = [];
  private readonly rests = new Map<number, Proposal[]>();

  protected override willUpdate(before: Map<string, unknown>): void {
    if (before.has('text')) this.passages = passages(this.text);
    if (before.has('proposals')) this.count();
  }

  /** Which proposals have their deciding words begin on which line. */
  private count(): void {
    this.rests.clear();
    for (const proposal of this.proposals) {
      const line = proposal.quotes[0]?.line ?? 0;
      this.rests.set(line, [...(this.rests.get(line) ?? []), proposal]);
    }
  }

  /** Brings the lit words into sight within the pane, and nothing else. */
  async lightUp(): Promise<void> {
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    const pane = this.closest<HTMLElement>('.letter')!;
    // Passages out of sight have their real height only once they are near.
    for (let attempt = 0; attempt < 2 && pane.scrollHeight > pane.clientHeight; attempt++) {
      const mark = this.querySelector('mark');
      if (!mark) return;
      pane.scrollTop += mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
      await new Promise(requestAnimationFrame);
    }
  }

  /** Goes to the lit words. */
  async enter(): Promise<void> {
    await this.lightUp();
    const line = this.querySelector('mark')?.closest<HTMLElement>('.line');
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    return this.passages.map((passage) => html`<om-passage .passage=${passage} .marks=${within(passage, this.marks)} .rests=${this.rests} .key=${this.proposals.length}></om-passage>`);
  }
}

/** The same empty list each time, so that a passage without any is not drawn again. */
function within({ lines }: Passage, marks: Stretch[]): Stretch[] {
  const [start, end] = [lines[0]!.start, lines.at(-1)!.start + lines.at(-1)!.text.length];
  const found = marks.filter((mark) => mark.start <= end && mark.end >= start);
  return found.length === 0 ? NOTHING : found;
}

export type { LetterText };
customElements.define('om-letter', LetterText);
