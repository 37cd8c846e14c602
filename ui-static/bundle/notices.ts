import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

const INTRODUCTION = `Wat in de stijl en de scripts van deze site van anderen komt · third-party notices

Het overige is van de Opvolgmonitor zelf, onder EUPL-1.2. Wat in het programma op de server van anderen komt, staat
in /static/derden-server.txt. Onder de lijst staat elke licentie voluit.
`;

/** Puts beside the bundle what others made of it, and under which licence: a minified file no longer says so itself. */
export function notices(root: string): Plugin {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const names = [...new Set([...Object.keys(manifestIn(root).dependencies ?? {}), ...packagesOf(ids)])].sort();
      const folders = names.map((name) => resolve(root, 'node_modules', name));
      const texts = new Set(folders.map(licenceIn));
      const source = [INTRODUCTION, ...folders.map(line), ...[...texts].map((text) => `${RULE}\n${text}`)].join('\n');
      this.emitFile({ type: 'asset', fileName: 'derden.txt', source });
    },
  };
}

/** The packages that scripts come from, also those that a dependency of ours brings along. */
const packagesOf = (ids: string[]): string[] => ids.flatMap((id) => id.match(/(?<=\/node_modules\/)(?:@[^/]+\/)?[^/]+/g)?.slice(-1) ?? []);

const RULE = `\n${'-'.repeat(80)}\n`;

function line(folder: string): string {
  const { name, version, license, homepage } = manifestIn(folder);
  const where = homepage ?? `https://www.npmjs.com/package/${name}`;
  return [`${name} ${version}`, `${license}, ${where}`, ...copyrightIn(folder)].join('\n  ');
}

/** What the style sheet of the package says at its head. */
function copyrightIn(folder: string): string[] {
  const sheet = resolve(folder, 'dist/index.css');
  return existsSync(sheet) ? readFileSync(sheet, 'utf8').match(/Copyright \(c\).*/g) ?? [] : [];
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`Geen licentietekst in ${folder}`);
  return readFileSync(resolve(folder, file), 'utf8').trim();
}
