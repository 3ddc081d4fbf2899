import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantValue } from '../../src/content/meant-value.ts';
import { readYaml } from '../../src/content/read-yaml.ts';
import { roleSchema } from '../../src/schemas/role.ts';

const FIELDS = roleSchema.shape;

describe('meantValue', () => {
  it.each([
    '【甲, 乙】',
    '{甲, 乙}',
    '［甲, 乙］',
    '(甲, 乙)',
    '（甲、乙）',
    '甲, 乙',
    '甲 乙',
    '甲、乙',
    '甲/乙',
    '甲, 乙]',
    '[甲, 乙',
    '[甲 乙]',
    '[甲、乙]',
    '[甲，乙]',
  ])('reads %j as a list of two names', (source) => {
    expect(listIn(source)).toMatchObject({ value: ['甲', '乙'], text: '[甲, 乙]' });
  });

  it.each([
    '甲',
    '甲（乙）',
    'A/B 测试',
    'CRM 系统',
    '"甲 乙"',
    "'甲/乙'",
    '[甲, 乙]',
    '[甲, 乙, ]',
    '[甲,]',
    '["甲 乙"]',
    '[]',
  ])('leaves %s, which is right', (source) => expect(listIn(source)).toBeNull());

  it.each([
    ['effective', '20260101', '2026-01-01'],
    ['effective', '2026/1/1', '2026-01-01'],
    ['effective', '2026年1月1日', '2026-01-01'],
    ['headcount', '十二人', '12'],
    ['headcount', '2～3人', '2-3'],
    ['order', '二', '2'],
    ['code', 'ＸＳ—01', 'XS-01'],
    ['retired', 'XS-01-98', '[XS-01-98]'],
    ['retired', '[XS-01-98、XS-01-99]', '[XS-01-98, XS-01-99]'],
    ['reportsTo', '[甲]', '甲'],
  ] as const)('writes %s: %s as %s', (key, source, text) => {
    expect(meantValue(key, FIELDS[key], valueIn(source), source)).toMatchObject({ text });
  });

  it.each([
    ['effective', '2026年1月'],
    ['effective', '2026/2/30'],
    ['headcount', '1.5'],
    ['headcount', '约3人'],
    ['deputy', '[甲, 乙]'],
  ] as const)('leaves %s: %s to its author', (key, source) => {
    expect(meantValue(key, FIELDS[key], valueIn(source), source)).toBeNull();
  });

  it('offers lists that are read as they are meant, and are right', () => {
    const item = fc.string({
      unit: fc.constantFrom(...'甲乙丙a1 /、,（）&*"'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const source = items.join('，').trim();
        const meant = listIn(source);
        if (!meant) return;
        expect(valueIn(meant.text)).toEqual(meant.value);
        expect(listIn(meant.text)?.text ?? meant.text).toBe(meant.text);
      }),
    );
  });
});

function listIn(source: string) {
  return meantValue('aliases', FIELDS.aliases, valueIn(source), source);
}

function valueIn(source: string): unknown {
  const { data } = readYaml(
    `k: ${source}`,
    { keys: ['k'], records: [], indent: 0 },
    { file: '', firstLine: 1 },
  );
  return data.k;
}
