import type { UserConfig } from 'vite';
import { adoptedComponents } from './components.ts';
import { themeFolder } from './theme.ts';
import { closedTokens } from './tokens.ts';

/** How every bundle is made of this folder: of these files, into that folder of what is served as static. */
export function settings(here: string, folder: string, input: string[]): UserConfig {
  return {
    root: here,
    // Addresses inside the style sheet are relative, so that a copy of the folder works anywhere.
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@theme': themeFolder(here) } },
    css: { postcss: { plugins: [adoptedComponents(), closedTokens()] } },
    build: {
      outDir: `target/classes/static/${folder}`,
      emptyOutDir: true,
      manifest: 'manifest.json',
      assetsInlineLimit: 0,
      modulePreload: false,
      target: ['chrome111', 'firefox114', 'safari16.4'],
      rolldownOptions: {
        // A busy machine is no fault of a plugin.
        checks: { bundlerTimings: false },
        input,
        output: {
          hashCharacters: 'hex',
          entryFileNames: '[name]-[hash].js',
          // What several views share may be called after a virtual module; an address has letters, digits and hyphens only.
          chunkFileNames: ({ name }) => `${name.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')}-[hash].js`,
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  };
}
