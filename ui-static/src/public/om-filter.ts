/**
 * Narrows what stands on the page to what has all the words that are typed, and keeps them in the address as `?q=`.
 * `<om-filter label="Zoek op deze pagina" shown="{0} van {1} getoond" items="SELECTOR">…</om-filter>`: the items are rows or cards
 * inside it. Words are compared without case and accents.
 */
class Filter extends HTMLElement {
  static readonly #PARAMETER = 'q';
  #items: { element: HTMLElement; words: string }[] = [];
  #said = document.createElement('p');

  connectedCallback(): void {
    const items = this.querySelectorAll<HTMLElement>(this.getAttribute('items') ?? 'tbody tr, .list > li');
    if (this.#items.length > 0 || items.length < Number(this.getAttribute('from') ?? 5)) return;
    this.#items = [...items].map((element) => ({ element, words: plain(element.textContent ?? '') }));
    const input = this.#addField();
    input.value = new URLSearchParams(location.search).get(Filter.#PARAMETER) ?? '';
    input.addEventListener('input', () => this.#narrow(input.value));
    if (input.value !== '') this.#narrow(input.value);
  }

  #addField(): HTMLInputElement {
    const field = document.createElement('div');
    field.className = 'field';
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    input.id = label.htmlFor = `om-filter-${document.querySelectorAll('.added-filter').length + 1}`;
    label.textContent = this.getAttribute('label');
    field.append(label, input);
    this.#said.setAttribute('role', 'status');
    const bar = document.createElement('div');
    bar.className = 'added added-filter';
    bar.append(field, this.#said);
    this.prepend(bar);
    return input;
  }

  #narrow(typed: string): void {
    const words = plain(typed).split(' ').filter(Boolean);
    let shown = 0;
    for (const item of this.#items) {
      item.element.hidden = !words.every((word) => item.words.includes(word));
      if (!item.element.hidden) shown++;
    }
    this.#hideEmptyGroups();
    this.#said.textContent = words.length === 0 ? '' : this.#sentence(shown);
    keepInAddress(Filter.#PARAMETER, typed.trim());
  }

  /** A heading above a list of which nothing is left says nothing. */
  #hideEmptyGroups(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = this.#items.every(({ element }) => element.hidden || !group.contains(element));
    }
  }

  #sentence(shown: number): string {
    return (this.getAttribute('shown') ?? '{0}/{1}')
      .replace('{0}', String(shown))
      .replace('{1}', String(this.#items.length));
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

function keepInAddress(name: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

customElements.define('om-filter', Filter);
