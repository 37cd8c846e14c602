import { graphql } from './graphql.ts';
import { Name } from './names.ts';

export const Start = graphql(
  `query Start {
    review: worklist(status: [IN_REVIEW], first: 100) { id kind version since proposedByMe record { ...Name } }
    concepts: worklist(status: [CONCEPT], first: 100) { id kind version since proposedByMe publishedVersion record { ...Name } }
    moved: worklist(status: [PUBLISHED, WITHDRAWN], first: 100) { since }
    edition { number publishedAt }
  }`,
  [Name],
);

export const Waiting = graphql(
  `query Waiting {
    worklist(status: [IN_REVIEW], first: 50) {
      id kind version since proposedByMe publishedVersion
      record { ...Name evidence { quote role document { id title } } }
      versions { version change changeReason changes { field from to } }
    }
  }`,
  [Name],
);

export const Drafts = graphql(`query Drafts { drafts { address title savedAt } }`);

export const Edition = graphql(`query Edition { edition { number publishedAt } }`);

/** What became public or went out of sight last. */
export const Moved = graphql(
  `query Moved { worklist(status: [PUBLISHED, WITHDRAWN], first: 100) { id kind version status since embargoUntil record { ...Name } } }`,
  [Name],
);

export const PublishEdition = graphql(
  `mutation PublishEdition($input: PublishEditionInput!) { result: publishEdition(input: $input) { __typename ... on Refusal { message } ... on EditionPublished { edition { number } } } }`,
);
