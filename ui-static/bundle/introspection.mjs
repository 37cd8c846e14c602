/** Writes what the staff schema says as a type, so that the compiler holds every document and its answer to it. */
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = buildSchema(readFileSync(at('../../graphql-schema/published/staff.graphqls'), 'utf8'));
const told = minifyIntrospection(introspectionFromSchema(schema), { includeEnums: true, includeInputs: true, includeScalars: true });
mkdirSync(at('../target/werk/'), { recursive: true });
writeFileSync(at('../target/werk/staff.d.ts'), outputIntrospectionFile(told, { fileType: '.d.ts', shouldPreprocess: true }));
