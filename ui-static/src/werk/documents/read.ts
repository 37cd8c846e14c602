import { graphql } from './graphql.ts';

export const ReadDeadlines = graphql(
  `query ReadDeadlines($text: String!, $on: Date) {
    readDeadlines(text: $text, documentDate: $on) { raw readsAs kind earliest latest certainty event recursEvery resolvedWith reviewOn firmness yearImplied yearFrom question }
  }`,
);

export const ReadCitations = graphql(
  `query ReadCitations($text: String!) { readCitations(text: $text) { raw key letterStyle document { id title } } }`,
);

export const Day = graphql(`query Day($id: ID!) { document(id: $id) { effective { latest } } }`);
