// A static file as nginx serves it: the limit of what can be answered from memory.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wrk } from './loads.mjs';
import { written } from './contenders.mjs';
import { usedByAll } from './cpu.mjs';
import { data } from './places.mjs';
import { freePort, service } from './processes.mjs';

const FOLDER = join(data, 'nginx');
const FILE = '/answer.json';

/** One worker, as long as it is not told to stop. */
export async function nginx() {
    const port = await freePort();
    mkdirSync(join(FOLDER, 'www'), { recursive: true });
    writeFileSync(join(FOLDER, 'www', FILE), '{}');
    writeFileSync(join(FOLDER, 'nginx.conf'), settings(port));
    const address = `http://127.0.0.1:${port}`;
    const running = await service('nginx', 'nginx', ['-p', FOLDER, '-c', 'nginx.conf'], { log: join(FOLDER, 'log'), ready: address + FILE });
    return {
        ...running,
        name: 'nginx',
        used: () => usedByAll(running.pid),
        /** Serves that answer from now on. */
        prepare: async (workload, [question], answer) => {
            writeFileSync(join(FOLDER, 'www', FILE), JSON.stringify({ data: answer }));
            await pause(100);
            return { file: written(`${workload.name}.nginx.txt`, `${FILE}\n`), method: 'GET' };
        },
        load: (asking, cell) => wrk(address, asking, cell),
    };
}

const settings = (port) => `daemon off;
worker_processes 1;
pid ${FOLDER}/nginx.pid;
error_log stderr warn;
${process.getuid() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    keepalive_requests 1000000;
    open_file_cache max=16;
    default_type application/json;
    server { listen 127.0.0.1:${port}; root ${FOLDER}/www; }
}
`;
