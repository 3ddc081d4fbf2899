import { runCommand } from '../../src/publish/run-command.ts';
import { runRollback } from '../../src/publish/run-rollback.ts';

await runCommand((args) => runRollback(process.cwd(), args));
