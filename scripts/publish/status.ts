import { runCommand } from '../../src/publish/run-command.ts';
import { runStatus } from '../../src/publish/run-status.ts';

await runCommand((args) => runStatus(process.cwd(), args));
