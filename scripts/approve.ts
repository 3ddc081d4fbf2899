import { runApprove } from '../src/write/approve/run-approve.ts';
import { runThenCheck } from '../src/write/run-then-check.ts';

// The day where the computer stands, as Swedes write it.
const today = new Date().toLocaleDateString('sv-SE');

await runThenCheck((folder, args) => runApprove(folder, args, today));
