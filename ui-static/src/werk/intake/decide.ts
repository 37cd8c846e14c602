import { Reject, Restore } from '../documents/intake.ts';
import { ask, Refused } from '../server.ts';
import { accept, type Choice, type Fault } from './portions.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { ready, withNeeds } from './readiness.ts';

/** Decides about the proposals of one reading, and keeps what came of it. */
export class Decisions {
  readonly #reading: string;
  readonly #proposals: Proposals;

  constructor(reading: string, proposals: Proposals) {
    this.#reading = reading;
    this.#proposals = proposals;
  }

  /** With the open proposals that it needs, when these are complete. Gives what was accepted, or the faults. */
  async accept(proposal: Proposal, choice: Choice): Promise<{ done: readonly Proposal[]; faults: Fault[] }> {
    const whole = ready(this.#proposals);
    const keys = withNeeds(this.#proposals, [proposal.key]).filter((key) => key === proposal.key || whole.has(key));
    const { done, faults } = await accept(this.#reading, keys, false, { [proposal.key]: choice });
    this.#proposals.replace(done);
    return { done, faults };
  }

  async reject(proposal: Proposal, reason: string): Promise<void> {
    const { result } = await ask(Reject, { input: { requestKey: crypto.randomUUID(), reading: this.#reading, proposal: proposal.key, reason } });
    if (result.__typename !== 'ProposalRejected') throw new Refused(result.message);
    this.#proposals.replace([result.proposal]);
  }

  async restore(proposal: Proposal): Promise<void> {
    const { result } = await ask(Restore, { input: { requestKey: crypto.randomUUID(), reading: this.#reading, proposal: proposal.key } });
    if (result.__typename !== 'ProposalRestored') throw new Refused(result.message);
    this.#proposals.replace([result.proposal]);
  }
}
