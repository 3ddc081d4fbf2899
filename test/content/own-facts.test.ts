import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { readOwnFacts } from '../../src/content/own-facts.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { roleSchema } from '../../src/schemas/role.ts';

describe('readOwnFacts', () => {
  it('leaves alone what stands in its place, in its order', () => {
    expect(read('title: 甲\nfacts:\n  职级: M3\n  工号: 008\n')).toEqual([
      { title: '甲', facts: { 职级: 'M3', 工号: 8 } },
      [],
    ]);
  });

  it('takes a Chinese key that is no field for a fact', () => {
    const [data, problems] = read('title: 甲\n职级: M3\n');
    expect(data).toEqual({ title: '甲', facts: { 职级: 'M3' } });
    const message = '「职级」不是手册的项，公司自己的项写在 facts 下面';
    const fix = 'facts:\n  职级: M3';
    expect(problems).toEqual([
      { file: 'a.mdx', line: 3, lastLine: 3, severity: 'error', message, fix },
    ]);
  });

  it('takes a label that is a field for the field, as it is written', () => {
    const { matter } = readOwn('title: 甲\nfacts:\n  版本: 1.10\n  职级: M3\n');
    expect(matter.data).toEqual({ title: '甲', version: 1.1, facts: { 职级: 'M3' } });
    expect([matter.written.version, matter.lines.version]).toEqual(['1.10', 4]);
  });

  it('corrects nothing where it cannot be sure', () => {
    for (const text of [
      '失效日期: 2026-01-31\n',
      'facts: {版本: 1.0}\n',
      'facts:\n  编制: 若干\n',
      'reportsTo: 甲\nfacts:\n  上级: 乙\n',
      '职级: {甲: 乙}\n',
      '职级: "a: b"\n',
    ]) {
      const [, problems] = read(text);
      expect(problems.length).toBe(1);
      expect(problems[0]).not.toHaveProperty('fix');
    }
  });

  it('keeps every other line between those it moves', () => {
    const [, problems] = read('职级: M3\n\n# 注\ntitle: 甲\n序列: 业务\n');
    expect(problems.map(({ fix }) => fix)).toEqual([
      '\n# 注\ntitle: 甲\nfacts:\n  职级: M3\n  序列: 业务',
    ]);
  });

  it('knows facts only where the schema does', () => {
    const { matter, problems } = readOwn('title: 甲\n职级: M3\n', guideSchema);
    expect([matter.data, problems]).toEqual([{ title: '甲', 职级: 'M3' }, []]);
  });
});

function readOwn(yaml: string, schema: Parameters<typeof readOwnFacts>[0] = roleSchema) {
  const text = `---\n${yaml}---\n`;
  const { mapping } = readFrontMatter('a.mdx', text);
  return readOwnFacts(schema, mapping, { file: 'a.mdx', text });
}

function read(yaml: string) {
  const { matter, problems } = readOwn(yaml);
  return [matter.data, problems] as const;
}
