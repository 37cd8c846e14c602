import { forms, type Field } from 'virtual:soorten';
import { quotesSent } from '../fields/quotes.ts';
import { send } from '../server.ts';
import type { FieldChange } from './changes.ts';
import { inputOf, type QuoteValue, type Values } from './values.ts';

export type Act = 'Register' | 'Amend' | 'Correct';

/** A form as it is filled in: what is kept as a draft. */
export interface Filled {
  version: number;
  /** What the record held in that version; what is typed is compared with this, also when it is found again later. */
  base: Values;
  key: string;
  values: Values;
  quotes: QuoteValue[];
  reason: string;
  note: string;
  /** Of this attempt: sent twice, it has its effect once. */
  requestKey: string;
}

export const NO_FORM: Filled = { version: 0, base: {}, key: '', values: {}, quotes: [], reason: '', note: '', requestKey: '' };

/** What became of it: where the record stands, or why not. */
export interface Sent {
  __typename: string;
  message?: string;
  theirs?: FieldChange[];
  yours?: FieldChange[];
  state?: { id: string; version: number; status: string };
}

export async function sendForm(act: Act, kind: string, key: string, fields: Field[], filled: Filled): Promise<Sent> {
  const input = {
    requestKey: filled.requestKey,
    id: key,
    fields: inputOf(fields, filled.base, filled.values),
    quotes: quotesSent(filled.quotes),
    internalNote: filled.note.trim() || null,
    ...(act === 'Register' ? {} : { expectedVersion: filled.version, reason: filled.reason.trim() || null }),
  };
  return (await send<{ result: Sent }>(forms[kind]!.sends, { input }, act)).result;
}
