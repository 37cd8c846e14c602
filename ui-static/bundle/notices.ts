import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Manifest {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

/** Puts beside the bundle what others made of it, and under which licence: a minified file no longer says so itself. */
export function notices(root: string): Plugin {
  return {
    name: 'notices',
    generateBundle() {
      const packages = Object.keys(manifestIn(root).dependencies ?? {}).sort();
      const lines = packages.map((name) => {
        const folder = resolve(root, 'node_modules', name);
        const { version, license, homepage } = manifestIn(folder);
        const fileName = `licenties/${name.replace('@', '').replace('/', '-')}.txt`;
        this.emitFile({ type: 'asset', fileName, source: licenceIn(folder) });
        return `${name} ${version}\n  ${license}, ${fileName}\n  ${homepage ?? `https://www.npmjs.com/package/${name}`}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'derden.txt', source: `${INTRODUCTION}\n${lines.join('\n')}` });
    },
  };
}

const INTRODUCTION = `Wat in de stijl en de scripts van deze site van anderen komt · third-party notices

Het overige is van de Opvolgmonitor zelf, onder EUPL-1.2.
`;

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as Manifest;
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`Geen licentietekst in ${folder}`);
  return readFileSync(resolve(folder, file), 'utf8');
}
