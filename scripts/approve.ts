import { dayOf } from '../src/review/due.ts';
import { runApprove } from '../src/write/approve/run-approve.ts';
import { runThenCheck } from '../src/write/run-then-check.ts';

await runThenCheck((folder, args) => runApprove(folder, args, dayOf(new Date())));
