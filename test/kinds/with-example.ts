import type { Example } from '../../src/kinds/kind.ts';
import { HOSPITAL } from './hospital.ts';

/** The hospital's handbook with the wrong lines in place of the right ones, or a file by its wrong name. */
export function withExample({ file, wrong, right }: Example): Map<string, string> {
  const from = file ?? right;
  const text = HOSPITAL.get(from);
  if (text === undefined) throw new Error(`the hospital has no ${from}`);
  const files = new Map(HOSPITAL);
  if (file === undefined) {
    files.delete(right);
    return files.set(wrong, text);
  }
  const [before, after, ...more] = `\n${text}`.split(`\n${right}\n`);
  if (before === undefined || after === undefined || more.length)
    throw new Error(`${file} does not hold these lines once:\n${right}`);
  return files.set(file, `${before}\n${wrong}\n${after}`.slice(1));
}
