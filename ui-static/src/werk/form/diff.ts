/** A piece of text that stayed, went or came. */
export interface Piece {
  text: string;
  was: 'same' | 'gone' | 'new';
}

const MOST = 1_500;

/** What of a text changed, word by word; of very long texts, everything. */
export function diff(before: string, after: string): Piece[] {
  const old = before.split(/(?<=\s)/);
  const now = after.split(/(?<=\s)/);
  if (old.length > MOST || now.length > MOST) return [{ text: before, was: 'gone' }, { text: after, was: 'new' }];
  return joined(walk(old, now, lengths(old, now)));
}

/** How many words two tails have in common, for every pair of tails. */
function lengths(old: string[], now: string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i]![j] = alike(old[i]!, now[j]!) ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

const alike = (one: string, other: string): boolean => one.trimEnd() === other.trimEnd();

function walk(old: string[], now: string[], table: Uint16Array[]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && alike(old[i]!, now[j]!)) {
      pieces.push({ text: now[j++]!, was: 'same' });
      i++;
    } else if (j >= now.length || (i < old.length && table[i + 1]![j]! >= table[i]![j + 1]!)) pieces.push({ text: old[i++]!, was: 'gone' });
    else pieces.push({ text: now[j++]!, was: 'new' });
  }
  return pieces;
}

function joined(pieces: Piece[]): Piece[] {
  const together: Piece[] = [];
  for (const piece of pieces) {
    const last = together.at(-1);
    if (last?.was === piece.was) last.text += piece.text;
    else together.push({ ...piece });
  }
  return together;
}
