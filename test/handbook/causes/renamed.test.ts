import { describe, expect, it } from 'vitest';
import { renameFinder, withoutRenamed } from '../../../src/handbook/causes/renamed.ts';
import type { UnknownUse } from '../../../src/handbook/causes/unknown-names.ts';
import { content, duty, role, topic } from '../written.ts';

const place = (line: number) =>
  ({ file: 'content/roles/a.mdx', line }) as UnknownUse['places'][number];
const use = (name: string, more: Partial<UnknownUse> = {}): UnknownUse => ({
  ...{ name, kinds: ['主题'], places: [place(3), place(9)], right: null, ...more },
});
const topics = (...names: string[]) =>
  names.map((name, at) => ({
    ...topic(`t${at}`, { name }),
    lines: { '': 2 * at + 1, name: 2 * at + 2 },
  }));
const found = (names: string[], asked: UnknownUse) => {
  const roles = [role('a', { title: '护士' }, [duty(8, '查房', { 主题: ['药品'] })])];
  return renameFinder(content({ roles, topics: topics(...names) }))(asked).map((it) => it.name);
};

describe('what an unknown name may be called now', () => {
  it.each([
    ['the only new name', ['药品', '病案'], use('床位'), ['病案']],
    [
      'the new names that share a sign with it',
      ['病案', '病史', '床铺'],
      use('病历'),
      ['病案', '病史'],
    ],
    ['none of several that share no sign', ['病案', '病史'], use('床位'), []],
    ['none that is in use', ['药品'], use('床位'), []],
    ['none where a single place names it', ['病案'], use('病历', { places: [place(3)] }), []],
    ['the right name', ['病案', '床铺'], use('床位', { right: '床铺' }), ['床铺']],
    ['a name that is there twice', ['药品', '药品'], use('床位', { places: [place(3)] }), ['药品']],
  ])('is %s', (_what, names, asked, expected) => {
    expect(found(names, asked)).toEqual(expected);
  });
});

it('withoutRenamed leaves out the second of a name and an alias like the name', () => {
  const [first, second] = topics('药品', '药品');
  if (!first || !second) throw new Error('no topics');
  const own = { ...first, data: { ...first.data, aliases: ['药品', '药'] } };
  const place = { kind: '主题', name: '药品', file: 'content/topics.yaml' } as const;
  const left = withoutRenamed(content({ topics: [own, second] }), [
    { ...place, line: 2, isSecond: false, isOwnAlias: true },
    { ...place, line: 4, isSecond: true, isOwnAlias: false },
  ]);
  expect(left.topics.map(({ id, data }) => [id, data.aliases])).toEqual([['t0', ['药']]]);
});
