// The register as an office runs it, on a database of the benchmark.
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { freePort, service, stop } from './processes.mjs';
import { data, home } from './places.mjs';

const LAUNCHER = join(home, 'opvolgmonitor');

/** What differs from the usual settings, and why stands in the README. */
const settingsOn = (database) => ({
    JDBC_URL: database.url,
    OM_TRUSTED_PROXIES: '127.0.0.1/32',
    OPVOLGMONITOR_FIRST_CONTENT: 'false',
    OPVOLGMONITOR_SITE_SCHEDULE: 'false',
});

const place = ['--data', join(data, 'register')];

/** A task of the program, such as verify; its words go to the screen. */
export function task(database, name) {
    const done = spawnSync(LAUNCHER, [name, ...place], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...settingsOn(database) } });
    if (done.status !== 0) {
        stop(`./opvolgmonitor ${name} lukte niet.`);
    }
}

export async function start(database, more = {}) {
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const running = await service('opvolgmonitor', LAUNCHER, ['--port', port, ...place], {
        log: join(data, 'register.log'),
        ready: `${address}/robots.txt`,
        env: { ...settingsOn(database), ...more },
    });
    return { ...running, address: `${address}/graphql`, port };
}
