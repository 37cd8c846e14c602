import { buildSchema, parse, type GraphQLSchema } from 'graphql';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The schema of the office, as it is published. */
export function staffSchema(root: string): GraphQLSchema {
  return buildSchema(readFileSync(resolve(root, '../graphql-schema/published/staff.graphqls'), 'utf8'));
}

/** The fields of each input as they are written down, in an order that means something; the published contract sorts them. */
export function writtenOrder(root: string): Map<string, string[]> {
  const folder = resolve(root, '../graphql-schema/src/main/resources/schema/staff');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphqls'));
  const parts = files.flatMap((name) => parse(readFileSync(resolve(folder, name), 'utf8')).definitions);
  return new Map(parts.flatMap((part) => (part.kind === 'InputObjectTypeDefinition' ? [[part.name.value, (part.fields ?? []).map((field) => field.name.value)]] : [])));
}
