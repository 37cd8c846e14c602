import { graphql } from './graphql.ts';

/** What is new in the register of the House and nobody looked at yet. */
export const Tasks = graphql(`query Tasks { observationTasks(first: 10) { edges { node { id sentence recordedAt observation { id } } } pageInfo { hasNextPage } } }`);

export const CloseTask = graphql(`mutation CloseTask($input: CloseObservationTaskInput!) { result: closeObservationTask(input: $input) { __typename ... on Refusal { message } } }`);

export const ReadTask = graphql(`mutation ReadTask($input: ReadObservationInput!) { result: readObservation(input: $input) { __typename ... on Refusal { message } ... on ObservationRead { reading { id } } } }`);

export const Connector = graphql(
  `query Connector {
    connectorState { on interval startedAt endedAt succeededAt news failures trouble troubleAt observed { entity records } }
    followedDossiers { key }
  }`,
);

export const Follow = graphql(`mutation Follow($input: FollowDossierInput!) { result: followDossier(input: $input) { __typename ... on Refusal { message } } }`);

export const Unfollow = graphql(`mutation Unfollow($input: UnfollowDossierInput!) { result: unfollowDossier(input: $input) { __typename ... on Refusal { message } } }`);
