import { readFileSync } from 'node:fs';
import { runHook } from '../../src/publish/hook.ts';
import { layoutOf } from '../../src/publish/layout.ts';
import { READABLE } from '../../src/publish/readable.ts';

const [, , hook, root = '', receiver] = process.argv;
if (hook !== 'pre-receive' && hook !== 'post-receive') throw new Error(`no hook ${hook}`);
process.umask(READABLE);
process.exitCode = await runHook(layoutOf(root), {
  hook,
  lines: readFileSync(0, 'utf8'),
  receiver: Number(receiver),
  environment: process.env,
  print: (text) => process.stdout.write(text),
});
