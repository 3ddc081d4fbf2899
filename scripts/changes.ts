import { runChanges } from '../src/changes/run-changes.ts';
import { explainCrash } from '../src/check/explain-crash.ts';

try {
  const { said, exitCode } = runChanges(process.cwd(), process.argv.slice(2));
  if (exitCode) console.error(said);
  else console.log(said);
  process.exitCode = exitCode;
} catch (error) {
  console.error(explainCrash(error, process.cwd(), '没有列出改动'));
  process.exitCode = 1;
}
