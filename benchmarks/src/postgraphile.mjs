// PostGraphile on the same tables, in a process of its own with the Node that npm brings.
import { existsSync } from 'node:fs';
import { arch } from 'node:os';
import { join } from 'node:path';
import { benchmarks, data } from './places.mjs';
import { freePort, output, service } from './processes.mjs';

const node = join(benchmarks, `node_modules/node-linux-${arch()}/bin/node`);

export async function postgraphile(database) {
    if (!existsSync(node)) {
        output('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: benchmarks });
    }
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const program = join(benchmarks, 'node_modules/postgraphile/dist/cli-run.js');
    const running = await service('postgraphile', node, [program, '-C', join(benchmarks, 'src/graphile.config.mjs')], {
        log: join(data, 'postgraphile.log'),
        ready: `${address}/graphql`,
        env: { NODE_ENV: 'production', GRAPHILE_ENV: 'production', PORT: port, DATABASE_URL: database.url.replace('jdbc:postgresql://', 'postgres://postgres@') },
    });
    return { ...running, address: `${address}/graphql` };
}
