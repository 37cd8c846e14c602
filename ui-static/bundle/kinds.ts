import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isObjectType,
  type GraphQLInputField, type GraphQLInputObjectType, type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'vite';
import type { Trusted } from './trusted.ts';

const NAME = 'virtual:soorten';

/** The field that no form has: a file is sent by itself. */
const UPLOADED = 'file';

/** A field as a form needs it: its name, what it holds, whether it must, and the enum or the kind of record it is about. */
type Field = [name: string, holds: string, required: 0 | 1, of?: string];

/** Makes a description of every form, and the document that sends it, of the inputs of the schema. */
export function kindForms(schema: GraphQLSchema, order: Map<string, string[]>, trusted: Trusted): Plugin {
  return {
    name: 'kind-forms',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const kinds = kindsOf(schema).map((kind) => [kind, { sends: trusted.add(document(kind)), fields: fields(schema, order, kind) }]);
      return `export const forms = ${JSON.stringify(Object.fromEntries(kinds))};`;
    },
  };
}

const kindsOf = (schema: GraphQLSchema): string[] =>
  Object.keys(schema.getMutationType()!.getFields()).flatMap((name) => (schema.getType(`${name.slice(8)}Fields`) && name.startsWith('register') ? [name.slice(8)] : []));

const document = (kind: string): string => ['Register', 'Amend', 'Correct'].map((act) => operation(kind, act)).join('\n');

function operation(kind: string, act: string): string {
  const done = { Register: 'Registered', Amend: 'Amended', Correct: 'Corrected' }[act]!;
  const conflict = act === 'Register' ? '' : '... on Conflict { currentVersion theirs { field from to } yours { field from to } }';
  return `mutation ${act}($input: ${act}${kind}Input!) {
    result: ${act.toLowerCase()}${kind}(input: $input) {
      __typename
      ... on Refusal { message }
      ... on QuoteNotFound { quote }
      ${conflict}
      ... on ${kind}${done} { state { id version status } }
    }
  }`;
}

function fields(schema: GraphQLSchema, order: Map<string, string[]>, kind: string): Field[] {
  const input = (schema.getType(`${kind}Fields`) as GraphQLInputObjectType).getFields();
  return order.get(`${kind}Fields`)!.filter((name) => name !== UPLOADED).map((name) => described(schema, kind, input[name]!));
}

function described(schema: GraphQLSchema, kind: string, field: GraphQLInputField): Field {
  const type = getNullableType(field.type);
  const named = getNamedType(type);
  const required = field.description?.startsWith('Required.') ? 1 : 0;
  const many = isListType(type) ? 's' : '';
  if (isEnumType(named)) return [field.name, `enum${many}`, required, named.name];
  if (named.name === 'ID') return [field.name, `record${many}`, required, target(schema, kind, field.name)];
  return [field.name, (isInputObjectType(named) ? named.name.replace('Input', '') : named.name).toLowerCase() + many, required];
}

/** Where the answer would hold any record, and the server accepts a few kinds. */
const NARROW: Record<string, string> = { 'ImplementationReport.about': 'Recommendation Commitment Instrument' };

/** The kinds of record that a key may lead to, as the answer has it; empty when it may be any. */
function target(schema: GraphQLSchema, kind: string, name: string): string {
  const answer = schema.getType(kind);
  const field = isObjectType(answer) ? answer.getFields()[name] : undefined;
  const type = field && getNamedType(field.type);
  if (!type || type.name === 'Record') return NARROW[`${kind}.${name}`] ?? '';
  return isObjectType(type) ? type.name : schema.getPossibleTypes(type as never).map((each) => each.name).join(' ');
}
