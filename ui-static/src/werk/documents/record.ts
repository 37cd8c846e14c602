import { graphql } from './graphql.ts';
import { Name } from './names.ts';

/** All that a form needs to change a record. */
export const Content = graphql(
  `query Content($id: ID!) {
    recordState(id: $id) {
      id kind version status publishedVersion proposedByMe
      fields { name values records { ...Name } }
      linked { role name record { ...Name } }
      record { ...Name effective { raw precision earliest latest yearImplied yearFrom } }
    }
  }`,
  [Name],
);

/** A record with all that the office keeps about it. */
export const State = graphql(
  `query State($id: ID!) {
    recordState(id: $id) {
      id kind version status embargoUntil publishedVersion reason since proposedByMe
      notes { text recordedAt recordedBy }
      fields { name values records { ...Name } }
      linked { role name record { ...Name } }
      versions { version change changeReason recordedAt recordedBy status reason since movedBy changes { field from to } }
      namedBy { ...Name }
      record {
        ...Name
        effective { raw precision earliest latest yearImplied yearFrom }
        evidence { quote line footnote role document { id title } }
        relations { id type from { ...Name } to { ...Name } }
      }
    }
  }`,
  [Name],
);

export const Note = graphql(`mutation Note($input: AddNoteInput!) { result: addNote(input: $input) { __typename ... on Refusal { message } } }`);

export const Proof = graphql(`mutation Proof($input: AddEvidenceInput!) { result: addEvidence(input: $input) { __typename ... on Refusal { message } } }`);

export const Submit = graphql(`mutation Submit($input: SubmitRecordsInput!) { result: submitRecords(input: $input) { __typename ... on Refusal { message } } }`);

export const SendBack = graphql(`mutation SendBack($input: SendBackRecordsInput!) { result: sendBackRecords(input: $input) { __typename ... on Refusal { message } } }`);

export const Publish = graphql(`mutation Publish($input: PublishRecordsInput!) { result: publishRecords(input: $input) { __typename ... on Refusal { message } } }`);

export const Withdraw = graphql(`mutation Withdraw($input: WithdrawRecordsInput!) { result: withdrawRecords(input: $input) { __typename ... on Refusal { message } } }`);
