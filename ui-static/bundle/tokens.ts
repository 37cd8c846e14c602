import type { Declaration, Plugin, Root } from 'postcss';

/** Our own tokens; those of components may be undefined, since a component has a value of its own for that. */
const OWN = '--om-';

/**
 * Keeps of the theme only the tokens that something on the pages uses, directly or through another token, and stops the build at
 * a token of ours that nobody defines: a browser would silently draw a status in black.
 */
export function closedTokens(): Plugin {
  return {
    postcssPlugin: 'closed-tokens',
    OnceExit(sheet, { result }) {
      const defined = definitions(sheet);
      const undefinedOnes = usages(sheet).filter((name) => name.startsWith(OWN) && !defined.has(name));
      if (undefinedOnes.length > 0) {
        throw new Error(`Niet gedefinieerd: ${[...new Set(undefinedOnes)].join(', ')} (${result.opts.from})`);
      }
      removeUnreachable(sheet, defined);
    },
  };
}

function definitions(sheet: Root): Map<string, Declaration[]> {
  const found = new Map<string, Declaration[]>();
  sheet.walkDecls(/^--/, (declaration) => {
    found.set(declaration.prop, [...(found.get(declaration.prop) ?? []), declaration]);
  });
  return found;
}

function usages(sheet: Root): string[] {
  const found: string[] = [];
  sheet.walkDecls((declaration) => void found.push(...usedBy(declaration)));
  return found;
}

function usedBy(declaration: Declaration): string[] {
  return [...declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]!);
}

function removeUnreachable(sheet: Root, defined: Map<string, Declaration[]>): void {
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    defined.get(name)?.flatMap(usedBy).forEach(reach);
  };
  sheet.walkDecls(/^(?!--)/, (declaration) => usedBy(declaration).forEach(reach));
  sheet.walkDecls(/^--/, (declaration) => {
    if (!reached.has(declaration.prop)) declaration.remove();
  });
}
