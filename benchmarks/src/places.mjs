// Where everything lies. The data stay outside the repository: the account of PostgreSQL must be able to reach them.
import { fileURLToPath } from 'node:url';

export const benchmarks = fileURLToPath(new URL('..', import.meta.url));
export const home = fileURLToPath(new URL('../..', import.meta.url));
export const data = process.env.BENCHMARK_DATA || '/var/tmp/opvolgmonitor-benchmark';
