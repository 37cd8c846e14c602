import { forms } from 'virtual:soorten';
import { day } from '../dates.ts';
import { nameOfKey } from '../names.ts';
import { TERM_FIELDS, termName } from '../terms.ts';
import { kindType, valueName } from '../words.ts';

/** A value as the history tells it, in words: an enum by its word, a day as one writes it. */
export function said(kind: string, field: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return 'niets';
  return value.split('; ').map((part) => one(kind, field, part)).join('; ');
}

function one(kind: string, field: string, value: string): string {
  const [, holds, , of = ''] = forms[kindType(kind)]?.fields.find(([name]) => name === field) ?? [field, '', 0];
  if (holds?.startsWith('enum')) return valueName(of, value);
  if (holds?.startsWith('record')) return nameOfKey(value);
  if (holds === 'boolean') return value === 'true' ? 'ja' : 'nee';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  if (holds === 'links') return inRole(value);
  const term = TERM_FIELDS[field];
  return term ? termName(term, value) : value;
}

function inRole(value: string): string {
  const role = value.slice(0, value.indexOf(' '));
  return `${valueName('Role', role)}: ${nameOfKey(value.slice(role.length + 1))}`;
}
