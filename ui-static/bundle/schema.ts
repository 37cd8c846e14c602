import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The schema of the office, as it is published. */
export function staffSchema(root: string): GraphQLSchema {
  return buildSchema(readFileSync(resolve(root, '../graphql-schema/published/staff.graphqls'), 'utf8'));
}
