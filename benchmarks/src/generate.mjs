// benchmarks/generate: a register of any size, with invented content, that the same seed makes again.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, count, read } from './arguments.mjs';
import { cluster, registerOf } from './cluster.mjs';
import { benchmarks } from './places.mjs';
import { task } from './register.mjs';

const FOLDER = join(benchmarks, 'sql');

await command(async () => {
    const asked = read(['verify'], ['recommendations', 'seed']);
    const recommendations = count(asked.recommendations ?? 10_000, 'recommendations', 10);
    const database = registerOf((await cluster()).port, recommendations);
    database.make();
    task(database, 'verify');
    timed('geladen', () => database.ask(statements(recommendations, count(asked.seed ?? 1, 'seed', 0)), ['-1'], true));
    timed('VACUUM en ANALYZE', () => database.ask('VACUUM (ANALYZE);'));
    if (asked.verify) {
        task(database, 'verify');
    }
    console.log(database.ask("SELECT 'rijen: ' || (SELECT count(*) FROM register.seal) || ', database: ' || pg_size_pretty(pg_database_size(current_database()))"));
});

/** Each file tells on the screen that it begins. */
function statements(recommendations, seed) {
    const settings = `SET benchmark.recommendations = ${recommendations};\nSET benchmark.seed = ${seed};\n`;
    const files = readdirSync(FOLDER).sort().map((name) => `\\! date -u +'%T ${name}' >&2\n${readFileSync(join(FOLDER, name), 'utf8')}`);
    return settings + files.join('\n');
}

function timed(what, work) {
    const begun = performance.now();
    work();
    console.log(`${what} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
