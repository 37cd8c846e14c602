import { graphql } from './graphql.ts';

export const Audit = graphql(
  `query Audit($filter: AuditFilter, $before: Int) {
    auditTrail(filter: $filter, before: $before, first: 50) { number recordedAt subject office action record version result reason origin correlation }
    auditActions
  }`,
);

export const Accounts = graphql(`query Accounts { accounts { subject office roles firstSeenAt signedInAt } }`);

export const EndSessions = graphql(`mutation EndSessions($input: EndSessionsInput!) { result: endSessions(input: $input) { __typename } }`);

export const Tokens = graphql(`query Tokens { accessTokens { id name createdAt expiresAt lastUsedAt revokedAt } }`);

export const IssuedTokens = graphql(`query IssuedTokens { issuedTokens { id name subject roles createdAt expiresAt lastUsedAt revokedAt } }`);

export const CreateToken = graphql(`mutation CreateToken($input: CreateTokenInput!) { result: createToken(input: $input) { __typename ... on Refusal { message } ... on TokenCreated { secret } } }`);

export const RevokeToken = graphql(`mutation RevokeToken($input: RevokeTokenInput!) { result: revokeToken(input: $input) { __typename ... on Refusal { message } } }`);

export const Organisations = graphql(
  `query Organisations($text: String, $type: [OrganisationType!], $after: String) {
    organisations(filter: { text: $text, type: $type }, first: 50, after: $after) {
      pageInfo { endCursor hasNextPage }
      edges { node {
        id name abbreviation type
        names { id name validFrom validTo }
        offices { id title tenures { id seenOn person { name } } }
        relations { id type from { id } to { id } }
      } }
    }
  }`,
);

export const Recesses = graphql(`query Recesses($chamber: Chamber) { recesses(filter: { chamber: $chamber }, first: 100) { edges { node { id chamber season firstDay lastDay lastMeetingDay sureness source remark } } } }`);

export const Backup = graphql(`query Backup { backupState { on interval overdue madeAt file kilobytes sealed head failures trouble troubleAt } }`);
