import { html } from 'lit';
import type { MomentValue } from '../form/values.ts';
import { bounds } from './bounds.ts';

const PRECISIONS: [string, string][] = [
  ['DAY', 'een dag'], ['MONTH', 'een maand'], ['QUARTER', 'een kwartaal'], ['HALF_YEAR', 'een halfjaar'], ['YEAR', 'een jaar'], ['YEAR_RANGE', 'een reeks jaren'], ['UNKNOWN', 'onbekend'],
];
export const NO_MOMENT: MomentValue = { precision: '', earliest: '', latest: '', raw: '' };

/** When something happened, no more exactly than the source says. */
export function momentField(name: string, label: string, value: MomentValue, change: (value: MomentValue) => void) {
  const set = (part: Partial<MomentValue>): void => change(bounds({ ...value, ...part }));
  const text = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<fieldset class="group" id="veld-${name}" tabindex="-1"><legend>${label}</legend>
    <div class="fields">
      <div class="field"><label for="${name}-hoe">Zo precies als de bron het zegt</label>
        <select id="${name}-hoe" @change=${(event: Event) => set({ precision: text(event) })}>
          <option value="" ?selected=${value.precision === ''}>niet ingevuld</option>
          ${PRECISIONS.map(([code, words]) => html`<option value=${code} ?selected=${code === value.precision}>${words}</option>`)}
        </select></div>
      ${['', 'UNKNOWN'].includes(value.precision) ? '' : html`<div class="field"><label for="${name}-van">${value.precision === 'DAY' ? 'Dag' : 'Eerste dag'}</label>
        <input id="${name}-van" type="date" .value=${value.earliest} @change=${(event: Event) => set({ earliest: text(event) })}></div>`}
      ${value.precision === 'YEAR_RANGE' ? html`<div class="field"><label for="${name}-tot">Laatste dag</label>
        <input id="${name}-tot" type="date" .value=${value.latest} @change=${(event: Event) => set({ latest: text(event) })}></div>` : ''}
      ${value.precision === '' ? '' : html`<div class="field"><label for="${name}-woorden">In de woorden van de bron</label>
        <input id="${name}-woorden" type="text" .value=${value.raw} @change=${(event: Event) => set({ raw: text(event) })}></div>`}
    </div>
  </fieldset>`;
}
