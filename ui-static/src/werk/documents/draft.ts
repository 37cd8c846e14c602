import { graphql } from './graphql.ts';

export const Kept = graphql(`query Kept($address: String!) { drafts(address: $address) { content savedAt } }`);

export const Save = graphql(`mutation Save($input: SaveDraftInput!) { result: saveDraft(input: $input) { __typename ... on Refusal { message } ... on DraftSaved { draft { savedAt } } } }`);

export const Discard = graphql(`mutation Discard($input: DiscardDraftInput!) { result: discardDraft(input: $input) { __typename } }`);
