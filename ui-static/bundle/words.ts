import { isEnumType, isInputType, type GraphQLSchema } from 'graphql';
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
      const kept = entries(file).filter(([key]) => !LEFT_OUT.test(key) && isUsed(schema, key));
      return `export const words = ${JSON.stringify(grouped(kept))};`;
    },
  };
}

function entries(file: string): [string, string][] {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => /^[^#\s][^=]*=/.test(line));
  return lines.map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]);
}

function isUsed(schema: GraphQLSchema, key: string): boolean {
  const group = key.slice(0, key.indexOf('.'));
  const type = schema.getType(group);
  return ['soort', 'veld', 'wijziging', 'thema'].includes(group) || (isEnumType(type) && isInputType(type));
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
