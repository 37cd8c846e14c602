import { graphql } from './graphql.ts';
import { Name } from './names.ts';

export const Edition = graphql(`query Edition { edition { number publishedAt } }`);

/** What became public or went out of sight since the last edition, with what changed, and what still waits. */
export const News = graphql(
  `query News($since: DateTime!, $skip: Int!) {
    worklist(status: [PUBLISHED, WITHDRAWN], since: $since, first: 100, skip: $skip) {
      id kind version status since embargoUntil reason
      record { ...Name evidence { quote } }
      versions { version change changeReason since status changes { field from to } }
    }
    count: worklistCount(status: [PUBLISHED, WITHDRAWN], since: $since)
    review: worklistCount(status: [IN_REVIEW])
    concepts: worklistCount(status: [CONCEPT])
  }`,
  [Name],
);

const Kept = graphql(`fragment KeptFields on KeptSite { edition publishedAt day madeAt sha256 records pages }`);

/** How it stands with the site as files. */
export const Standing = graphql(
  `query Standing {
    site {
      isBack
      served { ...KeptFields }
      kept { ...KeptFields }
      making { edition made expected since }
      failure { edition message at }
    }
  }`,
  [Kept],
);

export const PublishEdition = graphql(
  `mutation PublishEdition($input: PublishEditionInput!) { result: publishEdition(input: $input) { __typename ... on Refusal { message } ... on EditionPublished { edition { number } } } }`,
);

export const GoBack = graphql(`mutation GoBack($input: GoBackInput!) { result: goBack(input: $input) { __typename ... on Refusal { message } } }`);

export const GoForward = graphql(`mutation GoForward($input: GoForwardInput!) { result: goForward(input: $input) { __typename ... on Refusal { message } } }`);
