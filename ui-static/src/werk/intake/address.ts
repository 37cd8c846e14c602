import { encodeKey } from '../names.ts';

/** Where the proposals of a reading are decided on. */
export const readingAddress = (id: string): string => `/werk/invoer/${encodeKey(id)}`;
