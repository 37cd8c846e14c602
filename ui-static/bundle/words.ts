import { getNamedType, isEnumType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'virtual:woorden';
const LEFT_OUT = /\.(teken|adres|omgekeerd|uitleg)$/;

/** The Dutch words of the site for kinds, fields and values, so that one thing has one name everywhere. */
export function words(root: string, schema: GraphQLSchema): Plugin {
  const file = resolve(root, 'messages/nl/labels.properties');
  return {
    name: 'words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(file);
      const used = valuesIn(schema);
      const kept = entries(file).filter(([key]) => !LEFT_OUT.test(key) && used.has(key.slice(0, key.indexOf('.'))));
      const nameless = namelessIn(schema, new Set(kept.map(([key]) => key)));
      if (nameless.length > 0) this.error(`Geen Nederlandse naam in labels.properties: ${nameless.join(', ')}`);
      return `export const words = ${JSON.stringify(grouped(kept))};`;
    },
  };
}

function entries(file: string): [string, string][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => /^[^#\s][^=]*=/.test(line));
  return lines.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]);
}

/** The inputs that a form fills in. */
function inputsIn(schema: GraphQLSchema): GraphQLInputObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => name.endsWith('Fields'));
}

/** The groups of words that a form or the history of a record may show. */
function valuesIn(schema: GraphQLSchema): Set<string> {
  const types = inputsIn(schema).flatMap((input) => Object.values(input.getFields()).map((field) => getNamedType(field.type)));
  return new Set([...types.filter(isEnumType).map(({ name }) => name), 'soort', 'veld', 'wijziging', 'Role', 'EvidenceRole', 'RelationType', 'AdviceProduct', 'AdviceState', 'AdviceSection', 'CounselKind', 'ReplyOutcome', 'ResponseState', 'ImplementationState', 'AssessmentState']);
}

/** The fields that would go by their English name. */
function namelessIn(schema: GraphQLSchema, words: Set<string>): string[] {
  return inputsIn(schema).flatMap((input) => Object.keys(input.getFields()).map((field) => ({ kind: input.name.slice(0, -6), field })))
    .filter(({ kind, field }) => {
      const own = kind.charAt(0).toLowerCase() + kind.slice(1) + field.charAt(0).toUpperCase() + field.slice(1);
      return field !== 'file' && ![`wijziging.${own}`, `veld.${own}`, `veld.${field}`].some((key) => words.has(key));
    })
    .map(({ kind, field }) => `${kind}.${field}`);
}

/** What begins alike is written once: {Judgement: {DONE: …}}. */
function grouped(all: [string, string][]): Record<string, Record<string, string>> {
  const groups: Record<string, Record<string, string>> = {};
  for (const [key, word] of all) {
    const dot = key.indexOf('.');
    (groups[key.slice(0, dot)] ??= {})[key.slice(dot + 1)] = word;
  }
  return groups;
}
