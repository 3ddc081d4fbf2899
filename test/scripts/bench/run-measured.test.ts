import { expect, it } from 'vitest';
import { runMeasured } from '../../../scripts/bench/measure/run-measured.ts';

const HOLD = 'globalThis.held = Buffer.alloc(200 * 2 ** 20, 1);';
const WORK = 'while (process.cpuUsage().user < 1e6) for (let i = 0; i < 1e6; i++) Math.sqrt(i);';

if (process.platform === 'linux')
  it('a run counts the time and the memory of the programs that it starts', async () => {
    const child = JSON.stringify(HOLD + WORK);
    const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${child}])`;
    const { usage } = await runMeasured('.', process.execPath, '-e', parent);
    expect(usage?.cpuSeconds).toBeGreaterThan(0.5);
    expect(usage?.peakMegabytes).toBeGreaterThan(200);
  });

it('a run that fails says what the program said', async () => {
  const run = runMeasured('.', process.execPath, '-e', 'console.error("坏了"); process.exit(3)');
  await expect(run).rejects.toThrow('坏了');
});
