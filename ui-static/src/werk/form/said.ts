import { forms } from 'virtual:soorten';
import { day } from '../dates.ts';
import { nameOfKey } from '../names.ts';
import { TERM_FIELDS, termName } from '../terms.ts';
import { kindType, valueName } from '../words.ts';

/** As a deadline keeps a period (ISO 8601) and an event of the calendar. */
const PERIOD = /^P(\d+)([DWMY])$/;
const RECESS = /^TK_([A-Z]+)_RECESS_(\d{4})$/;
const UNITS: Record<string, string> = { D: 'dagen', W: 'weken', M: 'maanden', Y: 'jaar' };
const SEASONS: Record<string, string> = { SPRING: 'voorjaarsreces', MAY: 'meireces', SUMMER: 'zomerreces', AUTUMN: 'herfstreces', CHRISTMAS: 'kerstreces' };

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
  if (PERIOD.test(value) || RECESS.test(value)) return value.replace(PERIOD, (_, many: string, unit: string) => `${many} ${UNITS[unit]}`).replace(RECESS, (_, season: string, year: string) => `${SEASONS[season] ?? season} ${year}`);
  const term = TERM_FIELDS[field];
  return term ? termName(term, value) : value;
}

function inRole(value: string): string {
  const role = value.slice(0, value.indexOf(' '));
  return `${valueName('Role', role)}: ${nameOfKey(value.slice(role.length + 1))}`;
}
