import { forms } from 'virtual:soorten';
import { fieldName, kindName, kindType, valueName } from '../words.ts';
import { titleOf } from './shown.ts';
import type { Proposal, Proposals } from './proposals.ts';

/** The fields that a record of its kind cannot do without, and that were not read. */
export function lacks({ kind, missing }: Proposal): string[] {
  const required = new Set((forms[kindType(kind)]?.fields ?? []).filter((field) => field[2]).map(([name]) => name));
  return missing.filter((name) => required.has(name));
}

/** Whether a person must say if it is a registered record or a new one. */
export const isDoubtful = ({ merge }: Proposal): boolean => merge.length > 0 && merge.filter(({ same }) => same).length !== 1;

const isWhole = (proposal: Proposal): boolean => proposal.state === 'OPEN' && lacks(proposal).length === 0 && !isDoubtful(proposal);

/** The open proposals that can be accepted as they are, with those that they need. */
export function ready({ all }: Proposals): Set<string> {
  let keys = new Set(all.filter(isWhole).map(({ key }) => key));
  for (let before = -1; before !== keys.size; ) {
    before = keys.size;
    keys = new Set(all.filter(({ key, needs }) => keys.has(key) && needs.every((need) => keys.has(need))).map(({ key }) => key));
  }
  return keys;
}

/** These and all that they need, in the order of the text. */
export function withNeeds(proposals: Proposals, keys: Iterable<string>): string[] {
  const wanted = new Set<string>();
  const add = (key: string): void => {
    if (wanted.has(key) || !proposals.find(key)) return;
    wanted.add(key);
    proposals.find(key)!.needs.forEach(add);
  };
  [...keys].forEach(add);
  return proposals.all.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
}

/** What stands in the way of a proposal, in words, with the proposal to decide first if that is it. */
export interface Obstacle {
  words: string;
  first?: Proposal;
}

/** Why an open proposal cannot be accepted yet. */
export function obstacles(proposal: Proposal, proposals: Proposals, accepted: Set<string>): Obstacle[] {
  if (proposal.state !== 'OPEN' || accepted.has(proposal.key)) return [];
  const waits = proposal.needs.flatMap((key) => (accepted.has(key) ? [] : (proposals.find(key) ?? [])));
  return [
    ...lacks(proposal).map((name) => ({ words: `Vul in: ${fieldName(proposal.kind, name)}` })),
    ...(isDoubtful(proposal) ? [{ words: 'Lijkt op iets dat al vastligt: kies wat het is' }] : []),
    ...waits.map((first) => ({ first, words: `Wacht op voorstel ${first.sequence}, ${kindName(first.kind)} “${titleOf(first, 60)}”${first.state === 'REJECTED' ? ', dat is afgewezen' : ''}` })),
  ];
}

/** What was not read but may stay empty, in words. */
export const unknown = (proposal: Proposal): string[] =>
  proposal.missing.filter((name) => !lacks(proposal).includes(name)).map((name) => (name.startsWith('links: ') ? `niemand in het register heet “${name.slice(7)}”` : name.startsWith('links.') ? valueName('Role', name.slice(6)) : fieldName(proposal.kind, name)));
