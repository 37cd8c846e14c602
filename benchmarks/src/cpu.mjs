// Processor time from /proc, in seconds: what was used and not yet counted elsewhere.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const TICKS = 100;

/** Of a process with its threads, and of those children that it has waited for. */
export function used(pid) {
    const times = fields(pid);
    return (times.own + times.waited) / TICKS;
}

/** The children of a server; when a name is given, only those whose title holds it, and those that have ended and so have none. */
export function children(pid, name = '') {
    const all = readdirSync('/proc').filter((each) => /^\d+$/.test(each)).map(Number);
    return all.filter((each) => fields(each).parent === pid && (title(each).includes(name) || title(each) === ''));
}

/** Of a server with those children; whoever has ended is counted with the server, and is read again when that was meanwhile. */
export function usedByAll(pid, name) {
    for (;;) {
        const before = children(pid, name);
        const sum = used(pid) + before.reduce((total, child) => total + fields(child).own / TICKS, 0);
        if (String(before) === String(children(pid, name))) {
            return sum;
        }
    }
}

function title(pid) {
    try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
        return '';
    }
}

/** Of the programs that this one ran to their end. */
export const usedByFinished = () => fields('self').waited / TICKS;

/** Resident memory in MiB. */
export function resident(pid) {
    const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m);
    return Number(line[1]) / 1024;
}

/** How busy the machine is: the mean number of processes that wanted to run in the last minute. */
export const load = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0]);

function fields(pid) {
    const file = `/proc/${pid}/stat`;
    try {
        const [, parent, ...rest] = readFileSync(file, 'utf8').replace(/^.*\) /s, '').split(' ');
        const [own, system, waited, waitedSystem] = rest.slice(9, 13).map(Number);
        return { parent: Number(parent), own: own + system, waited: waited + waitedSystem };
    } catch (gone) {
        if (existsSync(file)) {
            throw gone;
        }
        return { parent: 0, own: 0, waited: 0 };
    }
}
