import { html } from 'lit';
import type { QuoteValue } from '../form/values.ts';
import { valueName, valuesOf } from '../words.ts';
import './choose.ts';

export const NO_QUOTE: QuoteValue = { document: '', text: '', role: 'PROOF', line: '' };

/** The literal words from documents that prove what a record says. */
export function quotesField(quotes: QuoteValue[], change: (quotes: QuoteValue[]) => void) {
  const set = (place: number, part: QuoteValue | null): void => change(quotes.flatMap((quote, each) => (each === place ? (part ?? []) : quote)));
  return html`<fieldset class="group"><legend>Bewijs</legend>
    <p class="hint">De letterlijke woorden uit een document van het register. Witruimte telt niet mee; verder moet alles kloppen.</p>
    ${quotes.map((quote, place) => one(place, quote, (part) => set(place, part)))}
    <button type="button" class="quiet" @click=${() => change([...quotes, { ...NO_QUOTE, document: quotes.at(-1)?.document ?? '' }])}>Voeg een citaat toe</button>
  </fieldset>`;
}

function one(place: number, quote: QuoteValue, set: (part: QuoteValue | null) => void) {
  const name = `citaat-${place}`;
  const text = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="fields entry" role="group" aria-label="Citaat ${place + 1}">
    <om-choose class="field wide" .label=${'Document'} .kinds=${'Document'} .name=${`${name}-document`} .key=${quote.document} @chosen=${(event: CustomEvent<string>) => set({ ...quote, document: event.detail })}></om-choose>
    <div class="field wide"><label for="${name}-tekst">Letterlijke woorden</label>
      <textarea id="${name}-tekst" rows="3" .value=${quote.text} @input=${(event: Event) => set({ ...quote, text: text(event) })}></textarea></div>
    <div class="field"><label for="${name}-rol">Wat het citaat doet</label>
      <select id="${name}-rol" @change=${(event: Event) => set({ ...quote, role: text(event) })}>
        ${valuesOf('EvidenceRole').map((role) => html`<option value=${role} ?selected=${role === quote.role}>${valueName('EvidenceRole', role)}</option>`)}
      </select></div>
    <div class="field"><label for="${name}-regel">Regel</label>
      <input id="${name}-regel" type="text" inputmode="numeric" pattern="[0-9]*" .value=${quote.line} @change=${(event: Event) => set({ ...quote, line: text(event) })}></div>
    <button type="button" class="quiet" @click=${() => set(null)}>Haal weg<span class="visually-hidden">: citaat ${place + 1}</span></button>
  </div>`;
}

/** As the server takes it; what was left empty is no quote. */
export const quotesSent = (quotes: QuoteValue[]) =>
  quotes.filter((quote) => quote.text.trim() !== '').map(({ document, text, role, line }) => ({ document, text: text.trim(), role, line: /^\d+$/.test(line) ? Number(line) : null }));
