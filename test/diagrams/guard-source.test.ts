import { expect, test } from 'vitest';
import { listFenceKinds } from '../../src/diagrams/fence-kinds.ts';
import { readFenceSource } from '../../src/diagrams/fence-source.ts';
import { guardSource } from '../../src/diagrams/guard-source.ts';

const guard = (source: string) => guardSource(readFenceSource(source));

const DIRECTIVE = '图表里不能写 %%{…}%% 设置：颜色、字体和版式由网站统一决定。请删去它。';
const SETTINGS = '图表开头的 --- 之间只能写一行 title: 图的标题，不能写其他设置。';

test.each([
  ['%%{init: {"securityLevel":"loose"}}%%\nflowchart TB\n a-->b', 1, DIRECTIVE],
  ['flowchart TB\n a-->b\n %%{ wrap }%%', 3, DIRECTIVE],
  ['flowchart TB\n a-->b %%{init: {}}%%', 2, DIRECTIVE],
  ['---\nconfig:\n  htmlLabels: true\n---\nflowchart TB\n a-->b', 2, SETTINGS],
  ['---\ntitle: &a x\n---\nflowchart TB\n a-->b', 2, SETTINGS],
  ['---\n{title: x, config: {look: neo}}\n---\nflowchart TB\n a-->b', 2, SETTINGS],
  ['orgchart TB\n a-->b', 1, `不认识的图表类型「orgchart」。可用的类型：${listFenceKinds()}。`],
  ['\nC4Context\n a', 2, `不认识的图表类型「C4Context」。可用的类型：${listFenceKinds()}。`],
  [' \n%% 注释', null, '图表是空的。'],
  ['flowchart TB\n\n', 1, '图表只有类型，没有内容。'],
  [
    'flowchart TB\n a["<img src=x onerror=alert(1)>"]',
    2,
    '图表里只能用 <br/> 换行，不能写「<img」。要写小于号请用「小于」或「＜」。',
  ],
  [
    'flowchart TB\n a["x</text><script>"]',
    2,
    '图表里只能用 <br/> 换行，不能写「</text」。要写小于号请用「小于」或「＜」。',
  ],
  [
    'flowchart TB\n a\n a@{\n img: "https://evil.example/x.png"\n }',
    3,
    '@{…} 里不能写「img」，可用：shape、label、animate、animation、curve、type、alias、assigned、ticket、priority、view。不能插入图片或图标。',
  ],
  [
    'flowchart TB\n a@{ "im\\u0067": "x" }',
    2,
    '@{…} 里不能写「"im\\u0067"」，可用：shape、label、animate、animation、curve、type、alias、assigned、ticket、priority、view。不能插入图片或图标。',
  ],
  [
    'flowchart TB\n a-->b; click a href "java\tscript:alert(1)"',
    2,
    '图里的链接地址不能用(java\tscript:alert(1))。请写网站内的地址或 https:// 网址。',
  ],
  [
    'flowchart TB\n a-->b\n click a call alert(1)',
    3,
    '图里的 click 只用来写链接，链接要加英文引号，如 click a "../roles/文件名.mdx"。',
  ],
  [
    `flowchart TB\n${'a-->b\n'.repeat(400)}`,
    null,
    '图表太大：共 402 条语句，最多 400 条。请拆成几张图。',
  ],
  [`pie\n "${'长'.repeat(600)}" : 1`, 2, '这一行太长：607 个字符，最多 500 个。请缩短文字。'],
  [`pie\n${'x'.repeat(10_000)}`, null, '图表太大：共 10005 个字符，最多 10000 个。请拆成几张图。'],
])('refuses %j', (source, line, reason) => {
  expect(guard(source)).toEqual({ line, reason });
});

test('allows what authors need', () => {
  expect(guard('---\ntitle: 车贷办理\n---\nflowchart TB\n a["甲<br/>乙"] <--> b')).toBeNull();
  expect(guard('flowchart TB\n a@{ shape: rounded, label: "img: {x}" }')).toBeNull();
  expect(guard('graph TD;A-->B')).toBeNull();
  expect(guard('classDiagram\n class A {\n <<interface>>\n }\n A <|-- B')).toBeNull();
  expect(guard('sequenceDiagram\n A<<->>B: 好')).toBeNull();
});
