import { readFileSync, readdirSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Plugin } from 'postcss';

const COMPONENT = /(?:nl|utrecht)-[a-z0-9_-]+/g;
const READ = new Set(['.jte', '.ts', '.java']);

/** Leaves out the rules of components that no template and no script of ours names: most of a component is for other sites. */
export function usedComponents(root: string): Plugin {
  return {
    postcssPlugin: 'used-components',
    OnceExit(sheet) {
      const used = namedIn([resolve(root, 'templates'), resolve(root, 'src')]);
      sheet.walkRules((rule) => {
        rule.selectors = keep(rule.selectors, used);
        if (rule.selectors.every((selector) => selector === '')) {
          rule.remove();
        }
      });
    },
  };
}

function keep(selectors: string[], used: Set<string>): string[] {
  const kept = selectors.filter((selector) => classesOf(selector).every((name) => used.has(name)));
  return kept.length === 0 ? [''] : kept;
}

function classesOf(selector: string): string[] {
  return [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.((?:nl|utrecht)-[\w-]+)/g)].map((match) => match[1]!);
}

function namedIn(folders: string[]): Set<string> {
  const names = new Set<string>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile() && READ.has(extname(file.name))) {
        const text = readFileSync(resolve(file.parentPath, file.name), 'utf8');
        for (const match of text.matchAll(COMPONENT)) names.add(match[0]);
      }
    }
  }
  return names;
}
