import type { ResultOf } from 'gql.tada';
import { Proposals as Page, type Proposed } from '../documents/intake.ts';
import { learnNames } from '../names.ts';
import { ask } from '../server.ts';
import { callByTitle, keysIn } from './shown.ts';

export type Proposal = ResultOf<typeof Proposed>;

/** The proposals of one reading in the order of the text, and what was decided about them since. */
export class Proposals {
  all: Proposal[] = [];
  /** Whether all were fetched. */
  complete = false;
  #byKey = new Map<string, Proposal>();
  #indexed: Proposal[] = [];

  /** Tells after each hundred, so that work can begin before a long letter is in. */
  async load(reading: string, told: () => void): Promise<void> {
    const all: Proposal[] = [];
    for (let after: string | null = null; ; ) {
      const { proposals }: ResultOf<typeof Page> = await ask(Page, { reading, after });
      all.push(...proposals.edges.map(({ node }) => node));
      if (!this.complete) this.all = [...all];
      after = proposals.pageInfo.endCursor;
      if (!proposals.pageInfo.hasNextPage) break;
      told();
    }
    [this.all, this.complete] = [all, true];
    told();
    const own = new Set(all.map(({ key }) => key));
    await learnNames(new Set(all.flatMap(keysIn).filter((key) => !own.has(key))));
    callByTitle(all);
    told();
  }

  find(key: string): Proposal | undefined {
    if (this.#indexed !== this.all) [this.#indexed, this.#byKey] = [this.all, new Map(this.all.map((each) => [each.key, each]))];
    return this.#byKey.get(key);
  }

  /** Puts what was decided in the place of what was open; what waited for it waits no longer. */
  replace(decided: readonly Proposal[]): void {
    const now = new Map(decided.map((each) => [each.key, each]));
    const registered = new Set(decided.filter(({ record }) => record !== null).map(({ key }) => key));
    this.all = this.all.map((each) => now.get(each.key) ?? freed(each, registered));
  }

  get decided(): number {
    return this.all.filter(({ state }) => state !== 'OPEN').length;
  }
}

function freed(proposal: Proposal, registered: Set<string>): Proposal {
  return proposal.needs.some((key) => registered.has(key)) ? { ...proposal, needs: proposal.needs.filter((key) => !registered.has(key)) } : proposal;
}
