import { graphql } from './graphql.ts';

/** What any record is called. */
export const Name = graphql(`
  fragment Name on Record {
    __typename
    id
    ... on Organisation { name }
    ... on OrganisationName { name }
    ... on Office { title }
    ... on Person { name }
    ... on Document { title }
    ... on Report { title }
    ... on PlanItem { title }
    ... on Finding { text: about }
    ... on Recommendation { text number }
    ... on Claim { text }
    ... on Response { text: quote }
    ... on Commitment { text }
    ... on ImplementationReport { text: claim }
    ... on Footnote { text }
    ... on Citation { text: raw }
    ... on Defect { text: raw }
    ... on Motion { title }
    ... on Assessment { reason }
    ... on Instrument { name }
    ... on Event { name }
    ... on Participation { text: subject }
    ... on Deadline { raw }
  }
`);

export const Named = graphql(`query Named($id: ID!) { node(id: $id) { ...Name } }`, [Name]);

export const Found = graphql(
  `query Found($text: String!, $kinds: [Kind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first, loosely: true) {
      totalCount
      remark
      edges { node { sentence record { ...Name } document { id title } } }
    }
  }`,
  [Name],
);

/** Who acts: search by meaning leaves them out, for they stand in a document. */
export const Bodies = graphql(
  `query Bodies($text: String!, $first: Int!) {
    organisations(filter: { text: $text }, first: $first) { edges { node { ...Name } } }
    offices(filter: { text: $text }, first: $first) { edges { node { ...Name } } }
    persons(filter: { text: $text }, first: $first) { edges { node { ...Name } } }
  }`,
  [Name],
);

export const Cited = graphql(`query Cited($citation: String!) { source(citation: $citation) { ...Name } }`, [Name]);
