import { runImport } from '../src/import/run-import.ts';

const { said, exitCode } = runImport(process.cwd(), process.argv.slice(2));
console[exitCode ? 'error' : 'log'](said);
process.exitCode = exitCode;
