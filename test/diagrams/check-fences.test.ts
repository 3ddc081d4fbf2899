import { expect, test } from 'vitest';
import { checkFences } from '../../src/diagrams/check-fences.ts';
import { approval, content, department } from '../handbook/written.ts';
import { renderer } from './own-renderer.ts';

function withFences(...fences: { line: number; source: string }[]) {
  const written = fences.map((fence) => ({ ...fence, heading: '' }));
  return content({
    departments: [{ ...department('sales', { title: '销售部' }), fences: written }],
  });
}

test('a chart that can be drawn is no problem', async () => {
  const sound = withFences({ line: 9, source: 'flowchart TD\n  a --> b' });
  expect(await checkFences(sound, renderer)).toEqual([]);
});

test('a chart of what was approved may lead to what is gone by now', async () => {
  const source = 'flowchart TD\n  a --> b\n  click a "../../roles/gone.mdx"';
  const fences = [{ line: 9, source, heading: '' }];
  const approved = content({ approvals: [{ ...approval('gone', { version: '1.0' }), fences }] });
  expect(await checkFences(approved, renderer)).toEqual([]);
});

test('every chart that cannot be drawn is told with the line in the file and the lines round it', async () => {
  const broken = withFences(
    { line: 9, source: 'flowchart TD\n  a --> b\n  b -=> c' },
    { line: 40, source: 'pie\n  "甲" : -1' },
  );
  expect(await checkFences(broken, renderer)).toMatchObject([
    {
      file: 'content/departments/sales.mdx',
      line: 11,
      severity: 'error',
      kind: 'chart',
      message:
        '图画不出来：这里看不懂「-」，此处应为换行、连线（如 -->）。\n      10 |   a --> b\n  >   11 |   b -=> c',
    },
    {
      file: 'content/departments/sales.mdx',
      line: 41,
      severity: 'error',
      kind: 'chart',
      message:
        '图画不出来：「甲」的数值不对：饼图的数值不能小于 0。\n      40 | pie\n  >   41 |   "甲" : -1',
    },
  ]);
});

test('a chart of Chinese signs is told with its lines as they were meant', async () => {
  const source = 'flowchart TD\n  a["甲"] —> b["乙"]';
  expect(await checkFences(withFences({ line: 9, source }), renderer)).toMatchObject([
    { line: 10, lastLine: 10, fix: '  a["甲"] --> b["乙"]' },
  ]);
});

test.each([
  ['flowchart TD\n  a --> b; click a href "../roles/nobody.mdx"'],
  ['classDiagram\n  class A\n  link A "../roles/nobody.mdx"'],
])('the links of the drawn chart lead somewhere: %j', async (source) => {
  const [problem] = await checkFences(withFences({ line: 9, source }), renderer);
  expect(problem?.message).toContain('链接「../roles/nobody.mdx」指向的文件不存在');
});

test.each([
  ['sequenceDiagram\n  participant a\n  links a: {"X": "javascript:alert(1)"}', '链接不会显示'],
  ['sequenceDiagram\n  甲->>乙: 转 #8001', '# 后面的字会丢'],
])('what a sequence diagram would lose is refused: %j', async (source, reason) => {
  const [problem] = await checkFences(withFences({ line: 9, source }), renderer);
  expect(problem?.message).toContain(reason);
});
