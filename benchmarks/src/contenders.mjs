// Who answers: each has a name, a way to be asked for one answer, a way to be loaded, and the process that does the work.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pgbench, wrk } from './loads.mjs';
import { data } from './places.mjs';
import { script } from './workloads.mjs';

const FOLDER = join(data, 'questions');

export function written(name, text) {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, name);
    writeFileSync(file, text);
    return file;
}

/** The limit: one statement that makes the JSON, asked by pgbench. */
export function limit(database, recommendations) {
    return {
        name: 'pgbench',
        prepare: (workload) => written(`${workload.name}.pgbench.sql`, script(workload, recommendations)),
        load: (file, cell) => pgbench(database, { script: file, ...cell }),
    };
}

/** A GraphQL service over HTTP. */
export function graphql(name, running, bodyOf) {
    return {
        name,
        pid: running.pid,
        answer: (workload, question) => ask(running.address, bodyOf(workload, question)),
        prepare: (workload, questions) => written(`${workload.name}.${name}.jsonl`, `${questions.map((each) => JSON.stringify(bodyOf(workload, each))).join('\n')}\n`),
        load: (file, cell) => wrk(running.address, { file, ...cell }),
    };
}

export const ours = (workload, { variables }) => ({ query: workload.query, variables });

/** The data of one answer, as the file of questions would get it, and whether there was no time for it. */
async function ask(address, body) {
    const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-forwarded-for': '10.0.0.1' },
        body: JSON.stringify(body),
    });
    const text = await answer.text();
    const told = parsed(text);
    const good = told?.data && !told.errors;
    return { late: answer.status === 503, data: good ? told.data : { failed: `${answer.status} ${text.slice(0, 600)}` } };
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
