import { html } from 'lit';
import type { Field } from 'virtual:soorten';
import '../fields/alike.ts';
import '../fields/cites.ts';
import { control } from '../fields/field.ts';
import { quotesField } from '../fields/quotes.ts';
import '../fields/reads.ts';
import type { Filling } from './filling.ts';
import { isEmpty, type Values } from './values.ts';

/** What need not be filled in, but nearly always is. */
const FIRST: Record<string, string[]> = {
  Deadline: ['raw', 'announcedIn', 'latest'],
  Document: ['effective', 'citationKey', 'text'],
  Recommendation: ['number', 'page', 'effective'],
  Response: ['document', 'effective'],
  Commitment: ['madeIn', 'effective', 'links'],
};

/** The controls of a form: first what is nearly always filled in, then the proof, then the rest. */
export function layout(form: Filling) {
  const isFirst = ([name, , required]: Field): boolean => !!required || (FIRST[form.kind]?.includes(name) ?? false);
  const first = form.fields.filter(isFirst).sort((one, other) => Number(one[0] === 'effective') - Number(other[0] === 'effective'));
  const others = form.fields.filter((field) => !isFirst(field));
  return html`<div class="fields">${first.map((field) => one(form, field))}</div>
    ${quotesField(form.filled.quotes, (quotes) => form.put({ quotes }))}
    <details class="further" ?open=${others.some(([name]) => !isEmpty(form.filled.values[name]))}><summary>Meer velden</summary>
      <div class="fields">${others.map((field) => one(form, field))}</div></details>
    <div class="fields">${about(form)}</div>`;
}

const one = (form: Filling, field: Field) => html`${control(form.kind, field, form.filled.values[field[0]], (value) => form.set(field[0], value))}${reading(form, field[0])}${known(form, field[0])}`;

/** In which field a new record says what tells it from others. */
const TELLING = ['title', 'name', 'text', 'quote', 'claim', 'about'];

/** What is in the register already, below the field that tells one record from another. */
function known(form: Filling, name: string) {
  const telling = TELLING.find((each) => form.fields.some(([field]) => field === each));
  if (form.act !== 'Register' || name !== telling) return '';
  return html`<om-alike class="field wide" .kind=${form.kind} .words=${String(form.filled.values[name] ?? '')}></om-alike>`;
}

/** How the register reads what is typed, for the fields that it can read. */
function reading(form: Filling, name: string) {
  const { values } = form.filled;
  const words = String(values[name] ?? '');
  const take = (read: Values): void => form.put({ values: { ...values, ...read } });
  if (form.kind === 'Deadline' && name === 'raw') {
    return html`<om-reads class="field wide" .words=${words} .document=${String(values.announcedIn ?? '')} @read=${(event: CustomEvent<Values>) => take(event.detail)}></om-reads>`;
  }
  if ((form.kind === 'Document' && name === 'citationKey') || (form.kind === 'Citation' && name === 'raw')) {
    const cited = ({ key, document }: { key: string; document?: string }): Values => (form.kind === 'Document' ? { citationKey: key } : { cited: document ?? '' });
    return html`<om-cites class="field wide" .words=${words} @read=${(event: CustomEvent<{ key: string; document?: string }>) => take(cited(event.detail))}></om-cites>`;
  }
  return '';
}

function about(form: Filling) {
  const text = (name: 'key' | 'reason' | 'note') => (event: Event) => form.put({ [name]: (event.target as HTMLInputElement).value });
  return html`
    ${form.act === 'Register'
      ? html`<div class="field"><label for="sleutel">Sleutel</label><input id="sleutel" class="key" type="text" aria-describedby="sleutel-hulp" .value=${form.filled.key} @input=${text('key')}>
          <p class="hint" id="sleutel-hulp">Blijft altijd en is openbaar. Laat leeg voor <span class="key">${form.recordKey}</span>.</p></div>`
      : html`<div class="field wide"><label for="reden">${form.act === 'Correct' ? 'Waarom dit verbeterd wordt (wordt openbaar)' : 'Waarom, voor het bureau'}</label><textarea id="reden" rows="2" .value=${form.filled.reason} @input=${text('reason')}></textarea></div>`}
    <div class="field wide"><label for="notitie">Notitie voor het bureau <span class="optional">(mag leeg)</span></label><textarea id="notitie" rows="2" .value=${form.filled.note} @input=${text('note')}></textarea></div>`;
}
