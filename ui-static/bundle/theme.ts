import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/** The folder of the theme: named by OM_THEME as a folder or as an installed package, else the neutral one. It holds a theme.css. */
export function themeFolder(root: string): string {
  const named = process.env.OM_THEME || 'src/theme/neutraal';
  const folder = resolve(root, named);
  if (existsSync(resolve(folder, 'theme.css'))) {
    return folder;
  }
  try {
    return dirname(createRequire(resolve(root, 'package.json')).resolve(`${named}/theme.css`));
  } catch {
    throw new Error(`Het thema ‘${named}’ is geen map met een theme.css en geen geïnstalleerd npm-pakket dat er een heeft.`);
  }
}
