import { graphql } from './graphql.ts';
import { Name } from './names.ts';

export const Queued = graphql(`fragment Queued on RecordState { id kind version status since record { ...Name } }`, [Name]);

/** What waits. As many of each queue as are shown; the counts tell of all. */
export const Start = graphql(
  `query Start {
    me { lastVisit }
    edition { number publishedAt }
    review: worklist(status: [IN_REVIEW], mine: false, first: 10) { ...Queued }
    reviewCount: worklistCount(status: [IN_REVIEW], mine: false)
    waiting: worklist(status: [IN_REVIEW], mine: true, first: 10) { ...Queued }
    waitingCount: worklistCount(status: [IN_REVIEW], mine: true)
    own: worklist(status: [CONCEPT], mine: true, first: 10) { ...Queued }
    ownCount: worklistCount(status: [CONCEPT], mine: true)
    others: worklist(status: [CONCEPT], mine: false, first: 10) { ...Queued }
    othersCount: worklistCount(status: [CONCEPT], mine: false)
  }`,
  [Queued],
);

/** What others did since an instant, and how much waits for the next edition. */
export const Since = graphql(
  `query Since($visit: DateTime!, $edition: DateTime!) {
    moved: worklist(status: [CONCEPT, IN_REVIEW, PUBLISHED, WITHDRAWN], mine: false, since: $visit, first: 20) { ...Queued }
    movedCount: worklistCount(status: [CONCEPT, IN_REVIEW, PUBLISHED, WITHDRAWN], mine: false, since: $visit)
    news: worklistCount(status: [PUBLISHED, WITHDRAWN], since: $edition)
  }`,
  [Queued],
);

export const Waiting = graphql(
  `query Waiting($skip: Int!) {
    count: worklistCount(status: [IN_REVIEW], mine: false)
    own: worklistCount(status: [IN_REVIEW], mine: true)
    worklist(status: [IN_REVIEW], mine: false, neededFirst: true, first: 100, skip: $skip) {
      id kind version since publishedVersion
      record { ...Name evidence { quote role document { id title } } }
      versions { version change changeReason changes { field from to } }
    }
  }`,
  [Name],
);

/** What somebody began and did not hand in yet. */
export const OwnConcepts = graphql(`query OwnConcepts { me { subject } worklist(status: [CONCEPT], mine: true, first: 100) { id version versions { recordedBy } } }`);

export const Drafts = graphql(`query Drafts { drafts { address title savedAt } }`);
