import { html } from 'lit';
import { offeredTerms, termName, type TermKind } from '../terms.ts';

/** The terms of a record: what is offered, and what it has already. */
export function termsField(field: string, label: string, kind: TermKind, chosen: string[], change: (chosen: string[]) => void) {
  const offered = offeredTerms(kind).map(({ code }) => code);
  const codes = [...offered, ...chosen.filter((code) => !offered.includes(code))];
  const turn = (code: string, on: boolean): void => change(on ? [...chosen, code] : chosen.filter((one) => one !== code));
  return html`<fieldset class="group terms wide"><legend>${label} <span class="optional">(mag leeg)</span></legend>
    ${codes.map((code, place) => html`<div class="field check"><input type="checkbox" id="veld-${field}-${place}" .checked=${chosen.includes(code)} @change=${(event: Event) => turn(code, (event.target as HTMLInputElement).checked)}><label for="veld-${field}-${place}">${termName(kind, code)}${offered.includes(code) ? '' : html` <span class="aside">(wordt niet meer gekozen)</span>`}</label></div>`)}
  </fieldset>`;
}
