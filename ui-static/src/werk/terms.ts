import type { ResultOf } from 'gql.tada';
import { Terms } from './documents/term.ts';
import { ask } from './server.ts';

export type Term = ResultOf<typeof Terms>['terms']['all'][number];
export type TermKind = Term['kind'];

/** The fields of records that hold terms, and of which kind. */
export const TERM_FIELDS: Partial<Record<string, TermKind>> = { themes: 'THEME', targetGroups: 'TARGET_GROUP' };

/** What a colleague renames is seen here as much later, at most. */
const KEPT = 60_000;

let known: Term[] = [];
let loaded = 0;
let asking: Promise<void> | undefined;

/** Sees to it that the lists are there, and not old. Without them a term goes by its code. */
export async function freshTerms(): Promise<void> {
  if (Date.now() - loaded > KEPT) await (asking ??= askTerms());
}

async function askTerms(): Promise<void> {
  await ask(Terms, {}).then(({ terms }) => keepTerms(terms.all), () => undefined);
  asking = undefined;
}

/** Goes by these from now on. */
export function keepTerms(all: Term[]): void {
  [known, loaded] = [all, Date.now()];
}

/** What ended is among them. */
export const termsOf = (kind: TermKind): Term[] => known.filter((term) => term.kind === kind);

export const termName = (kind: TermKind, code: string): string => termsOf(kind).find((term) => term.code === code)?.name ?? code;

/** What may be chosen today. */
export const offeredTerms = (kind: TermKind): Term[] => termsOf(kind).filter((term) => isOffered(term, today()));

const isOffered = ({ validFrom, validTo }: Term, day: string): boolean => validFrom <= day && (!validTo || day <= validTo);

/** Today in the Netherlands, as 2026-01-31. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
