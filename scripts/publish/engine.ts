import { runCommand } from '../../src/publish/run-command.ts';
import { runEngine } from '../../src/publish/run-engine.ts';

await runCommand((args) => runEngine(process.cwd(), args));
