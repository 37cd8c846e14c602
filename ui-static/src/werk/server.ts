import type { TadaDocumentNode } from 'gql.tada';
import { session } from './session.ts';

/** The server said no, in a Dutch sentence. */
export class Refused extends Error {}

/** The answer did not come in time; what was begun may go on. */
export class Late extends Refused {}

/** The server could not be reached. */
export class Unreachable extends Error {
  constructor() {
    super('De server is niet te bereiken. Wat u typte staat nog op deze pagina.');
  }
}

interface Answer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Asks one of the documents that the server knows by their digest. Whoever is no longer signed in is asked to do that first. */
export function ask<R, V>(document: TadaDocumentNode<R, V>, variables: V): Promise<R> {
  return send<R>(document as unknown as string, variables);
}

/** The same for a document that holds several operations. */
export async function send<R>(documentId: string, variables: unknown, operationName?: string): Promise<R> {
  const answer = await post(JSON.stringify({ documentId, variables, operationName }));
  if (answer.status === 401) {
    await session.again();
    return send(documentId, variables, operationName);
  }
  session.seen();
  return dataOf((await answer.json().catch(() => ({}))) as Answer<R>);
}

function dataOf<R>({ data, errors }: Answer<R>): R {
  if (data === undefined || data === null || errors) {
    const first = errors?.[0];
    const said = first?.message ?? 'De server gaf geen leesbaar antwoord; probeer het straks nog eens';
    throw first?.extensions?.code === 'TIMEOUT' ? new Late(said) : new Refused(said);
  }
  return data;
}

function post(body: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'X-Opvolgmonitor': '1' };
  // What is sent while a page goes away still arrives, when it is small enough.
  return fetch('/werk/graphql', { method: 'POST', headers, body, keepalive: body.length < 50_000 }).catch(() => {
    throw new Unreachable();
  });
}

/** What went wrong, as a sentence. */
export function sentence(fault: unknown): string {
  if (fault instanceof Refused || fault instanceof Unreachable) return fault.message;
  console.error(fault);
  return 'Er ging iets mis op deze pagina; laad haar opnieuw. Wat u typte is bewaard.';
}
