// What is asked: a folder for each workload. numbers.json says between what each number of a question lies; variables.sql makes of
// them the variables of query.graphql, and limit.sql gives the data that the answer must hold.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarks } from './places.mjs';
import { stop } from './processes.mjs';

const FOLDER = join(benchmarks, 'workloads');
const QUESTIONS = 2000;

export function workloads(names) {
    const known = readdirSync(FOLDER).sort((one, other) => place(one) - place(other));
    const unknown = names.find((name) => !known.includes(name));
    if (unknown) {
        stop(`${unknown} is geen meting; er zijn ${known.join(', ')}.`);
    }
    return Promise.all(known.filter((name) => names.length === 0 || names.includes(name)).map(workload));
}

const place = (name) => ['due', 'detail', 'status', 'search', 'hot', 'signals', 'changes'].indexOf(name);

/** One that repeats a question of another has only its numbers in its folder. */
async function workload(name) {
    const told = JSON.parse(readFileSync(join(FOLDER, name, 'numbers.json'), 'utf8'));
    const folder = join(FOLDER, told.of ?? name);
    const text = (file) => readFileSync(join(folder, file), 'utf8');
    return {
        name,
        repeated: told.of !== undefined,
        // Of the whole register: no statement gives the answer, so the limit is reading what it is made of.
        whole: told.whole === true,
        numbers: told.numbers ?? told,
        query: text('query.graphql'),
        variables: text('variables.sql'),
        limit: text('limit.sql'),
        postgraphile: existsSync(join(folder, 'postgraphile.mjs')) ? await import(join(folder, 'postgraphile.mjs')) : undefined,
    };
}

/** Questions with numbers that the seed decides: of each the numbers and the variables. */
export function questions(workload, database, recommendations, seed) {
    const random = generator(seed);
    const between = ([low, high]) => low + Math.floor(random() * ((high === 'recommendations' ? recommendations : high) - low + 1));
    const numbers = Array.from({ length: QUESTIONS }, () => Object.fromEntries(Object.entries(workload.numbers).map(([name, range]) => [name, between(range)])));
    const variables = rows(database, workload.variables, numbers);
    return numbers.map((each, index) => ({ numbers: each, variables: variables[index] }));
}

/** What a statement gives for each set of numbers: one row of JSON. */
export function rows(database, statement, numbers) {
    const script = numbers.map((each) => `${settings(each)}${statement};\n`).join('');
    return database.ask(`SET jit = off;\n${script}`).split('\n').map((line) => JSON.parse(line));
}

const settings = (numbers) => Object.entries(numbers).map(([name, value]) => `\\set ${name} ${value}\n`).join('');

/** The same statement as a script of pgbench, which casts the numbers itself. */
export function script(workload, recommendations) {
    const ranges = Object.entries(workload.numbers).map(([name, [low, high]]) => `\\set ${name} random(${low}, ${high === 'recommendations' ? recommendations : high})\n`);
    return `${ranges.join('')}${workload.limit.trim()};\n`;
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function generator(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
