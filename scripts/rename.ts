import { runRename } from '../src/write/rename/run-rename.ts';
import { runThenCheck } from '../src/write/run-then-check.ts';

await runThenCheck(runRename);
