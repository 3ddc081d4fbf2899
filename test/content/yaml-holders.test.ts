import { describe, expect, it } from 'vitest';
import { holderItem } from '../../src/content/yaml-holders.ts';

describe('holderItem', () => {
  it.each([
    ['  - 张三: 8021', '  - 张三 8021'],
    ['  - 张三:8021', '  - 张三 8021'],
    ['- 李四（东院）: 8022', '- 李四（东院） 8022'],
    ['  张三: 8021', '  - 张三 8021'],
    ['  张三：8021', '  - 张三 8021'],
    ['  - 张三: 分机 8021', '  - 张三 分机 8021'],
    ['  - 张三：8021', '  - 张三：8021'],
  ])('reads %j', (line, item) => expect(holderItem(line, below('holder'))).toBe(item));

  it.each(['  - 张三', '  - name: 张三', '  - 姓名: 张三', '  电话: 8021', 'holder: 张三：8021'])(
    'leaves %j to others',
    (line) => expect(holderItem(line, below('holder'))).toBeNull(),
  );

  it('reads a line of 40,000 spaces as no person', () =>
    expect(
      holderItem(`  张三${' '.repeat(20_000)}:${' '.repeat(20_000)}x`, below('holder')),
    ).toBeNull());

  it('leaves what stands below other keys', () =>
    expect(holderItem('  - 编制: 3', below('facts'))).toBeNull());
});

function below(key: string) {
  return { indent: 0, isEmpty: true, key, isOpen: true, labels: false, rows: null };
}
