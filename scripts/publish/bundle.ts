import { runBundle } from '../../src/publish/run-bundle.ts';
import { runCommand } from '../../src/publish/run-command.ts';

await runCommand((args) => runBundle(process.cwd(), args));
