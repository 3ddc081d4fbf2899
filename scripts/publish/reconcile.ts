import { runCommand } from '../../src/publish/run-command.ts';
import { runReconcile } from '../../src/publish/run-reconcile.ts';

await runCommand((args) => runReconcile(process.cwd(), args));
