import { runCommand } from '../../src/publish/run-command.ts';
import { runExport } from '../../src/publish/run-export.ts';

await runCommand((args) => runExport(process.cwd(), args));
