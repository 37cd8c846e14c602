// Lays out the folder that Playwright for Java expects as its driver, around the Node that runs this.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is te oud; installeer Node 20.19 of nieuwer.`);
  process.exit(1);
}
rmSync('driver', { recursive: true, force: true });
mkdirSync('driver');
symlinkSync(process.execPath, 'driver/node');
symlinkSync(resolve('node_modules/playwright-core'), 'driver/package');
