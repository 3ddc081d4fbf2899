import { expect, test } from 'vitest';
import { characterTables, type Remember } from '../../../src/search/build/character-tables.ts';

test('what was remembered serves every handbook, and gives what is made anew', () => {
  const remembered = new Map<string, unknown>();
  let made = 0;
  const remember = <Result>(name: string, of: string, make: () => Result): Result => {
    const key = `${name} ${of}`;
    if (!remembered.has(key)) {
      made++;
      remembered.set(key, make());
    }
    return remembered.get(key) as Result;
  };
  const first = characterTables(['裤', '货'], ['裤', '货', '龟'], remember satisfies Remember);
  const before = made;
  const other = characterTables(['诉', '库'], ['诉', '库', '车'], remember);
  expect(made).toBe(before);
  expect(other).toEqual(characterTables(['诉', '库'], ['诉', '库', '车']));
  expect(other.alike).toContain('诉拆');
  expect(other.traditional).toContain('車车');
  expect(first.traditional).not.toContain('車');
});

test('a character that is not common is looked at too', () => {
  expect(characterTables(['鱿'], ['鱿']).alike).toMatch(/^鱿.*优/u);
});
