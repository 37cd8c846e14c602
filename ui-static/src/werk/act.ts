import type { TadaDocumentNode } from 'gql.tada';
import { ask, sentence } from './server.ts';

/** What every mutation answers with. */
export interface Acted {
  result: { __typename: string; message?: string };
}

/** Has something done, once. Gives the sentence of the refusal, or null when it was done. */
export async function act<R extends Acted, I extends { requestKey: string }>(document: TadaDocumentNode<R, { input: I }>, input: Omit<I, 'requestKey'>): Promise<string | null> {
  try {
    const { result } = await ask(document, { input: { ...input, requestKey: crypto.randomUUID() } as I });
    return result.message ?? null;
  } catch (fault) {
    return sentence(fault);
  }
}
