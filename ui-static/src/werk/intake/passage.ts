import { html } from 'lit';
import { Part, given } from '../element.ts';
import { kindName } from '../words.ts';
import { readable } from '../readable.ts';
import { pieces, type Passage, type Stretch, type TextLine } from './lines.ts';
import type { Proposal } from './proposals.ts';

/** Some lines of a letter, drawn again only when something in them lights up or goes out. */
class PassageText extends Part {
  static override properties = { passage: given, marks: given, rests: given, key: given };
  passage!: Passage;
  marks: Stretch[] = [];
  rests = new Map<number, Proposal[]>();
  key = 0;

  override render() {
    const { page, isTop, lines } = this.passage;
    return html`${isTop ? html`<p class="page-mark">Bladzijde ${page}</p>` : ''}${lines.map((line) => this.line(line))}`;
  }

  private line(line: TextLine) {
    const here = this.rests.get(line.number) ?? [];
    if (line.text.trim() === '' && here.length === 0) return '';
    return html`<div class="line" id="regel-${line.number}" tabindex="-1"><span class="number">${line.number}</span><span class="said-here" data-start=${line.start}>${pieces(line, this.marks).map((piece) => (piece.marked ? html`<mark>${readable(piece.text)}</mark>` : readable(piece.text)))}</span><span class="rests">${here.map((proposal) => back(proposal))}</span></div>`;
  }
}

const back = ({ key, sequence, kind }: Proposal) => html`<a href="#voorstel-${sequence}" data-proposal=${key} title="Voorstel ${sequence}: ${kindName(kind)}"><span class="visually-hidden">Voorstel </span>${sequence}</a> `;

customElements.define('om-passage', PassageText);
