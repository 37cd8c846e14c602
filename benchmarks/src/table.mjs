// What was measured as the table of docs/performance.md: medians of the rounds, ratios in the same run, and the aim beside each.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { home } from './places.mjs';
import { output, stop } from './processes.mjs';

const FILE = join(home, 'docs/performance.md');
const BEGIN = '<!-- benchmark: written by benchmarks/run -->';
const END = '<!-- end of benchmark -->';
const MEASURED = ['rate', 'p50', 'p99', 'database', 'server', 'asking', 'wrong', 'load'];

/** Of each workload: the least part of the limit, how many times PostGraphile, and microseconds of server time. */
const AIMS = {
    due: { limit: 0.7, postgraphile: 3, server: 150 },
    detail: { limit: 0.6, postgraphile: 3, server: 120 },
    status: { limit: 0.4, postgraphile: 100, server: 60 },
    search: { limit: 0.75, postgraphile: 3 },
    hot: { nginx: 0.4, postgraphile: 25 },
};

/** One line for each workload, contender and number of connections, in the order in which they were measured. */
export function medians(cells) {
    const groups = Map.groupBy?.(cells, keyOf) ?? grouped(cells);
    return [...groups.values()].map((group) => ({
        ...group[0],
        rounds: group.length,
        ...Object.fromEntries(MEASURED.map((name) => [name, median(group.map((cell) => cell[name]))])),
        spread: spread(group.map((cell) => cell.rate)),
    }));
}

const keyOf = ({ workload, contender, connections }) => `${workload} ${contender} ${connections}`;

function grouped(cells) {
    const groups = new Map();
    cells.forEach((cell) => groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]));
    return groups;
}

const sorted = (values) => [...values].sort((one, other) => one - other);
const median = (values) => sorted(values)[Math.floor((values.length - 1) / 2)];
const spread = (values) => (sorted(values).at(-1) - sorted(values)[0]) / Math.max(median(values), 1e-9);

/** @param late names of workloads with who did not answer in time */
export function table(rows, late) {
    const of = (row, contender) => rows.find((each) => each.workload === row.workload && each.contender === contender && each.connections === row.connections);
    const head = [
        '| workload | who | connections | answers/s | p50 ms | p99 ms | database µs | server µs | asking µs | of the limit | × PostGraphile | aim |',
        '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ];
    const lines = rows.map((row) => line(row, of(row, row.workload === 'hot' ? 'nginx' : 'pgbench'), of(row, 'postgraphile')));
    const missing = late.map(({ workload, name }) => `| ${workload} | ${name} | | no answer in time | | | | | | | | ${aim(workload)} |`);
    return [...head, ...missing, ...lines].join('\n');
}

function line(row, limit, postgraphile) {
    const ours = isOurs(row);
    const ratio = (other) => (other && other !== row ? (row.rate / other.rate).toPrecision(2) : '');
    const wrong = row.wrong > 0 ? ` (${row.wrong} refused or broken)` : '';
    const figures = [figure(row.rate) + wrong, row.p50.toFixed(2), row.p99.toFixed(2), figure(row.database), row.server ? figure(row.server) : '', figure(row.asking)];
    return `| ${[row.workload, row.contender, row.connections, ...figures, ratio(limit), ours ? ratio(postgraphile) : '', ours ? verdict(row, limit, postgraphile) : ''].join(' | ')} |`;
}

const isOurs = ({ contender }) => !['pgbench', 'postgraphile', 'nginx'].includes(contender);
const figure = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function aim(workload) {
    const { limit, nginx, postgraphile, server } = AIMS[workload] ?? {};
    return [limit && `≥ ${limit} of the limit`, nginx && `≥ ${nginx} of nginx`, postgraphile && `≥ ${postgraphile} × PostGraphile`, server && `≤ ${server} µs`]
        .filter(Boolean)
        .join(', ');
}

/** The aims hold at sixteen connections. */
function verdict(row, limit, postgraphile) {
    const aims = AIMS[row.workload];
    if (!aims || row.connections !== 16) {
        return '';
    }
    const held = [
        limit && row.rate / limit.rate >= (aims.limit ?? aims.nginx),
        postgraphile && row.rate / postgraphile.rate >= aims.postgraphile,
        aims.server && row.server <= aims.server,
    ].filter((each) => each !== undefined);
    return `${aim(row.workload)}: ${held.every(Boolean) ? 'reached' : 'not reached'}`;
}

/** Puts the section with this heading between the markers, in place of the one with the same heading. */
export function write(heading, text) {
    const page = readFileSync(FILE, 'utf8');
    const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
    if (begin < 0 || end < begin) {
        stop(`docs/performance.md mist de regels ${BEGIN} en ${END}.`);
    }
    const sections = page.slice(begin + BEGIN.length, end).split(/^(?=### )/m).filter((section) => section.startsWith('### '));
    const others = sections.filter((section) => !section.startsWith(`${heading}\n`)).map((section) => section.trim());
    const all = [...others, `${heading}\n\n${text}`].join('\n\n');
    writeFileSync(FILE, `${page.slice(0, begin + BEGIN.length)}\n\n${all}\n\n${page.slice(end)}`);
}

/** When, on what, and of which state of the code. */
export function circumstances(plan, command) {
    const git = (...parts) => output('git', parts, { cwd: home }).trim();
    const changed = git('status', '--porcelain', '--', '*.java', '*.sql', '*.yml', '*.xml', '*.graphql') ? ' with changes' : '';
    const gigabytes = Math.round(totalmem() / 2 ** 30);
    return `${new Date().toISOString().slice(0, 10)}, commit ${git('rev-parse', '--short', 'HEAD')}${changed}, ${cpus().length} cores (${cpus()[0].model.trim()}), ${gigabytes} GB, `
        + `${plan.rounds} rounds of ${plan.seconds} s, \`${command}\``;
}
