import { runCommand } from '../../src/publish/run-command.ts';
import { runInit } from '../../src/publish/run-init.ts';

await runCommand((args) => runInit(process.cwd(), args));
