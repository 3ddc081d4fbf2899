import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { asNpmRuns } from '../as-npm-runs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const script = asNpmRuns('test/diagrams/print-charts.ts');

async function print(zone: string, order: 'forward' | 'backward', folder = temporaryFolder()) {
  const options = { env: { ...process.env, TZ: zone }, maxBuffer: 1e8 };
  const { stdout } = await run(process.execPath, [...script, folder, order], options);
  return stdout;
}

test('the same bytes in two time zones, in any order, with a cold and a warm cache', async () => {
  const folder = temporaryFolder();
  const shanghai = await print('Asia/Shanghai', 'forward', folder);
  expect(shanghai.length).toBeGreaterThan(50_000);
  expect(await print('America/New_York', 'backward')).toBe(shanghai);
  expect(await print('America/New_York', 'forward', folder)).toBe(shanghai);
});
