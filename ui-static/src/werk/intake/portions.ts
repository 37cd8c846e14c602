import { Accept } from '../documents/intake.ts';
import { ask, Refused } from '../server.ts';
import type { Proposal } from './proposals.ts';

export interface Fault {
  proposal: string;
  message: string;
}

/** How a choice about a proposal goes to the server, but for its key. */
export interface Choice {
  mergeInto?: string;
  asNew?: boolean;
  /** The key of a new record, when it cannot be the one that was proposed. */
  id?: string;
  changes?: Record<string, unknown>;
}

const AT_ONCE = 200;

interface Answer {
  done: Proposal[];
  faults: Fault[];
  left: string[];
}

/** Accepts these, as many as there is time for when in portions: all that were done, or else why none was. */
export async function accept(reading: string, keys: string[], inPortions: boolean, choices: Record<string, Choice> = {}): Promise<Answer> {
  const proposals = keys.map((proposal) => ({ proposal, asNew: false, ...choices[proposal] }));
  const { result } = await ask(Accept, { input: { requestKey: crypto.randomUUID(), reading, inPortions, proposals } });
  if (result.__typename === 'ProposalsAccepted') return { done: result.proposals, faults: [], left: result.left };
  if (result.__typename === 'ProposalsRefused' && result.faults.length > 0) return { done: [], faults: result.faults, left: keys };
  throw new Refused(result.message);
}

/** Accepts many, portion by portion, without those that cannot be. Tells after each; whoever is told says whether to go on. */
export async function acceptMany(reading: string, keys: string[], told: (done: Proposal[], faults: Fault[]) => boolean): Promise<void> {
  let left = keys;
  let goOn = true;
  while (left.length > 0 && goOn) {
    const { done, faults, left: rest } = await accept(reading, left.slice(0, AT_ONCE), true);
    const unfit = new Set(faults.map(({ proposal }) => proposal));
    left = [...rest, ...left.slice(AT_ONCE)].filter((key) => !unfit.has(key));
    goOn = told(done, faults);
  }
}
