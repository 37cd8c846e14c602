import { graphql } from './graphql.ts';
import { Name } from './names.ts';

/** A signal with the facts it rests on. */
export const Found = graphql(
  `fragment SignalFields on Signal {
    id since candidate
    rule { id name text }
    record { ...Name }
    facts { text quote record { id } document { id title } }
    muted { until reason }
  }`,
  [Name],
);

export const Signals = graphql(
  `query Signals($rule: [ID!], $muted: Boolean, $first: Int!, $after: String) {
    signals(filter: { rule: $rule, muted: $muted }, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      byRule { count rule { id name } }
      edges { node { ...SignalFields } }
    }
  }`,
  [Found],
);

/** What a record gives reason to look at. */
export const SignalsOf = graphql(
  `query SignalsOf($record: ID!) { signals(filter: { record: $record }, first: 50) { edges { node { ...SignalFields } } } }`,
  [Found],
);

export const Mute = graphql(`mutation Mute($input: MuteSignalInput!) { result: muteSignal(input: $input) { __typename ... on Refusal { message } } }`);

/** The four series of a recommendation, side by side and never mixed. */
export const Series = graphql(
  `query Series($id: ID!) {
    recommendation(id: $id) {
      id text
      responses { id type quote effectiveFrom document { id title } }
      implementationReports { id status claim effectiveFrom document { id title } }
      assessments { id judgement reason effectiveFrom document { id title } }
      closures { id outcome reason effectiveFrom }
    }
  }`,
);

export const News = graphql(
  `query NewToJudge($since: PointInTime!) {
    changes(since: $since, filter: { kind: [RESPONSE, IMPLEMENTATION_REPORT, FULFILMENT], type: [ADDED, AMENDED, CORRECTED] }, first: 10) {
      edges { node { key kind changedAt record { ...Name } about { ...Name } } }
      pageInfo { hasNextPage }
    }
  }`,
  [Name],
);

export const Settings = graphql(
  `query SignalSettings {
    signalSettings {
      rules { id version name text }
      values { parameter reportType value }
      changes { parameter reportType value reason recordedAt }
    }
  }`,
);

export const SetParameter = graphql(`mutation SetParameter($input: SetSignalParameterInput!) { result: setSignalParameter(input: $input) { __typename ... on Refusal { message } } }`);
