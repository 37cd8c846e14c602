import { forms } from 'virtual:soorten';
import type { FieldChange } from '../form/changes.ts';
import { nameOf, nameOfKey } from '../names.ts';
import { kindType } from '../words.ts';
import type { State } from './waiting.ts';

/** The keys of the records that the changes which wait name. */
export const keysIn = (states: readonly State[]): string[] => states.flatMap(({ kind, versions }) => versions.at(-1)!.changes.flatMap((change) => keysOf(kind, change)));

/** What a record without words of its own connects, by name; empty when it has words. */
export function connected({ id, kind, record, versions }: State): string {
  if (!record || !nameOf(record).endsWith(id)) return '';
  return versions.at(-1)!.changes.flatMap((change) => (holds(kind, change.field).startsWith('record') ? keysOf(kind, change) : [])).map(nameOfKey).join(' – ');
}

const holds = (kind: string, field: string): string => forms[kindType(kind)]?.fields.find(([name]) => name === field)?.[1] ?? '';

function keysOf(kind: string, { field, from, to }: FieldChange): string[] {
  const said = [from, to].flatMap((value) => value?.split('; ') ?? []);
  if (holds(kind, field).startsWith('record')) return said;
  return holds(kind, field) === 'links' ? said.map((link) => link.slice(link.indexOf(' ') + 1)).filter((target) => !target.includes(' ')) : [];
}
