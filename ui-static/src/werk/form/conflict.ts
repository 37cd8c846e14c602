import { html } from 'lit';
import { Part, own } from '../element.ts';
import { fieldName } from '../words.ts';
import type { FieldChange } from './changes.ts';
import { said } from './said.ts';

export type Side = 'mine' | 'theirs';

/** Lets somebody choose, field by field, what counts when two people changed the same record. */
export class ConflictDialog extends Part {
  static override properties = { kind: own, theirs: own, yours: own, chosen: own };
  private kind = '';
  private theirs: FieldChange[] = [];
  private yours: FieldChange[] = [];
  private chosen: Record<string, Side> = {};
  private done: (chosen: Record<string, Side> | null) => void = () => {};

  /** The choice for each field that both changed; null when somebody goes back to the form. */
  async solve(kind: string, theirs: FieldChange[], yours: FieldChange[]): Promise<Record<string, Side> | null> {
    Object.assign(this, { kind, theirs, yours, chosen: {} });
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
    return new Promise((resolve) => (this.done = resolve));
  }

  private get both(): FieldChange[] {
    return this.yours.filter(({ field, to }) => this.theirs.some((their) => their.field === field && their.to !== to));
  }

  private finish(chosen: Record<string, Side> | null): void {
    this.querySelector('dialog')!.close();
    this.done(chosen);
  }

  private send(event: Event): void {
    event.preventDefault();
    this.finish(this.chosen);
  }

  override render() {
    const only = this.theirs.filter(({ field }) => !this.both.some((change) => change.field === field));
    return html`<dialog class="conflict" aria-labelledby="botsing" @cancel=${() => this.done(null)}>
      <form @submit=${this.send}>
        <h2 id="botsing">Iemand anders heeft dit intussen gewijzigd</h2>
        <p>${this.both.length === 0 ? 'U wijzigde andere velden. Beide wijzigingen kunnen blijven.' : 'Kies per veld wat er moet komen te staan. Van geen van beiden gaat iets verloren: elke versie blijft te zien.'}</p>
        ${this.both.map((change) => this.choice(change))}
        ${only.length === 0 ? '' : html`<h3>Alleen de ander wijzigde</h3><ul>${only.map((change) => html`<li>${fieldName(this.kind, change.field)}: ${said(this.kind, change.field, change.to)}</li>`)}</ul>`}
        <button type="submit">Verstuur opnieuw</button>
        <button type="button" class="quiet" @click=${() => this.finish(null)}>Terug naar het formulier</button>
      </form>
    </dialog>`;
  }

  private choice({ field, from, to }: FieldChange) {
    const their = this.theirs.find((each) => each.field === field)!;
    return html`<fieldset class="group"><legend>${fieldName(this.kind, field)}</legend>
      <p class="hint">Was: ${said(this.kind, field, from)}</p>
      ${this.side(field, 'mine', 'Van u', to)}${this.side(field, 'theirs', 'Van de ander', their.to)}
    </fieldset>`;
  }

  private side(field: string, side: Side, who: string, value: string | null) {
    const id = `botsing-${field}-${side}`;
    return html`<div class="field check"><input type="radio" required id=${id} name="botsing-${field}" .checked=${this.chosen[field] === side} @change=${() => (this.chosen = { ...this.chosen, [field]: side })}>
      <label for=${id}><strong>${who}:</strong> ${said(this.kind, field, value)}</label></div>`;
  }
}

customElements.define('om-conflict', ConflictDialog);
