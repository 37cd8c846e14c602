/** As many as the server gives at once. */
const PAGE = 100;

/** More than this nobody looks through in one go. */
const MOST = 500;

interface Page {
  count: number;
  worklist: unknown[];
}

/** All that waits, up to five hundred, by asking on until there is no more. */
export async function everyPage<P extends Page>(ask: (skip: number) => Promise<P>): Promise<P> {
  const first = await ask(0);
  let worklist: P['worklist'] = first.worklist;
  for (let skip = PAGE; skip < Math.min(first.count, MOST); skip += PAGE) worklist = [...worklist, ...(await ask(skip)).worklist];
  return { ...first, worklist };
}
