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
export function graphql(name, running, { bodyOf, shape }) {
    return {
        name,
        pid: running.pid,
        running,
        answer: async (workload, question) => {
            const { late, data } = await ask(running.address, bodyOf(workload, question));
            return { late, data: late || data.failed ? data : shape(workload, data) };
        },
        prepare: (workload, questions) => ({
            file: written(`${workload.name}.${name}.jsonl`, `${questions.map((each) => JSON.stringify(bodyOf(workload, each))).join('\n')}\n`),
            method: 'POST',
        }),
        load: (asking, cell) => wrk(running.address, asking, cell),
    };
}

export const ours = { bodyOf: (workload, { variables }) => ({ query: workload.query, variables }), shape: (workload, data) => data };

export const theirs = {
    bodyOf: (workload, { variables }) => ({ query: workload.postgraphile.query, variables }),
    shape: (workload, data) => workload.postgraphile.shape(data),
};

/** The same question by GET, which any cache on the way may keep; with the tag of the answer when it has one and that is asked. */
export function cacheable(name, running, { tagged }) {
    const pathOf = (workload, { variables }) => `/graphql?${new URLSearchParams({ query: workload.query, variables: JSON.stringify(variables) })}`;
    return {
        name,
        pid: running.pid,
        prepare: async (workload, [question]) => {
            const path = pathOf(workload, question);
            const tag = tagged ? await tagOf(new URL(path, running.address)) : undefined;
            return tagged && !tag ? undefined : { file: written(`${workload.name}.${name}.txt`, `${path}\n`), method: 'GET', tag };
        },
        load: (asking, cell) => wrk(running.address, asking, cell),
    };
}

async function tagOf(address) {
    const answer = await fetch(address, { headers: { accept: 'application/graphql-response+json' } });
    await answer.arrayBuffer();
    return answer.headers.get('etag');
}

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
    return { late: told?.errors?.some((error) => error.extensions?.code === 'TIMEOUT') ?? false, data: good ? told.data : { failed: `${answer.status} ${text.slice(0, 600)}` } };
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
