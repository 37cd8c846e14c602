import { html } from 'lit';
import { Part, own } from '../element.ts';

const REASONS = ['Staat al in het register', 'Verkeerd gelezen', 'Geen onderwerp van dit register', 'Herhaling binnen deze brief'];

/** Asks why a proposal is put aside. */
export class RejectDialog extends Part {
  static override properties = { name: own, problem: own };
  private name = '';
  private problem = '';
  private done: (reason: string | null) => void = () => {};

  /** The reason; null when it is not put aside after all. */
  async ask(name: string): Promise<string | null> {
    Object.assign(this, { name, problem: '' });
    await this.updateComplete;
    this.querySelector('input')!.value = '';
    this.querySelector('dialog')!.showModal();
    return new Promise((resolve) => (this.done = resolve));
  }

  private finish(reason: string | null): void {
    this.querySelector('dialog')!.close();
    this.done(reason);
  }

  private submit(event: Event): void {
    event.preventDefault();
    const reason = this.querySelector('input')!.value.trim();
    this.problem = reason === '' ? 'Vul de reden in.' : '';
    if (reason !== '') this.finish(reason);
  }

  override render() {
    return html`<dialog aria-labelledby="afwijzen" @cancel=${() => this.done(null)}>
      <form novalidate @submit=${this.submit}>
        <h2 id="afwijzen">Wijs af</h2><p>${this.name}</p>
        <div class="field wide"><label for="afwijsreden">Waarom</label><input id="afwijsreden" type="text" list="afwijsredenen" maxlength="500">
          <datalist id="afwijsredenen">${REASONS.map((reason) => html`<option value=${reason}></option>`)}</datalist></div>
        <p class="hint">Het komt niet terug wanneer de brief opnieuw gelezen wordt. U kunt dit ongedaan maken.</p>
        <p role="alert">${this.problem}</p>
        <button type="submit">Wijs af</button> <button type="button" class="second" @click=${() => this.finish(null)}>Toch niet</button>
      </form>
    </dialog>`;
  }
}

customElements.define('om-reject', RejectDialog);
