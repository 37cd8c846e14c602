// Before anything is timed: does everyone answer what the statement gives?
import { isDeepStrictEqual } from 'node:util';
import { stop } from './processes.mjs';
import { rows } from './workloads.mjs';

const SAMPLE = 20;
const TRIES = 3;

/** Stops at the first answer that differs. Gives the first answer, and who cannot answer in time, which is no difference but cannot be timed. */
export async function held(workload, questions, contenders, database) {
    const some = questions.slice(0, workload.whole ? 1 : SAMPLE);
    const expected = rows(database, workload.limit, some.map(({ numbers }) => numbers));
    const slow = [];
    for (const contender of contenders) {
        if (!(await isEqual(contender, workload, some, expected))) {
            slow.push(contender);
        }
    }
    return { slow, answer: expected[0] };
}

/** Whether all answers come in time, and are those that were expected. */
async function isEqual(contender, workload, some, expected) {
    for (const [index, question] of some.entries()) {
        const answer = await patient(contender, workload, question);
        if (answer === undefined) {
            return false;
        }
        if (!workload.whole && !isDeepStrictEqual(answer, expected[index])) {
            stop(`${contender.name} antwoordt bij ${workload.name} ${JSON.stringify(question.variables)} anders dan de SQL:\n${difference(answer, expected[index])}`);
        }
    }
    return true;
}

/** Who has just started may need more than one try. Nothing when no try was in time. */
async function patient(contender, workload, question) {
    for (let attempt = 0; attempt < TRIES; attempt++) {
        const { data, late } = await contender.answer(workload, question);
        if (!late) {
            return data;
        }
    }
    return undefined;
}

/** Where two values first differ, with what stands there. */
function difference(answer, expected, path = '$') {
    if (!isObject(answer) || !isObject(expected)) {
        return `${path}: ${JSON.stringify(answer)?.slice(0, 700)}\n in plaats van ${JSON.stringify(expected)?.slice(0, 700)}`;
    }
    const names = new Set([...Object.keys(answer), ...Object.keys(expected)]);
    const name = [...names].find((each) => !isDeepStrictEqual(answer[each], expected[each]));
    return difference(answer[name], expected[name], `${path}.${name}`);
}

const isObject = (value) => typeof value === 'object' && value !== null;
