import type { ResultOf } from 'gql.tada';
import { Named } from './documents/names.ts';
import { ask } from './server.ts';
import { kindName } from './words.ts';

export type NamedRecord = NonNullable<ResultOf<typeof Named>['node']>;

const known = new Map<string, string>();

/** What a record is called, in at most so many characters. */
export function nameOf(record: NamedRecord, most = 160): string {
  const parts = record as Partial<Record<'name' | 'title' | 'text' | 'reason' | 'raw', string | null>> & { number?: number | null };
  const words = parts.name ?? parts.title ?? parts.text ?? parts.reason ?? parts.raw;
  const name = words ? `${parts.number ? `${parts.number}. ` : ''}${shorten(words, most)}` : `${kindName(record.__typename)} ${record.id}`;
  known.set(record.id, name);
  return name;
}

/** The last name that was seen of a key, or else the key. */
export const nameOfKey = (key: string): string => known.get(key) ?? key;

/** Lets a key that no record has yet go by a name. */
export function call(key: string, name: string): void {
  if (!known.has(key)) known.set(key, name);
}

/** Asks what the records with these keys are called, as far as that was not seen. */
export async function learnNames(keys: Iterable<string>): Promise<void> {
  const unknown = [...keys].filter((key) => !known.has(key));
  const found = await Promise.all(unknown.map((id) => ask(Named, { id }).catch(() => ({ node: null }))));
  for (const { node } of found) if (node) nameOf(node);
}

export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, end > 0 ? end : most).trimEnd()} …`;
}

export const recordAddress = (key: string): string => `/werk/record/${encodeKey(key)}`;

/** A key in an address; of the signs it may hold only # means something else there. */
export const encodeKey = (key: string): string => key.replaceAll('#', '%23');
