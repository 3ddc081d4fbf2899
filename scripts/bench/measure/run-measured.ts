import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type Usage, watchTree } from './process-tree.ts';

export interface Run {
  readonly seconds: number;
  /** null where the system does not tell. */
  readonly usage: Usage | null;
}

/** Runs a program in a folder and measures it with all its children. Throws what it printed where it fails. */
export async function runMeasured(
  folder: string,
  program: string,
  ...args: string[]
): Promise<Run> {
  const start = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = Promise.all([text(child.stdout), text(child.stderr)]);
  const tree = existsSync('/proc/self/stat') && child.pid ? watchTree(child.pid) : null;
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - start) / 1000;
  const usage = tree?.stop() ?? null;
  const said = (await printed).join('\n');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${said.slice(-3000)}`);
  return { seconds, usage };
}
