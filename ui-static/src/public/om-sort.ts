/**
 * Makes the columns of the table inside it sortable. A cell sorts by its `data-sort` where it has one (a date as 2021-07-08, a
 * number), else by its text; numbers by size, words as the language of the page orders them. A column whose heading has
 * `data-unsorted` stays as it is.
 */
class Sort extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body || body.rows.length < 2 || table.querySelector('.added-sort')) return;
    for (const heading of table.querySelectorAll<HTMLTableCellElement>('thead th:not([data-unsorted])')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'added-sort';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => sortBy(heading, body));
      heading.append(button);
    }
  }
}

function sortBy(heading: HTMLTableCellElement, body: HTMLTableSectionElement): void {
  const downward = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of heading.parentElement!.children) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', downward ? 'descending' : 'ascending');
  const rows = [...body.rows].sort((one, other) => compare(keyOf(one, heading), keyOf(other, heading)));
  body.append(...(downward ? rows.reverse() : rows));
}

function keyOf(row: HTMLTableRowElement, heading: HTMLTableCellElement): string {
  const cell = row.cells[heading.cellIndex];
  return cell?.dataset['sort'] ?? cell?.textContent?.trim() ?? '';
}

const words = new Intl.Collator(document.documentElement.lang || 'nl', { numeric: true });

function compare(one: string, other: string): number {
  return one === '' || other === '' ? Number(one === '') - Number(other === '') : words.compare(one, other);
}

customElements.define('om-sort', Sort);
