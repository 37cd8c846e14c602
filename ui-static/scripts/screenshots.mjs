// Takes the pictures; the shell script of the same name tells how it is called.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const RECOMMENDATION = 'aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1';
const PATHS = [
  '',
  'aanbevelingen/',
  'aanbevelingen/?reactie=overgenomen&genummerd=ja',
  'aanbevelingen/?tekst=zzzz',
  RECOMMENDATION,
  `${RECOMMENDATION}?per=2021-01-10`,
  'toezeggingen/',
  'toezeggingen/kst-31015-221/m2',
  'moties/',
  'termijnen/',
  'documenten/',
  'documenten/kst-31015-221',
  'rapporten/',
  'rapporten/slachtoffermonitor-mensenhandel-2015-2019',
  'ministeries/',
  'ministeries/mnre1058',
  'themas/',
  'themas/MENSENHANDEL/',
  'grafieken/',
  'grafieken/termijnen/',
  'methode/',
  'over/',
  'toegankelijkheid/',
  'privacy/',
  'contact/',
  'edities/',
  'correcties/',
  'wijzigingen/?sinds=2026-01-01',
  'zoeken/?q=mensenhandel',
  'debat/?stukken=kst-31015-221/m2%0Abestaat-niet',
  'open-data/',
  'api/',
  'limieten/',
  'volgen/',
  'bestaat-niet',
].flatMap((path) => [`/nl/${path}`, `/en/${path}`]).concat('/id/nationaal-rapporteur', '/verken');
const WIDTHS = [1280, 320];

const [folder, address = 'http://127.0.0.1:8080', ...chosen] = process.argv.slice(2);
const paths = chosen.length > 0 ? chosen : PATHS;

function executable() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((each) => names.map((name) => join(each, name)));
  const found = [process.env.CHROMIUM, ...onPath].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  if (!found) throw new Error('Chromium ontbreekt; installeer het of zet CHROMIUM op het programma.');
  return found;
}

const nameOf = (path) => path.replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '_').slice(0, 80);

const browser = await chromium.launch({
  executablePath: executable(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
mkdirSync(folder, { recursive: true });
for (const width of WIDTHS) {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width, height: 900 } });
  const page = await context.newPage();
  for (const path of paths) {
    const answer = await page.goto(address + path);
    if (answer.status() >= 500) console.error(`${answer.status()} ${path}`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (sideways > 0) console.error(`${sideways} px te breed op ${width}: ${path}`);
    await page.screenshot({ path: join(folder, `${nameOf(path)}-${width}.png`), fullPage: true });
    if (width === WIDTHS[0]) await page.pdf({ path: join(folder, `${nameOf(path)}.pdf`), format: 'A4' });
  }
  await context.close();
}
await browser.close();
console.log(`${paths.length} pagina’s in ${folder}`);
