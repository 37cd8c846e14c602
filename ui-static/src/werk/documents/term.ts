import { graphql } from './graphql.ts';

export const Terms = graphql(`query Terms { terms { all { kind code version name englishName definition validFrom validTo } } }`);

/** With what each was called before. */
export const TermVersions = graphql(`query TermVersions { terms { all { kind code version name englishName definition validFrom validTo } versions { kind code version name validTo reason recordedAt } } }`);

export const AddTerm = graphql(`mutation AddTerm($input: AddTermInput!) { result: addTerm(input: $input) { __typename ... on Refusal { message } } }`);

export const RenameTerm = graphql(`mutation RenameTerm($input: RenameTermInput!) { result: renameTerm(input: $input) { __typename ... on Refusal { message } } }`);

export const EndTerm = graphql(`mutation EndTerm($input: EndTermInput!) { result: endTerm(input: $input) { __typename ... on Refusal { message } } }`);

export const ResumeTerm = graphql(`mutation ResumeTerm($input: ResumeTermInput!) { result: resumeTerm(input: $input) { __typename ... on Refusal { message } } }`);
