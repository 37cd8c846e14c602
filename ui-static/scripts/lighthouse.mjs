// Writes what Lighthouse found as a page of documentation; the shell script of the same name tells how it is called.
import { readFileSync } from 'node:fs';

const COUNTS = { performance: 'performance', accessibility: 'accessibility', 'best-practices': 'best practices', seo: 'SEO' };
const [commit, ...files] = process.argv.slice(2);
const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const [first] = reports;

const score = (report, count) => Math.round((report.categories[count]?.score ?? 0) * 100);
const kilobytes = (report) => (report.audits['total-byte-weight'].numericValue / 1000).toFixed(0);
const row = (cells) => `| ${cells.join(' | ')} |`;
const unfinished = (report) =>
  Object.keys(COUNTS).flatMap((count) =>
    report.categories[count].auditRefs
      .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
      .map(({ id }) => `- ${new URL(report.finalDisplayedUrl).pathname}: ${report.audits[id].title} (${id})`));

console.log(`# Lighthouse

Measured on ${first.fetchTime.slice(0, 10)}, at commit ${commit}, with Lighthouse ${first.lighthouseVersion} (mobile, its own settings) and the machine's own Chromium, over loopback:
\`ui-static/scripts/lighthouse\`. One run each; a busy machine costs points of performance.

${row(['page', ...Object.values(COUNTS), 'first contentful paint', 'transferred'])}
${row(['---', ...Object.values(COUNTS).map(() => '--:'), '--:', '--:'])}
${reports
  .map((report) =>
    row([
      `\`${new URL(report.finalDisplayedUrl).pathname}\``,
      ...Object.keys(COUNTS).map((count) => score(report, count)),
      report.audits['first-contentful-paint'].displayValue.replace(/\s/g, ' '),
      `${kilobytes(report)} kB`,
    ]))
  .join('\n')}

${reports.flatMap(unfinished).length === 0 ? 'Nothing is left to mend.' : `What is left:\n\n${reports.flatMap(unfinished).join('\n')}`}`);
