// Programs beside this one: run to their end, or kept running until closed.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 120_000;
const running = new Set();

// Who interrupts the run leaves nothing behind.
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));
['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.once(signal, () => process.exit(130)));

/** Ends the command with a sentence that says why. */
export function stop(why) {
    throw new Refused(why);
}

export class Refused extends Error {}

/** What a program printed; it stops the run when the program fails. */
export function output(command, parts, options = {}) {
    const done = spawnSync(command, parts, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
    if (done.error || done.status !== 0) {
        stop(`${command} ${parts[0] ?? ''} lukte niet: ${done.error ?? (done.stderr || done.stdout).slice(-4000)}`);
    }
    return done.stdout;
}

/** Starts a program, waits until it answers at the address, and gives how to stop it. */
export async function service(name, command, parts, { log, ready, env = {}, cwd }) {
    mkdirSync(dirname(log), { recursive: true });
    const out = openSync(log, 'w');
    const begun = performance.now();
    const child = spawn(command, parts, { stdio: ['ignore', out, out], env: { ...process.env, ...env }, cwd });
    closeSync(out);
    running.add(child);
    const over = new Promise((resolve) => child.once('close', resolve)).then(() => running.delete(child));
    const missing = new Promise((resolve, reject) => child.once('error', () => reject(new Refused(`${command} ontbreekt; installeer het eerst.`))));
    try {
        await Promise.race([untilReady(name, child, ready, log), missing]);
    } catch (refused) {
        child.kill('SIGKILL');
        throw refused;
    }
    const seconds = (performance.now() - begun) / 1000;
    return { name, pid: child.pid, seconds, close: () => (child.kill('SIGTERM'), over) };
}

async function untilReady(name, child, ready, log) {
    const until = Date.now() + PATIENCE;
    while (!(await answers(ready))) {
        if (child.exitCode !== null || Date.now() > until) {
            stop(`${name} antwoordt niet; zie ${log}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
        }
        await pause(20);
    }
}

async function answers(address) {
    try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
        await answer.arrayBuffer();
        return answer.status < 500;
    } catch {
        return false;
    }
}

export function freePort() {
    return new Promise((resolve, reject) => {
        const server = createServer().once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
