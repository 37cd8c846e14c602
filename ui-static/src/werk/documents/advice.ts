import { graphql } from './graphql.ts';

export const Advices = graphql(`query AdviceDrafts { adviceDrafts { id product title state effective fixedAt mine } }`);

const Moved = graphql(`fragment MovedFields on ItemMove { recommendation text what from to }`);

export const Advice = graphql(
  `query AdviceDraft($id: ID!) {
    adviceDraft(id: $id) {
      id product title state effective previous lastStep replyUntil fixedAt sha256 embargoUntil mine
      scope { report theme ministry committee from until open added leftOut }
      contents {
        known sha256
        sections { section text filled isDrafted lastStep }
        items {
          stand { recommendation text response implementation assessment closed nextDeadline measures fulfilled overdue undated signals advised }
          number publishedIn lastStep
          proposal { kind reason }
          counsel { kind reason remainingRisk addressee askedBy }
        }
        figures { word rule count }
        refreshed { ...MovedFields }
        moved { ...MovedFields }
      }
      replies { number organisation name recommendation text receivedOn outcome handling }
      steps { number text recordedAt recordedBy }
    }
  }`,
  [Moved],
);

export const OpenAdvice = graphql(`mutation OpenAdvice($input: OpenAdviceInput!) { result: openAdvice(input: $input) { __typename ... on Refusal { message } } }`);

export const ChangeScope = graphql(`mutation ChangeAdviceScope($input: ChangeAdviceScopeInput!) { result: changeAdviceScope(input: $input) { __typename ... on Refusal { message } } }`);

export const Refresh = graphql(`mutation RefreshAdvice($input: RefreshAdviceInput!) { result: refreshAdvice(input: $input) { __typename ... on Refusal { message } } }`);

export const Write = graphql(`mutation WriteAdvice($input: WriteAdviceInput!) { result: writeAdvice(input: $input) { __typename ... on Refusal { message } } }`);

export const SetCounsel = graphql(`mutation SetCounsel($input: SetCounselInput!) { result: setCounsel(input: $input) { __typename ... on Refusal { message } } }`);

export const AskReplies = graphql(`mutation AskForReplies($input: AskForRepliesInput!) { result: askForReplies(input: $input) { __typename ... on Refusal { message } } }`);

export const RegisterReply = graphql(`mutation RegisterReply($input: RegisterReplyInput!) { result: registerReply(input: $input) { __typename ... on Refusal { message } } }`);

export const HandleReply = graphql(`mutation HandleReply($input: HandleReplyInput!) { result: handleReply(input: $input) { __typename ... on Refusal { message } } }`);

export const Resume = graphql(`mutation ResumeAdvice($input: ResumeAdviceInput!) { result: resumeAdvice(input: $input) { __typename ... on Refusal { message } } }`);

export const Fix = graphql(`mutation FixAdvice($input: FixAdviceInput!) { result: fixAdvice(input: $input) { __typename ... on Refusal { message } } }`);

export const AddNote = graphql(`mutation AddCorrectionNote($input: AddCorrectionNoteInput!) { result: addCorrectionNote(input: $input) { __typename ... on Refusal { message } } }`);
