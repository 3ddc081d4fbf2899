import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { refuseUnsafeContent } from '../../src/markdown/refuse-unsafe-content.ts';

const pipeline = unified().use(remarkParse).use(remarkMdx).use(refuseUnsafeContent);

it('refuseUnsafeContent fails the compilation with file, line and reason', () => {
  expect(() => compile('甲\n\n{1 + 1}\n')).toThrow(
    'content/roles/a.mdx:3 半角大括号 { } 在这里会被当成程序，请写成全角 ｛ ｝',
  );
});

it('refuseUnsafeContent lets plain text pass', () => {
  expect(() => compile('## 甲\n\n1. 乙\n')).not.toThrow();
});

function compile(text: string) {
  return pipeline.runSync(pipeline.parse(text), { path: '/srv/content/roles/a.mdx' });
}
