import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzOrder, FuzzResult } from '../test/fuzz/run-fuzz.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    path: { type: 'string' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
// What repeats a fault goes one way.
const threads = values.path === undefined ? availableParallelism() : 1;
const orders = Array.from({ length: threads }, (_, at) => ({
  runs: Math.ceil(runs / threads),
  seed: seed + at,
  ...(values.path === undefined ? {} : { path: values.path }),
}));
console.log(`${runs} mutated files, seeds ${orders.map((order) => order.seed).join(', ')}`);

const start = performance.now();
const sofar = orders.map(() => ({ judged: 0, accepted: 0 }));
let told = 0;
const results = await Promise.all(orders.map(inThread));
summarize();
for (const { fault } of results) {
  if (fault === null) continue;
  console.error(`\n${fault}`);
  process.exitCode = 1;
}

function inThread(order: FuzzOrder, at: number): Promise<FuzzResult> {
  const worker = new Worker(new URL('../test/fuzz/fuzz-worker.ts', import.meta.url), {
    workerData: order,
  });
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (said: FuzzResult | Omit<FuzzResult, 'fault'>) => {
      sofar[at] = said;
      if ('fault' in said) resolve(said);
      else if (++told % threads === 0) summarize();
    });
  });
}

function summarize(): void {
  const judged = sofar.reduce((sum, it) => sum + it.judged, 0);
  const accepted = sofar.reduce((sum, it) => sum + it.accepted, 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${judged} judged, ${accepted} accepted, ${seconds} s`);
}
