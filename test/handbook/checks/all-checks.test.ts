import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALL_CHECKS } from '../../../src/handbook/checks/all-checks.ts';

const FOLDER = join(import.meta.dirname, '../../../src/handbook/checks');
const TABLE = readFileSync(join(FOLDER, 'all-checks.ts'), 'utf8');
const CHECKS = readdirSync(FOLDER).filter((file) =>
  /^export const \w+: Check =/m.test(readFileSync(join(FOLDER, file), 'utf8')),
);

it.each(CHECKS)('%s is listed in all-checks.ts', (file) => {
  const [, name] =
    /^export const (\w+): Check =/m.exec(readFileSync(join(FOLDER, file), 'utf8')) ?? [];
  expect(TABLE).toContain(`import { ${name} } from './${file}';`);
  expect(TABLE).toContain(`\n  { check: ${name}, kind: '`);
});

it('no check is listed twice', () => {
  expect([new Set(ALL_CHECKS.map(({ check }) => check)).size, ALL_CHECKS.length]).toEqual([
    CHECKS.length,
    CHECKS.length,
  ]);
});
