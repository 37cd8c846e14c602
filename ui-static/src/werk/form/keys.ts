import { kindSlug } from '../words.ts';
import type { Values } from './values.ts';

/** The field that names what a record is a part of: its key begins with the key of that. */
const PARENTS = ['publishedIn', 'recommendation', 'commitment', 'motion', 'subject', 'citing', 'instrument', 'organisation', 'person', 'about', 'madeIn', 'document'];

/** What can be a key; a field of the same name may hold words instead. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._#/-]*$/;

const text = (values: Values, name: string): string => (typeof values[name] === 'string' ? (values[name] as string).trim() : '');

export const slug = (words: string): string => words.normalize('NFD').replace(/[̀-ͯ]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');

/** A readable key for a new record, from what it says: of a document its citation, of a part the key of the whole with a tail. */
export function proposedKey(kind: string, values: Values, random: string): string {
  if (text(values, 'citationKey')) return text(values, 'citationKey');
  const parent = PARENTS.map((name) => text(values, name)).find((key) => KEY.test(key));
  if (kind === 'Recommendation' && parent && text(values, 'number')) return `${parent}/${text(values, 'number')}`;
  const named = slug(text(values, 'title') || text(values, 'name'));
  if (!parent || kind === 'Document' || kind === 'Report') return named || `${kindSlug(kind)}-${random}`;
  return `${parent}/${kindSlug(kind).split('-')[0]!}-${random}`;
}
