import { expect, test } from 'vitest';
import { sayFaults } from '../../src/publish/say-faults.ts';

test('faults are numbered, the first fifteen in full', () => {
  const faults = Array.from({ length: 17 }, (_, index) => ({ path: `a${index}`, message: '改名' }));
  const lines = sayFaults(faults).split('\n');
  expect(lines[0]).toBe('有 17 处不能发布：');
  expect(lines.slice(1, 3)).toEqual(['  1. a0', '     改名。']);
  expect(lines.at(-1)).toBe('  另有 2 处，改好以上各处再推送就会看到。');
  expect(lines).toHaveLength(32);
});
