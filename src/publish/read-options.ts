import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** The options of a command line, by their names, and what else it says. Throws a Refusal where it cannot be read. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: Readonly<Record<Name, string>>,
  positionals: readonly string[],
): { readonly options: Partial<Record<Name, string>>; readonly others: readonly string[] } {
  const options = Object.fromEntries(
    Object.keys(names).map((name) => [name, { type: 'string' as const }]),
  );
  const usage = [
    ...Object.entries<string>(names).map(([name, value]) => `--${name} ${value}`),
    ...positionals.map((name) => `[${name}]`),
  ].join(' ');
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: positionals.length > 0 });
    if (read.positionals.length > positionals.length) throw new Error('too many');
    return { options: read.values as Partial<Record<Name, string>>, others: read.positionals };
  } catch {
    throw new Refusal(`命令后面的「${args.join(' ')}」读不懂，可以写：${usage}`);
  }
}
