import { forms } from 'virtual:soorten';
import type { FieldChange } from '../form/changes.ts';
import { kindType } from '../words.ts';
import type { State } from './waiting.ts';

/** The keys of the records that the changes which wait name. */
export const keysIn = (states: readonly State[]): string[] => states.flatMap(({ kind, versions }) => versions.at(-1)!.changes.flatMap((change) => keysOf(kind, change)));

function keysOf(kind: string, { field, from, to }: FieldChange): string[] {
  const holds = forms[kindType(kind)]?.fields.find(([name]) => name === field)?.[1] ?? '';
  const said = [from, to].flatMap((value) => value?.split('; ') ?? []);
  if (holds.startsWith('record')) return said;
  return holds === 'links' ? said.map((link) => link.slice(link.indexOf(' ') + 1)).filter((target) => !target.includes(' ')) : [];
}
