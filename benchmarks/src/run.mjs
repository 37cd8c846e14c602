// benchmarks/run: asks the same of everyone, in turns, and writes what came of it.
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { command, count, read } from './arguments.mjs';
import { cluster, registerOf } from './cluster.mjs';
import { cacheable, graphql, limit, ours, theirs } from './contenders.mjs';
import { children, load, resident, used, usedByAll, usedByFinished } from './cpu.mjs';
import { held } from './equality.mjs';
import { nginx } from './nginx.mjs';
import { data } from './places.mjs';
import { postgraphile } from './postgraphile.mjs';
import { stop } from './processes.mjs';
import { start } from './register.mjs';
import { circumstances, medians, table, write } from './table.mjs';
import { questions, workloads } from './workloads.mjs';

const FULL = { rounds: 3, seconds: 10, connections: [1, 16, 64], warmUp: [20, 10] };
const QUICK = { rounds: 1, seconds: 3, connections: [16], warmUp: [8, 3] };

await command(async () => {
    const asked = read(['quick'], ['recommendations', 'seed', 'against', 'rounds', 'seconds', 'connections']);
    const recommendations = count(asked.recommendations ?? 10_000, 'recommendations', 10);
    const seed = count(asked.seed ?? 1, 'seed', 0);
    const server = await cluster();
    const database = registerOf(server.port, recommendations);
    if (!database.exists()) {
        stop(`Er is geen register van ${recommendations} aanbevelingen; maak het met benchmarks/generate --recommendations ${recommendations}.`);
    }
    const against = (asked.against ?? 'pgbench,postgraphile,nginx').split(',');
    const chosen = await workloads(asked.words);
    const plan = { ...planned(asked), seed, postmaster: server.postmaster, database: ` ${database.name} ` };
    // Two of the same: one makes each answer anew, and one keeps them, for who asks the same again.
    const register = await start(database, { GRAPHQL_KEPT: '0' });
    const others = [{ ...(await start(database)), name: 'keeping' }];
    try {
        if (against.includes('postgraphile')) {
            others.push(await postgraphile(database));
        }
        if (against.includes('nginx')) {
            others.push(await nginx());
        }
        const cells = [];
        const late = [];
        for (const workload of chosen) {
            const contenders = everyone(register, others, database, recommendations, workload).filter(({ name }) => name !== 'pgbench' || against.includes(name));
            await measure(workload, questions(workload, database, recommendations, seed), contenders, database, { ...plan, cells, late });
        }
        const sizes = [register, ...others].map((each) => `${each.name} ${each.seconds.toFixed(1)} s to the first answer, ${resident(each.pid).toFixed(0)} MiB`).join('; ');
        conclude(cells, late, plan, recommendations, sizes);
    } finally {
        await Promise.all([register, ...others].map((each) => each.close()));
    }
});

function conclude(cells, late, plan, recommendations, sizes) {
    const rows = medians(cells);
    const loads = cells.map((cell) => cell.load);
    const circumstance = `${circumstances(plan, `benchmarks/run ${process.argv.slice(2).join(' ')}`.trim())}; load of the machine ${Math.min(...loads)} to ${Math.max(...loads)}.`;
    const spread = `Between rounds a rate differed at most ${Math.round(100 * Math.max(0, ...rows.map((row) => row.spread)))} %.`;
    const text = [circumstance, table(rows, late), `${sizes}. ${spread}`].join('\n\n');
    console.log(`\n${text}`);
    if (cells.length > 0) {
        write(`### ${recommendations} recommendations`, text);
    }
}

function planned(asked) {
    const usual = asked.quick ? QUICK : FULL;
    return {
        ...usual,
        rounds: count(asked.rounds ?? usual.rounds, 'rounds', 1),
        seconds: count(asked.seconds ?? usual.seconds, 'seconds', 1),
        connections: asked.connections?.split(',').map((each) => count(each, 'connections', 1)) ?? usual.connections,
    };
}

/** Who can be asked this: a file is a limit only for what is asked again and again. */
function everyone(register, others, database, recommendations, workload) {
    const of = (name) => others.find((each) => each.name === name);
    const theirsToo = workload.postgraphile && of('postgraphile') ? [graphql('postgraphile', of('postgraphile'), theirs)] : [];
    const repeated = [cacheable('met GET', of('keeping'), { tagged: false }), cacheable('met ETag', of('keeping'), { tagged: true }), ...(of('nginx') ? [of('nginx')] : [])];
    return [graphql('opvolgmonitor', workload.repeated ? of('keeping') : register, ours), limit(database, recommendations), ...theirsToo, ...(workload.repeated ? repeated : [])];
}

async function measure(workload, asked, all, database, plan) {
    const { slow, answer } = await held(workload, asked, all.filter((each) => each.answer), database);
    plan.late.push(...slow.map(({ name }) => ({ workload: workload.name, name })));
    console.log(`${workload.name}: ${workload.whole ? 'er is geen SQL om mee te vergelijken' : 'antwoorden gelijk aan de SQL'}; de machine heeft ${load()} te doen`);
    const files = new Map();
    for (const each of all.filter((one) => !slow.includes(one))) {
        files.set(each, await each.prepare(workload, asked, answer));
    }
    // Who gives no tag cannot be asked with one.
    const contenders = [...files.keys()].filter((each) => files.get(each) !== undefined);
    for (const [index, contender] of contenders.entries()) {
        await contender.load(files.get(contender), { connections: 16, seconds: plan.warmUp[Math.min(index, 1)], seed: plan.seed });
    }
    for (const connections of plan.connections) {
        for (let round = 0; round < plan.rounds; round++) {
            for (const contender of contenders) {
                const cell = { connections, seconds: plan.seconds, seed: plan.seed + round };
                plan.cells.push(told({ workload: workload.name, contender: contender.name, connections, round, ...(await cost(contender, files.get(contender), cell, plan)) }));
            }
        }
    }
}

/** One cell with the processor time that it took, in microseconds an answer. */
async function cost(contender, file, cell, plan) {
    const connected = children(plan.postmaster, plan.database).length;
    const before = times(contender, plan);
    const found = await contender.load(file, cell);
    // Who leaves takes its time along until the server has noticed.
    for (let wait = 0; !contender.pid && wait < 50 && children(plan.postmaster, plan.database).length > connected; wait++) {
        await pause(100);
    }
    const after = times(contender, plan);
    const each = (name) => ((after[name] - before[name]) / Math.max(1, found.answers)) * 1e6;
    return { ...found, database: each('database'), server: each('server'), asking: each('asking'), load: load() };
}

function times(contender, plan) {
    return { database: usedByAll(plan.postmaster, plan.database), server: contender.used?.() ?? (contender.pid ? used(contender.pid) : 0), asking: usedByFinished() };
}

function told(cell) {
    const whole = (value) => value.toFixed(0).padStart(7);
    console.log(
        `${cell.workload} ${cell.contender.padEnd(14)} c=${cell.connections} ${whole(cell.rate)}/s  p50 ${cell.p50.toFixed(2)} p99 ${cell.p99.toFixed(2)} ms  ` +
            `µs: database ${whole(cell.database)} server ${whole(cell.server)} vrager ${whole(cell.asking)}  fout ${cell.wrong}`,
    );
    appendFileSync(join(data, 'cells.jsonl'), `${JSON.stringify(cell)}\n`);
    return cell;
}
