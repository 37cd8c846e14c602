import { words } from 'virtual:woorden';

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

let others: string[][] = [];

/** What another institution says instead of words of the first one, as the shell of the page tells. */
export function speakAs(lines = ''): void {
  others = lines.split('\n').map((line) => line.split('='));
}

/** A text of ours in the words of the institution. */
export const inOurWords = (text: string): string => others.reduce((said, [here, there]) => (here ? said.replaceAll(here, there!) : said), text);

/** RECOMMENDATION or Recommendation as the type: Recommendation. */
export function kindType(kind: string): string {
  return /^[A-Z_]+$/.test(kind) ? kind.split('_').map((part) => first(part.toLowerCase())).join('') : kind;
}

/** The type as the value of the enum Kind: MOTION_DECISION. */
export const kindEnum = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** What sort of record it is, as: aanbeveling. */
export const kindName = (kind: string): string => inOurWords(inAddresses(kind));

const inAddresses = (kind: string): string => words.soort?.[kindType(kind)] ?? kind;

export const kindNames = (kind: string): string => inOurWords(words.soort?.[`${kindType(kind)}.meer`] ?? kind);

/** The word for a kind in an address, as kabinetsreactie. */
export const kindSlug = (kind: string): string => inAddresses(kind).normalize('NFD').replace(/[̀-ͯ]/g, '').replace(/[^a-z]+/gi, '-').toLowerCase();

/** The kind by that word; undefined when no kind has it. */
export function kindOfSlug(slug: string): string | undefined {
  return Object.keys(words.soort ?? {}).find((kind) => !kind.includes('.') && kindSlug(kind) === slug);
}

/** The name of a field, as records of that kind have it. */
export function fieldName(kind: string, field: string): string {
  const type = kindType(kind) + first(field);
  const one = type.charAt(0).toLowerCase() + type.slice(1);
  return inOurWords(words.wijziging?.[one] ?? words.veld?.[one] ?? words.veld?.[field] ?? field);
}

/** A value of an enum in words. */
export const valueName = (type: string, value: string): string => inOurWords(words[type]?.[value] ?? value);

/** All values of an enum, in the order of the site. */
export const valuesOf = (type: string): string[] => Object.keys(words[type] ?? {});

const STATUSES: Record<string, string> = { CONCEPT: 'Concept', IN_REVIEW: 'Ter controle', PUBLISHED: 'Gepubliceerd', WITHDRAWN: 'Ingetrokken' };

export const statusName = (status: string): string => STATUSES[status] ?? status;

/** 1 record, 2 records. */
export const count = (many: number, one: string, more: string): string => `${many.toLocaleString('nl-NL')} ${many === 1 ? one : more}`;
