import type { Proposal, Proposals } from './proposals.ts';
import { isDoubtful, lacks } from './readiness.ts';

export type Which = 'open' | 'stuck' | 'decided' | 'all';

export const WHICH: [Which, string][] = [['open', 'Open'], ['stuck', 'Mist nog iets'], ['decided', 'Beslist'], ['all', 'Alle']];

/** What is shown of a list, in the order of the text. */
export function chosen({ all }: Proposals, which: Which, whole: Set<string>): Proposal[] {
  if (which === 'all') return all;
  if (which === 'decided') return all.filter(({ state }) => state !== 'OPEN');
  return all.filter(({ state, key }) => state === 'OPEN' && (which === 'open' || !whole.has(key)));
}

/** The next open one after a place in the text, else the first; undefined when nothing is open. */
export function nextOpen({ all }: Proposals, sequence: number): Proposal | undefined {
  const open = all.filter(({ state }) => state === 'OPEN');
  return open.find((each) => each.sequence > sequence) ?? open[0];
}

/** What is lacking in a whole reading, in one sentence; empty when nothing is. */
export function lackingInWords({ all }: Proposals, whole: Set<string>): string {
  const stuck = all.filter(({ state, key }) => state === 'OPEN' && !whole.has(key));
  const empty = stuck.filter((each) => lacks(each).length > 0).length;
  const alike = stuck.filter((each) => lacks(each).length === 0 && isDoubtful(each)).length;
  const waiting = stuck.length - empty - alike;
  const parts = [[empty, 'een verplicht veld is leeg'], [alike, 'te kiezen of het al vastligt'], [waiting, 'wacht op een ander voorstel']] as const;
  if (stuck.length === 0) return '';
  return `${stuck.length} ${stuck.length === 1 ? 'voorstel kan' : 'voorstellen kunnen'} nog niet worden overgenomen (${parts.filter(([count]) => count > 0).map(([count, why]) => `${count}: ${why}`).join('; ')}).`;
}
