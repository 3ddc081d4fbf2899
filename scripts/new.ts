import { runNew } from '../src/write/new/run-new.ts';
import { runThenCheck } from '../src/write/run-then-check.ts';

await runThenCheck(runNew);
