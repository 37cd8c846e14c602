import type { Field } from 'virtual:soorten';
import { Text } from '../documents/intake.ts';
import { NO_QUOTE } from '../fields/quotes.ts';
import type { Filled } from '../form/send.ts';
import { ask } from '../server.ts';

const LITERAL = ['text', 'quote', 'raw', 'claim', 'request', 'about', 'subject', 'title', 'name'];

/** Fills a form with the words of a letter that an address tells: as its quote, and as what it literally says. */
export async function withExcerpt(filled: Filled, fields: Field[], query: URLSearchParams): Promise<Filled> {
  const { reading } = await ask(Text, { id: query.get('lezing')! });
  if (!reading) return filled;
  const [start, end] = [Number(query.get('van')), Number(query.get('tot'))];
  const text = reading.text.slice(start, end);
  const line = reading.text.slice(0, start + (/^\s*/.exec(text)?.[0].length ?? 0)).split('\n').length;
  const field = LITERAL.find((name) => fields.some(([each, holds]) => each === name && holds === 'string'));
  return {
    ...filled,
    values: { ...(field ? { [field]: text.replace(/\s+/g, ' ').trim() } : {}), ...filled.values },
    quotes: [{ ...NO_QUOTE, document: query.get('document') ?? '', text: text.trim(), line: String(line) }],
  };
}
