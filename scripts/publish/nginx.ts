import { runCommand } from '../../src/publish/run-command.ts';
import { runHostSettings } from '../../src/publish/run-host-settings.ts';

await runCommand((args) => runHostSettings(process.cwd(), args));
