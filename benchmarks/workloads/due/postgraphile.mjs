// The same question for PostGraphile, and its answer in the same shape.
export const query = `query Due($ministry: String!, $before: Date!) {
    due: dueList(ofMinistry: $ministry, before: $before, first: 20) {
        id: record status raw latest
        commitment {
            text
            madeIn: in { id: record title citationKey }
            coverages: coveragesList(orderBy: [EFFECTIVE_FROM_ASC, RECORDED_AT_ASC, RECORD_ASC]) {
                extent
                recommendation { id: record text number publishedIn: report { id: record title } }
                motion { id: record title }
            }
        }
    }
}`;

export const shape = ({ due }) => ({ commitments: { edges: due.map((promise) => ({ node: node(promise) })) } });

function node({ id, status, raw, latest, commitment: { text, madeIn, coverages } }) {
    const toward = ({ extent, recommendation, motion }) => ({ extent, toward: recommendation ?? motion });
    return { id, text, status, deadline: { raw, latest }, madeIn, coverages: coverages.map(toward) };
}
