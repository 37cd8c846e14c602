import { html } from 'lit';
import { forms, type Field } from 'virtual:soorten';
import { day } from '../dates.ts';
import { said } from '../form/said.ts';
import { nameOf, recordAddress } from '../names.ts';
import type { RecordState } from '../views/record.ts';
import { fieldName, kindType, valueName } from '../words.ts';

/** All that a record holds, in the order of its form. */
export function fieldsList(state: RecordState) {
  if (!state.record) return html`<p class="aside">Het record is ingetrokken; zijn versies staan hieronder.</p>`;
  const fields = forms[kindType(state.kind)]?.fields ?? [];
  return html`<dl class="facts">${fields.map((field) => one(state, field))}</dl>`;
}

function one(state: RecordState, [name, holds]: Field) {
  const shown = holds === 'moment' ? moment(state) : holds === 'links' ? parties(state) : values(state, name);
  return shown.length === 0 ? '' : html`<dt>${fieldName(state.kind, name)}</dt>${shown.map((value) => html`<dd>${value}</dd>`)}`;
}

function values(state: RecordState, name: string): unknown[] {
  const field = state.fields.find((each) => each.name === name);
  if (!field) return [];
  return field.records.length > 0 ? field.records.map((record) => html`<a href=${recordAddress(record.id)}>${nameOf(record)}</a>`) : field.values.map((value) => said(state.kind, name, value));
}

const parties = (state: RecordState): unknown[] =>
  state.linked.map(({ role, name, record }) => html`${valueName('Role', role)}: ${record ? html`<a href=${recordAddress(record.id)}>${nameOf(record)}</a>` : name}`);

function moment(state: RecordState): unknown[] {
  const effective = state.record?.effective;
  if (!effective) return [];
  const { earliest, latest, raw } = effective;
  const days = !latest ? 'onbekend' : earliest === latest ? day(latest) : `${day(earliest!)} tot en met ${day(latest)}`;
  return [raw ? `${days} (“${raw}”)` : days];
}
