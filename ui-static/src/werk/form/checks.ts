import type { Field } from 'virtual:soorten';
import { fieldName } from '../words.ts';
import { isEmpty, type QuoteValue, type Values } from './values.ts';

/** Something to mend before a form can be sent, and the id of the control where. */
export interface Fault {
  at: string;
  says: string;
}

/** What is missing or cannot be; what only the register can know, it says itself. */
export function faults(kind: string, fields: Field[], values: Values, quotes: QuoteValue[]): Fault[] {
  return [...fields.flatMap((field) => ofField(kind, field, values)), ...quotes.flatMap(ofQuote)];
}

function ofField(kind: string, [name, holds, required]: Field, values: Values): Fault[] {
  const called = fieldName(kind, name);
  const value = values[name];
  if (isEmpty(value)) return required ? [{ at: `veld-${name}`, says: `Vul in: ${called}` }] : [];
  if (holds === 'int' && !/^-?\d+$/.test(String(value))) return [{ at: `veld-${name}`, says: `${called} is een geheel getal` }];
  if (holds === 'decimal' && !/^-?\d+([.,]\d+)?$/.test(String(value))) return [{ at: `veld-${name}`, says: `${called} is een getal, als 1250,50` }];
  return [];
}

function ofQuote(quote: QuoteValue, place: number): Fault[] {
  if (quote.text.trim() === '') return quote.document === '' ? [] : [{ at: `citaat-${place}-tekst`, says: `Vul de woorden van citaat ${place + 1} in` }];
  return quote.document === '' ? [{ at: `citaat-${place}-document`, says: `Kies het document van citaat ${place + 1}` }] : [];
}
