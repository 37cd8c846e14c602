import { graphql } from './graphql.ts';

/** How far a reading is. */
export const Standing = graphql(`fragment Standing on Reading { id title state recordedAt progress { open accepted merged rejected } }`);

/** What a rule reads in a letter. Its words are cut from the text of the reading. */
export const Proposed = graphql(`
  fragment Proposed on Proposal {
    key sequence kind state sureness explanation missing needs record reason
    fields { name values }
    links { role target name }
    quotes { start end line }
    merge { record reason same }
  }
`);

export const ReadLetter = graphql(
  `mutation ReadLetter($input: ReadLetterInput!) { result: readLetter(input: $input) { __typename ... on Refusal { message } ... on LetterRead { reading { id } } } }`,
);

export const Readings = graphql(`query Readings { readings(first: 20) { edges { node { ...Standing } } } }`, [Standing]);

export const Letter = graphql(`query Letter($id: ID!) { reading(id: $id) { ...Standing text document own } }`, [Standing]);

export const Text = graphql(`query Text($id: ID!) { reading(id: $id) { text } }`);

export const Proposals = graphql(
  `query Proposals($reading: ID!, $after: String) {
    proposals(reading: $reading, first: 100, after: $after) { edges { node { ...Proposed } } pageInfo { hasNextPage endCursor } }
  }`,
  [Proposed],
);

export const Accept = graphql(
  `mutation Accept($input: AcceptProposalsInput!) {
    result: acceptProposals(input: $input) {
      __typename
      ... on Refusal { message }
      ... on ProposalsRefused { faults { proposal message } }
      ... on ProposalsAccepted { left proposals { ...Proposed } }
    }
  }`,
  [Proposed],
);

export const Reject = graphql(
  `mutation Reject($input: RejectProposalInput!) {
    result: rejectProposal(input: $input) { __typename ... on Refusal { message } ... on ProposalRejected { proposal { ...Proposed } } }
  }`,
  [Proposed],
);

export const Restore = graphql(
  `mutation Restore($input: RestoreProposalInput!) {
    result: restoreProposal(input: $input) { __typename ... on Refusal { message } ... on ProposalRestored { proposal { ...Proposed } } }
  }`,
  [Proposed],
);

export const RejectMany = graphql(
  `mutation RejectMany($input: RejectProposalsInput!) {
    result: rejectProposals(input: $input) { __typename ... on Refusal { message } ... on ProposalsRejected { proposals { ...Proposed } } }
  }`,
  [Proposed],
);
