import { expect, it } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';

it.each([
  ['k: 统计期内\n  的人数', '统计期内的人数'],
  ['k: 统计期内，\n  按 HR\n  的口径', '统计期内，按 HR 的口径'],
  ['k: >\n  统计期内\n  的人数\n', '统计期内的人数'],
  ['k: |\n  统计期内\n\n  的人数\n', '统计期内的人数'],
  ['k: "统计期内\n  的人数"', '统计期内的人数'],
  ["k: '张三\n  car'", '张三 car'],
])('%j is one line, parted only where letters meet', (text, value) => {
  expect(read(text)).toMatchObject({ data: { k: value }, problems: [] });
});

function read(text: string) {
  return readYaml(text, { keys: ['k'], records: [], indent: 0 }, { file: 'a.yaml', firstLine: 1 });
}
