import { gzipSync } from 'node:zlib';
import type { OutputBundle, OutputChunk } from 'rolldown';
import type { Plugin } from 'vite';

/**
 * Stops the build when all style sheets, or the scripts that any one view needs, come to more than so many bytes over the
 * line (gzip). What a view needs is what every view needs and what is loaded when somebody goes there.
 */
export function budget(limits: { css: number; js: number }): Plugin {
  return {
    name: 'budget',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const spent = { css: styles(bundle), js: heaviestView(bundle) };
        for (const kind of ['css', 'js'] as const) {
          if (spent[kind] > limits[kind]) {
            this.error(`Te zwaar: ${spent[kind]} bytes ${kind} (gzip), en ${limits[kind]} mag.`);
          }
        }
      },
    },
  };
}

function styles(bundle: OutputBundle): number {
  const sheets = Object.values(bundle).filter((file) => file.fileName.endsWith('.css'));
  return sheets.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0);
}

function heaviestView(bundle: OutputBundle): number {
  const chunks = Object.values(bundle).filter((file): file is OutputChunk => file.type === 'chunk' && file.fileName.endsWith('.js'));
  const always = needed(bundle, chunks.filter((chunk) => chunk.isEntry));
  const views = chunks.filter((chunk) => chunk.isDynamicEntry).map((chunk) => new Set([...always, ...needed(bundle, [chunk])]));
  return Math.max(...[always, ...views].map((view) => [...view].reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0)));
}

/** These chunks and all that they cannot do without. */
function needed(bundle: OutputBundle, chunks: OutputChunk[], seen = new Set<OutputChunk>()): Set<OutputChunk> {
  for (const chunk of chunks.filter((each) => !seen.has(each))) {
    seen.add(chunk);
    needed(bundle, chunk.imports.map((name) => bundle[name]).filter((file): file is OutputChunk => file?.type === 'chunk'), seen);
  }
  return seen;
}
