// The two programs that ask: wrk over HTTP, pgbench in SQL. Of one cell they give how many answers a second, and how long half of
// them and 99 of 100 took, in milliseconds.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { programAt } from './cluster.mjs';
import { benchmarks, data } from './places.mjs';
import { Refused } from './processes.mjs';

/** @param asking the file of questions, and how they are sent: POST or GET, with a tag that is known already or without */
export async function wrk(address, { file, method, tag }, { connections, seconds, seed }) {
    const parts = ['-t', 1, '-c', connections, '-d', `${seconds}s`, '--timeout', '20s', '-s', join(benchmarks, 'src/requests.lua')];
    const printed = await run('wrk', [...parts, address, '--', file, seed, method, ...(tag ? [tag] : [])]);
    const told = JSON.parse(printed.trim().split('\n').at(-1));
    return {
        rate: (told.answers - told.refused) / (told.micros / 1e6),
        answers: told.answers - told.refused,
        wrong: told.refused + told.broken,
        bytes: told.bytes / Math.max(1, told.answers),
        p50: told.p50 / 1000,
        p99: told.p99 / 1000,
    };
}

export async function pgbench(database, { script, connections, seconds, seed }) {
    const folder = mkdtempSync(join(data, 'pgbench-'));
    try {
        const parts = ['-n', '-M', 'prepared', '-c', connections, '-j', 1, '-T', seconds, '--random-seed', seed, '-f', script, '-l'];
        await run(programAt('pgbench'), [...parts, '-h', '127.0.0.1', '-p', database.port, '-U', 'postgres', database.name], {
            cwd: folder,
            env: { ...process.env, PGOPTIONS: '-c jit=off' },
        });
        return counted(latencies(folder), seconds);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

const latencies = (folder) =>
    readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => Number(line.split(' ')[2]) / 1000));

function counted(all, seconds) {
    const sorted = Float64Array.from(all).sort();
    const percentile = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    return { rate: sorted.length / seconds, answers: sorted.length, wrong: 0, bytes: 0, p50: percentile(0.5), p99: percentile(0.99) };
}

/** What it printed. */
function run(command, parts, options = {}) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, parts, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
        const printed = { stdout: '', stderr: '' };
        child.stdout.setEncoding('utf8').on('data', (text) => (printed.stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text) => (printed.stderr += text));
        child.once('error', (gone) => reject(gone.code === 'ENOENT' ? new Refused(`${command} ontbreekt; installeer het eerst.`) : gone));
        child.once('close', (code) => (code === 0 ? resolve(printed.stdout) : reject(new Refused(`${command} lukte niet: ${printed.stderr.slice(-2000)}`))));
    });
}
