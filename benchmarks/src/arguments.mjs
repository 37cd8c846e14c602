// What stands behind a command: flags, options with a value, and words.
import { Refused, stop } from './processes.mjs';

export function read(flags, options) {
    const found = { words: [] };
    const rest = process.argv.slice(2);
    while (rest.length > 0) {
        const part = rest.shift();
        const name = part.replace(/^--/, '');
        if (!part.startsWith('--')) {
            found.words.push(part);
        } else if (flags.includes(name)) {
            found[name] = true;
        } else if (options.includes(name) && rest.length > 0) {
            found[name] = rest.shift();
        } else {
            stop(`${part} is onbekend of mist een waarde; er zijn ${[...flags, ...options].map((known) => `--${known}`).join(', ')}.`);
        }
    }
    return found;
}

/** A whole number from least on. */
export function count(text, name, least) {
    const value = Number(text);
    return Number.isSafeInteger(value) && value >= least ? value : stop(`--${name} is een geheel getal vanaf ${least}, niet ${text}.`);
}

/** Runs the work of a command; what cannot be done is told in a sentence. */
export async function command(work) {
    try {
        await work();
    } catch (refused) {
        if (!(refused instanceof Refused)) {
            throw refused;
        }
        console.error(refused.message);
        process.exitCode = 1;
    }
}
