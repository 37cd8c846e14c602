import type { Stretch } from './lines.ts';

/** What is selected of a letter, as offsets in its text; null when nothing is. */
export function selected(letter: Element): Stretch | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!letter.contains(range.commonAncestorContainer)) return null;
  const lines = [...letter.querySelectorAll<HTMLElement>('[data-start]')].filter((line) => range.intersectsNode(line));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  return { start: offset(first, range.startContainer, range.startOffset, 0), end: offset(last, range.endContainer, range.endOffset, last.textContent!.length) };
}

/** Of a place within a line, counted in the text; a place outside it counts as the edge that is given. */
function offset(line: HTMLElement, node: Node, place: number, edge: number): number {
  const start = Number(line.dataset.start);
  if (!line.contains(node)) return start + edge;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, place);
  return start + before.toString().length;
}
