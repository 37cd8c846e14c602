/**
 * Narrows what stands on the page to what has all the words that are typed.
 * `<om-filter label="Zoek op deze pagina" shown="{0} van {1} getoond" parameter="q">…</om-filter>`: rows and cards inside it are
 * compared without case and accents. The words are kept in the address under the name of the parameter, so that who gets the
 * address sees the same; where the page has a field of that name, and the server has already chosen by it, nothing is done twice.
 */
class Filter extends HTMLElement {
  #items: { element: HTMLElement; words: string }[] = [];
  #said = document.createElement('p');

  connectedCallback(): void {
    const items = this.querySelectorAll<HTMLElement>('tbody tr, .list > li');
    if (this.#items.length > 0 || items.length < 5) return;
    this.#items = [...items].map((element) => ({ element, words: plain(element.textContent ?? '') }));
    const input = this.#addField();
    const words = new URLSearchParams(location.search).get(this.#parameter) ?? '';
    if (words !== '' && !this.#isChosenAlready(words)) {
      input.value = words;
      this.#narrow(words);
    }
    input.addEventListener('input', () => {
      this.#narrow(input.value);
      this.#keep(input.value.trim());
    });
  }

  get #parameter(): string {
    return this.getAttribute('parameter') ?? 'q';
  }

  #isChosenAlready(words: string): boolean {
    return document.querySelector<HTMLInputElement>(`main input[name="${this.#parameter}"]`)?.defaultValue === words;
  }

  #addField(): HTMLInputElement {
    const field = document.createElement('div');
    field.className = 'field';
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.type = 'search';
    input.autocomplete = 'off';
    input.id = label.htmlFor = 'om-filter';
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
    for (const { element, words: its } of this.#items) {
      element.hidden = !words.every((word) => its.includes(word));
      if (!element.hidden) shown++;
    }
    this.#hideEmptyLists();
    this.#said.textContent = words.length === 0 ? '' : this.#sentence(shown);
  }

  /** A heading above a list of which nothing is left says nothing. */
  #hideEmptyLists(): void {
    for (const list of this.querySelectorAll<HTMLElement>('.list')) {
      const heading = list.previousElementSibling;
      list.hidden = [...list.children].every((item) => (item as HTMLElement).hidden);
      if (heading instanceof HTMLHeadingElement) heading.hidden = list.hidden;
    }
  }

  #sentence(shown: number): string {
    return (this.getAttribute('shown') ?? '')
      .replace('{0}', String(shown))
      .replace('{1}', String(this.#items.length));
  }

  #keep(words: string): void {
    const address = new URL(location.href);
    if (words === '') address.searchParams.delete(this.#parameter);
    else address.searchParams.set(this.#parameter, words);
    history.replaceState(history.state, '', address);
  }
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

customElements.define('om-filter', Filter);
