import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const dates = (zone: string) => {
  const script = `
    import { useFixedUtcDate } from './src/diagrams/browser/utc-date.ts';
    useFixedUtcDate();
    const summer = new Date(2026, 2, 8);
    summer.setHours(26);
    console.log(JSON.stringify([
      new Date().toISOString(), Date.now(), summer.toISOString(), summer.getHours(), summer.getDate(),
      new Date('2026-03-08T01:00').toISOString(), new Date('2026-03-08').toISOString(),
      new Date(summer).getTimezoneOffset(), new Date() instanceof Date, isNaN(new Date('x').getTime()),
    ]));`;
  const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], options));
};

test.each(['Asia/Shanghai', 'America/New_York'])(
  'in %s local time is UTC and now is fixed',
  (zone) => {
    expect(dates(zone)).toEqual([
      '2026-01-01T00:00:00.000Z',
      Date.UTC(2026, 0, 1),
      '2026-03-09T02:00:00.000Z',
      2,
      9,
      '2026-03-08T01:00:00.000Z',
      '2026-03-08T00:00:00.000Z',
      0,
      true,
      true,
    ]);
  },
);
