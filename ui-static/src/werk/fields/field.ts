import { html } from 'lit';
import type { Field } from 'virtual:soorten';
import type { LinkValue, MomentValue, Value } from '../form/values.ts';
import { TERM_FIELDS } from '../terms.ts';
import { fieldName, valueName, valuesOf } from '../words.ts';
import './choose.ts';
import { linksField } from './links.ts';
import { momentField, NO_MOMENT } from './moment.ts';
import { termsField } from './terms.ts';

const LONG = new Set(['text', 'rawText', 'quote', 'reason', 'explanation', 'request', 'claim', 'suggestion', 'reservation', 'supports', 'raw', 'remainingRisk', 'problem', 'remark', 'visibilityReason', 'about', 'subject']);
/** On one line, but seldom short. */
const BROAD = new Set(['title', 'name', 'dossierTitle', 'sender', 'addressee', 'url', 'deliverable', 'measuredOver']);
const NONE = '';

type Change = (value: Value) => void;
const typed = (event: Event): string => (event.target as HTMLInputElement).value;

/** The control for a field, by what it holds. */
export function control(kind: string, field: Field, value: Value | undefined, change: Change) {
  const [name, holds, , of = ''] = field;
  const label = fieldName(kind, name);
  if (holds === 'links') return linksField(name, label, (value as LinkValue[] | undefined) ?? [], change);
  if (holds === 'moment') return momentField(name, label, (value as MomentValue | undefined) ?? NO_MOMENT, change);
  const term = TERM_FIELDS[name];
  if (term) return termsField(name, label, term, (value as string[] | undefined) ?? [], change);
  if (holds === 'record') return record(field, label, String(value ?? ''), of, change);
  return html`<div class="field ${isWide(field) ? 'wide' : ''}">${labelled(field, label)}${single(field, value, change)}</div>`;
}

const isWide = ([name, holds]: Field): boolean => holds.endsWith('s') || (holds === 'string' && (LONG.has(name) || BROAD.has(name)));

const labelled = ([name, , required]: Field, label: string) => html`<label for="veld-${name}">${label}${required ? '' : html` <span class="optional">(mag leeg)</span>`}</label>`;

function record([name, , required]: Field, label: string, key: string, kinds: string, change: Change) {
  return html`<om-choose class="field wide" .label=${label} .required=${required === 1} .optional=${required === 0} .name=${`veld-${name}`} .kinds=${kinds} .key=${key}
    @chosen=${(event: CustomEvent<string>) => change(event.detail)}></om-choose>`;
}

function single(field: Field, value: Value | undefined, change: Change) {
  const [name, holds, required, of = ''] = field;
  const id = `veld-${name}`;
  const text = String(value ?? '');
  if (holds === 'enum') return choice(id, required, text, valuesOf(of).map((code) => [code, valueName(of, code)]), change);
  if (holds === 'boolean') return choice(id, required, text, [['true', 'ja'], ['false', 'nee']], change);
  if (holds === 'date') return html`<input id=${id} type="date" aria-required=${!!required} .value=${text} @change=${(event: Event) => change(typed(event))}>`;
  if (holds.endsWith('s')) return several(field, (value as string[] | undefined) ?? [], change);
  if (LONG.has(name)) return html`<textarea id=${id} rows="3" aria-required=${!!required} .value=${text} @input=${(event: Event) => change(typed(event))}></textarea>`;
  return html`<input id=${id} type="text" inputmode=${holds === 'int' ? 'numeric' : holds === 'decimal' ? 'decimal' : 'text'} aria-required=${!!required} .value=${text} @input=${(event: Event) => change(typed(event))}>`;
}

function choice(id: string, required: 0 | 1, chosen: string, values: [string, string][], change: Change) {
  return html`<select id=${id} aria-required=${!!required} @change=${(event: Event) => change(typed(event))}>
    <option value=${NONE} ?selected=${chosen === NONE}>${required ? 'Kies' : 'niet ingevuld'}</option>
    ${values.map(([code, words]) => html`<option value=${code} ?selected=${code === chosen}>${words}</option>`)}
  </select>`;
}

/** One on each line. */
function several([name]: Field, values: string[], change: Change) {
  const lines = values.join('\n');
  const read = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return html`<textarea id="veld-${name}" rows="2" aria-describedby="veld-${name}-hulp" .value=${lines} @change=${(event: Event) => change(read(typed(event)))}></textarea>
    <p class="hint" id="veld-${name}-hulp">Op elke regel een.</p>`;
}
