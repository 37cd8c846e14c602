import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Stops the build when all style sheets, or all scripts, come to more than so many bytes over the line (gzip). */
export function budget(limits: { css: number; js: number }): Plugin {
  return {
    name: 'budget',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const spent = { css: 0, js: 0 };
        for (const file of Object.values(bundle)) {
          const text = file.type === 'chunk' ? file.code : file.source;
          if (file.fileName.endsWith('.css')) spent.css += gzipSync(text).length;
          if (file.fileName.endsWith('.js')) spent.js += gzipSync(text).length;
        }
        for (const kind of ['css', 'js'] as const) {
          if (spent[kind] > limits[kind]) {
            this.error(`Te zwaar: ${spent[kind]} bytes ${kind} (gzip), en ${limits[kind]} mag.`);
          }
        }
      },
    },
  };
}
