import type { ResultOf } from 'gql.tada';
import type { Field } from 'virtual:soorten';
import type { Content } from '../documents/record.ts';
import { nameOf } from '../names.ts';

export interface LinkValue {
  role: string;
  target?: string;
  name?: string;
}

export interface MomentValue {
  precision: string;
  earliest: string;
  latest: string;
  raw: string;
  yearImplied?: boolean;
  yearFrom?: string;
}

export interface QuoteValue {
  document: string;
  text: string;
  role: string;
  line: string;
}

/** What a field of a form holds: texts for what is typed or chosen, also when that is a number or a day. */
export type Value = string | string[] | LinkValue[] | MomentValue;
export type Values = Record<string, Value>;
type Held = NonNullable<ResultOf<typeof Content>['recordState']>;

/** What a record holds, as a form holds it. */
export function valuesIn(state: Held, fields: Field[]): Values {
  const held = new Map(state.fields.map((field) => [field.name, field]));
  const values: Values = {};
  for (const [name, holds] of fields) {
    const field = held.get(name);
    field?.records.forEach((record) => nameOf(record));
    if (holds === 'links') values[name] = state.linked.map(({ role, name: called, record }) => (record ? { role, target: (nameOf(record), record.id) } : { role, name: called }));
    else if (holds === 'moment') values[name] = momentIn(state);
    else if (field) values[name] = isMany(holds) ? field.values : field.values[0]!;
  }
  return values;
}

function momentIn(state: Held): MomentValue {
  const moment = state.record?.effective;
  return {
    precision: moment?.precision ?? '',
    earliest: moment?.earliest ?? '',
    latest: moment?.latest ?? '',
    raw: moment?.raw ?? '',
    yearImplied: moment?.yearImplied ?? false,
    yearFrom: moment?.yearFrom ?? '',
  };
}

export const isMany = (holds: string): boolean => holds.endsWith('s') && holds !== 'links';

export function isEmpty(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) ? value.length === 0 : value.precision === '';
}

export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** The server may give the parts of a value back in another order. */
function inOrder(_: string, value: unknown): unknown {
  const parts = typeof value === 'object' && value !== null && !Array.isArray(value);
  return parts ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;
}

/** The names of the fields that differ. */
export const changed = (fields: Field[], before: Values, now: Values): string[] => fields.map(([name]) => name).filter((name) => !isSame(before[name], now[name]));

/** As the server takes it: of a new record what is filled in, of a later version what changed, null for what became empty. */
export function inputOf(fields: Field[], before: Values, now: Values): Record<string, unknown> {
  const wanted = new Set(changed(fields, before, now));
  return Object.fromEntries(fields.filter(([name]) => wanted.has(name)).map(([name, holds]) => [name, sent(holds, now[name])]));
}

function sent(holds: string, value: Value | undefined): unknown {
  if (value === undefined || isEmpty(value)) return holds === 'links' || isMany(holds) ? [] : null;
  if (holds === 'int') return Number(value);
  if (holds === 'decimal') return String(value).replace(',', '.');
  if (holds === 'boolean') return value === 'true';
  if (holds === 'moment') return momentSent(value as MomentValue);
  return value;
}

function momentSent({ precision, earliest, latest, raw, yearImplied, yearFrom }: MomentValue): unknown {
  return { precision, earliest: earliest || null, latest: latest || null, raw: raw || null, yearImplied: yearImplied ?? false, yearFrom: yearFrom || null };
}
