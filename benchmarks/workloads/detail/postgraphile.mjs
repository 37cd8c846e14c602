// The same question for PostGraphile, and its answer in the same shape.
const OLDEST = 'orderBy: [EFFECTIVE_FROM_ASC, RECORDED_AT_ASC, RECORD_ASC]';

export const query = `query Detail($id: String!) {
    recommendation: recommendationByRecord(record: $id) {
        id: record form number page text themes effectiveFrom
        publishedIn: report { id: record title }
        addressees: addresseesList(orderBy: ORDINAL_ASC) { role name }
        responses: responsesList(${OLDEST}) { id: record type quote effectiveFrom document: in { id: record title } }
        coverages: coveragesList(${OLDEST}) {
            extent reason
            commitment: by {
                id: record text firmness effectiveFrom status
                deadlines: deadlinesList(${OLDEST}) { raw latest effectiveFrom }
                fulfilments: fulfilmentsList(${OLDEST}) { status effectiveFrom document }
            }
        }
        motions: motionsList { id: record title request decisions: decisionsList(${OLDEST}) { decision decidedOn } }
        implementationReports: implementationReportsList(${OLDEST}) { status claim effectiveFrom document: in { id: record title } }
        assessments: assessmentsList(${OLDEST}) { judgement reason effectiveFrom document: in { id: record title } }
    }
}`;

export const shape = ({ recommendation }) => ({
    recommendation: {
        ...recommendation,
        coverages: recommendation.coverages.map(({ commitment, ...rest }) => ({ ...rest, commitment: promise(commitment) })),
    },
});

const promise = ({ fulfilments, ...rest }) => ({
    ...rest,
    fulfilments: fulfilments.map(({ document, ...told }) => ({ ...told, document: document && { id: document } })),
});
