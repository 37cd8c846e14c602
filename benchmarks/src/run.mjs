// benchmarks/run: asks the same of everyone, in turns, and writes what came of it.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { command, count, read } from './arguments.mjs';
import { cluster, registerOf } from './cluster.mjs';
import { graphql, limit, ours } from './contenders.mjs';
import { load, resident, used, usedByAll, usedByFinished } from './cpu.mjs';
import { tooSlow } from './equality.mjs';
import { data } from './places.mjs';
import { stop } from './processes.mjs';
import { start } from './register.mjs';
import { questions, workloads } from './workloads.mjs';

const FULL = { rounds: 3, seconds: 10, connections: [1, 16, 64], warmUp: [20, 10] };
const QUICK = { rounds: 1, seconds: 3, connections: [16], warmUp: [8, 3] };

await command(async () => {
    const asked = read(['quick'], ['recommendations', 'seed']);
    const recommendations = count(asked.recommendations ?? 10_000, 'recommendations', 10);
    const seed = count(asked.seed ?? 1, 'seed', 0);
    const server = await cluster();
    const database = registerOf(server.port, recommendations);
    if (!database.exists()) {
        stop(`Er is geen register van ${recommendations} aanbevelingen; maak het met benchmarks/generate --recommendations ${recommendations}.`);
    }
    const chosen = workloads(asked.words);
    const register = await start(database);
    try {
        const contenders = [graphql('opvolgmonitor', register, ours), limit(database, recommendations)];
        const plan = { ...(asked.quick ? QUICK : FULL), seed, postmaster: server.postmaster };
        for (const workload of chosen) {
            await measure(workload, questions(workload, database, recommendations, seed), contenders, database, plan);
        }
        console.log(`opvolgmonitor: ${register.seconds.toFixed(1)} s tot het eerste antwoord, ${resident(register.pid).toFixed(0)} MiB`);
    } finally {
        await register.close();
    }
});

async function measure(workload, asked, all, database, plan) {
    const slow = await tooSlow(workload, asked, all.filter(({ answer }) => answer), database);
    slow.forEach(({ name }) => console.log(`${workload.name} ${name}: geen antwoord op tijd`));
    const contenders = all.filter((each) => !slow.includes(each));
    console.log(`${workload.name}: antwoorden gelijk aan de SQL; de machine heeft ${load()} te doen`);
    const files = new Map(contenders.map((each) => [each, each.prepare(workload, asked)]));
    for (const [index, contender] of contenders.entries()) {
        await contender.load(files.get(contender), { connections: 16, seconds: plan.warmUp[Math.min(index, 1)], seed: plan.seed });
    }
    for (const connections of plan.connections) {
        for (let round = 0; round < plan.rounds; round++) {
            for (const contender of contenders) {
                const cell = { connections, seconds: plan.seconds, seed: plan.seed + round };
                note({ workload: workload.name, contender: contender.name, connections, round, ...(await cost(contender, files.get(contender), cell, plan)) });
            }
        }
    }
}

/** One cell with the processor time that it took, in microseconds an answer. */
async function cost(contender, file, cell, plan) {
    const before = times(contender, plan);
    const found = await contender.load(file, cell);
    const after = times(contender, plan);
    const each = (name) => ((after[name] - before[name]) / Math.max(1, found.answers)) * 1e6;
    return { ...found, database: each('database'), server: each('server'), asking: each('asking'), load: load() };
}

function times(contender, plan) {
    return { database: usedByAll(plan.postmaster), server: contender.pid ? used(contender.pid) : 0, asking: usedByFinished() };
}

function note(cell) {
    const whole = (value) => value.toFixed(0).padStart(7);
    console.log(
        `${cell.workload} ${cell.contender.padEnd(14)} c=${cell.connections} ${whole(cell.rate)}/s  p50 ${cell.p50.toFixed(2)} p99 ${cell.p99.toFixed(2)} ms  ` +
            `µs: database ${whole(cell.database)} server ${whole(cell.server)} vrager ${whole(cell.asking)}  fout ${cell.wrong}`,
    );
    mkdirSync(data, { recursive: true });
    appendFileSync(join(data, 'cells.jsonl'), `${JSON.stringify(cell)}\n`);
}
