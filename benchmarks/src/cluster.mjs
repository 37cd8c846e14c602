// A PostgreSQL of the system with a cluster of its own on the loopback address, which lets everyone on it in; in it a database
// for each size of the register.
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, output, stop } from './processes.mjs';
import { data, home } from './places.mjs';

const VERSIONS = '/usr/lib/postgresql';
const FOLDER = join(data, 'postgres');
const MAIN = join(FOLDER, 'main');
const SETTINGS = {
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    max_connections: 200,
    shared_buffers: "'2GB'",
    effective_cache_size: "'6GB'",
    max_wal_size: "'8GB'",
    checkpoint_timeout: "'30min'",
    random_page_cost: 1.1,
};

/** The cluster, made when there is none, and started when it does not run. */
export async function cluster() {
    if (!existsSync(join(MAIN, 'PG_VERSION'))) {
        await make();
    }
    if (postmaster() === undefined) {
        asPostgres('pg_ctl', '-D', MAIN, 'start', '-w', '-l', join(FOLDER, 'log'));
    }
    return { port: portOf(readFileSync(join(MAIN, 'postgresql.conf'), 'utf8')), postmaster: postmaster() };
}

async function make() {
    mkdirSync(FOLDER, { recursive: true });
    if (isRoot()) {
        output('chown', ['postgres', FOLDER]);
    }
    asPostgres('initdb', '-D', MAIN, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8');
    const lines = Object.entries({ ...SETTINGS, port: await freePort() }).map(([name, value]) => `${name} = ${value}\n`);
    appendFileSync(join(MAIN, 'postgresql.conf'), lines.join(''));
}

/** The number of the process; nothing when it does not run. */
function postmaster() {
    const file = join(MAIN, 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
    return pid && existsSync(`/proc/${pid}`) ? pid : undefined;
}

function portOf(settings) {
    return Number(settings.match(/^port = (\d+)$/m)[1]);
}

const isRoot = () => process.getuid() === 0;

/** PostgreSQL refuses to run as root. */
function asPostgres(program, ...parts) {
    const command = [...(isRoot() ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : []), programAt(program), ...parts];
    output(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
}

/** Of the newest version on this machine. */
export function programAt(name) {
    const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => b - a) : [];
    return versions.length > 0 ? join(VERSIONS, versions[0], 'bin', name) : stop('PostgreSQL ontbreekt; installeer het pakket postgresql.');
}

/** A database of this cluster: what psql prints when it is asked something, one row a line. */
export class Database {
    constructor(port, name) {
        this.port = port;
        this.name = name;
    }

    get url() {
        return `jdbc:postgresql://127.0.0.1:${this.port}/${this.name}`;
    }

    /**
     * @param options for psql, before the statements
     * @param loud whether what it says meanwhile goes to the screen
     */
    ask(sql, options = [], loud = false) {
        const parts = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', this.port, '-U', 'postgres', '-d', this.name];
        return output(programAt('psql'), [...parts, ...options, '-f', '-'], { input: sql, stdio: ['pipe', 'pipe', loud ? 'inherit' : 'pipe'] }).trimEnd();
    }

    /** As an administrator makes it for the register, empty, in place of the one that was there. */
    make() {
        const administrator = new Database(this.port, 'postgres');
        administrator.ask(clusterFile('roles.sql'));
        administrator.ask(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE);\nCREATE DATABASE ${this.name} OWNER om_migrator;`);
        this.ask(clusterFile('database.sql'));
    }

    exists() {
        return new Database(this.port, 'postgres').ask(`SELECT 1 FROM pg_database WHERE datname = '${this.name}'`) === '1';
    }
}

function clusterFile(name) {
    return readFileSync(join(home, 'persistence/src/main/resources/db/cluster', name), 'utf8');
}

export const registerOf = (port, recommendations) => new Database(port, `register_${recommendations}`);
