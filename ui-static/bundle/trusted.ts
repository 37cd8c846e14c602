import { parse, print, stripIgnoredCharacters, validate, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The documents that the server will know by their digest, and nothing else of. */
export class Trusted {
  readonly texts = new Map<string, string>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Holds a document to the schema, and gives the first half of its digest: enough to tell them apart, and no text compresses worse. */
  add(text: string): string {
    const document = parse(text);
    const errors = validate(this.#schema, document);
    if (errors.length > 0) throw new Error(`${errors[0]!.message}\n${text}`);
    const plain = stripIgnoredCharacters(print(document));
    const id = `sha256:${createHash('sha256').update(plain).digest('hex').slice(0, 32)}`;
    this.texts.set(id, plain);
    return id;
  }
}

const IMPORT = /^import \{ graphql \} from .*;$/m;
const DOCUMENT = /(?:const (\w+) = )?graphql\(\s*`([^`]*)`(?:,\s*\[([^\]]*)\])?\s*,?\s*\)/g;
const FOLDER = 'src/werk/documents';

/** Puts digests in the place of documents, so that no browser gets a parser or a document, and writes down which is which. */
export function trustedDocuments(trusted: Trusted, root: string, list: string): Plugin {
  const fragments = fragmentsIn(resolve(root, FOLDER));
  return {
    name: 'trusted-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(`/${FOLDER}/`) || !IMPORT.test(code)) return null;
      const digests = code.replace(DOCUMENT, (whole, _name, text: string) => {
        const value = isFragment(text) ? "''" : `'${trusted.add(text + used(text, fragments))}'`;
        return whole.slice(0, whole.indexOf('graphql(')) + value;
      });
      return { code: digests.replace(IMPORT, ''), map: null };
    },
    closeBundle() {
      mkdirSync(dirname(list), { recursive: true });
      writeFileSync(list, JSON.stringify(Object.fromEntries([...trusted.texts].sort()), null, 1));
    },
  };
}

const isFragment = (text: string): boolean => /^\s*fragment /.test(text);

/** Every fragment by its name, which is its own in all files. */
function fragmentsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).map((name) => readFileSync(resolve(folder, name), 'utf8'));
  const texts = files.flatMap((code) => [...code.matchAll(DOCUMENT)].map((match) => match[2]!)).filter(isFragment);
  return new Map(texts.map((text) => [/fragment (\w+)/.exec(text)![1]!, text]));
}

/** The fragments that a text spreads, and those that these spread. */
function used(text: string, fragments: Map<string, string>, seen = new Set<string>()): string {
  let texts = '';
  for (const [, name] of text.matchAll(/\.\.\.\s*(\w+)/g)) {
    const fragment = fragments.get(name!);
    if (fragment === undefined || seen.has(name!)) continue;
    seen.add(name!);
    texts += fragment + used(fragment, fragments, seen);
  }
  return texts;
}
