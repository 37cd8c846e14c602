// The same question for PostGraphile, and its answer in the same shape. It counts anew, as SQL without kept totals does.
export const query = `query Status($day: Date!) {
    counts: statusOnList(day: $day) { count implementation }
}`;

export const shape = ({ counts }) => ({
    overview: { byImplementation: counts.map(({ count, implementation }) => ({ count: Number(count), filter: { implementation: [implementation] } })) },
});
