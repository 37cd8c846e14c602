import { nameOf } from '../names.ts';
import type { State } from './waiting.ts';

/** Records that are judged with the same document beside one. */
export interface Letter {
  title: string;
  states: State[];
}

/** The document that proves a record first, or that it is itself. */
function letterOf({ id, kind, record }: State): [key: string, title: string] {
  const proof = record?.evidence[0]?.document;
  if (proof) return [proof.id, proof.title];
  return record && ['DOCUMENT', 'REPORT'].includes(kind) ? [id, nameOf(record)] : ['', 'Zonder citaat'];
}

/** By letter, in the order in which they were handed in. */
export function byLetter(all: State[]): Letter[] {
  const letters = new Map<string, Letter>();
  for (const state of all) {
    const [key, title] = letterOf(state);
    letters.set(key, { title, states: [...(letters.get(key)?.states ?? []), state] });
  }
  return [...letters.values()];
}
