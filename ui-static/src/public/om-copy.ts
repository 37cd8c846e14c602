/**
 * A button that copies a text. `<om-copy for="ID" label="Kopieer" done="Gekopieerd">`: the text is that of the element with that
 * id; the words come from the page, in its language.
 */
class Copy extends HTMLElement {
  connectedCallback(): void {
    const source = document.getElementById(this.getAttribute('for') ?? '');
    if (!source || this.firstElementChild || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'added added-copy';
    button.textContent = this.getAttribute('label');
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'added aside';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(wordsOf(source)).then(() => (said.textContent = this.getAttribute('done')));
    });
    this.append(button, said);
  }
}

/** An address goes along whole, since it is pasted elsewhere. */
function wordsOf(source: Element): string {
  if (source instanceof HTMLAnchorElement) return source.href;
  return (source.textContent ?? '').replace(/\s+/g, ' ').replace(/(^|\s)(?=\/(?:\w\w\/)?id\/)/g, `$1${location.origin}`).trim();
}

customElements.define('om-copy', Copy);
