import { inspect } from 'node:util';
import { READABLE } from './readable.ts';
import { Refusal } from './refusal.ts';
import { whyFailed } from './why-failed.ts';

/** Runs one of IT's commands: prints what it has to say, or in Chinese why it has done nothing. */
export async function runCommand(
  command: (args: readonly string[]) => Promise<string>,
): Promise<void> {
  process.umask(READABLE);
  try {
    console.log(await command(process.argv.slice(2)));
  } catch (error) {
    const why =
      error instanceof Refusal ? error.message : `${whyFailed(error)}：\n${inspect(error)}`;
    console.error(`没有做成：${why}`);
    process.exitCode = 1;
  }
}
