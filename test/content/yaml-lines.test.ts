import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';
import { mendYaml } from '../../src/content/yaml-lines.ts';

const KEYS = ['name', 'aliases', 'note', 'contact', 'facts'];
const SHAPE = { keys: KEYS, records: ['facts'], indent: 0 } as const;
const ENTRIES = { ...SHAPE, indent: 2 } as const;
const PLACE = { file: 'a.yaml', firstLine: 1 };
const COLON = '名称后面要用半角冒号加一个空格';
/** What can mean nothing else, so that nobody has to be asked. */
const MECHANICAL = ['name：甲', 'name:甲', 'name：：甲', 'name:　甲', 'aliases:[甲]'];

describe('mendYaml', () => {
  it.each([
    ['name：甲', 'name: 甲', COLON],
    ['废止：甲', '废止: 甲', COLON],
    ['name:甲', 'name: 甲', COLON],
    ['name：：甲', 'name: 甲', COLON],
    ['name；甲', 'name: 甲', COLON],
    ['name=甲', 'name: 甲', COLON],
    ['name，甲', 'name: 甲', COLON],
    ['name 甲', 'name: 甲', COLON],
    ['name:　甲', 'name: 甲', COLON],
    ['**name**: 甲', 'name: 甲', COLON],
    ['“name”：甲', 'name: 甲', COLON],
    ['aliases:[甲]', 'aliases: [甲]', COLON],
    ['  name: 甲', 'name: 甲', '「name」要顶格写，前面没有空格和别的符号'],
    ['　name: 甲', 'name: 甲', '「name」要顶格写，前面没有空格和别的符号'],
    ['\tname: 甲', 'name: 甲', '「name」要顶格写，前面没有空格和别的符号'],
    ['- name: 甲', 'name: 甲', '「name」要顶格写，前面没有空格和别的符号'],
    ['name：甲: 乙', 'name: "甲: 乙"', `${COLON}；值里有冒号加空格，要给整个值加英文引号`],
  ])('writes %j as %j', (line, fix, message) => {
    expect(mendYaml(line, SHAPE, PLACE)).toEqual({
      text: fix,
      broken: false,
      problems: [
        {
          ...{ file: 'a.yaml', line: 1, severity: 'error', message, fix },
          kind: message.startsWith(COLON) ? 'yaml-colon' : 'yaml-indent',
          ...(MECHANICAL.includes(line) && { mechanical: true }),
        },
      ],
    });
  });

  it.each([
    'name: 甲：乙',
    'name : 甲',
    'aliases:\n  - 甲\n  - 乙',
    'aliases: [甲,\n  乙]',
    'note: |\n  甲: 乙 # 丙\n  *丁',
    'note: 甲\n  乙，丙',
    'facts:\n  职级: 甲\n  name: 乙',
    '# name：甲',
  ])('leaves %j as it is', (text) => {
    expect(mendYaml(text, SHAPE, PLACE)).toEqual({ text, broken: false, problems: [] });
  });

  it.each([
    ['aliases:\n-甲\n-乙', 'aliases:\n- 甲\n- 乙'],
    ['aliases:\n  • 甲', 'aliases:\n  - 甲'],
  ])('writes the items of %j as %j', (text, mended) => {
    expect(mendYaml(text, SHAPE, PLACE)).toMatchObject({ text: mended });
  });

  it('puts the keys of an entry two from the edge, and a name on a line of its own', () => {
    const mend = (text: string) => mendYaml(text, ENTRIES, PLACE);
    expect(mend('a:\nname: 甲\n').text).toBe('a:\n  name: 甲\n');
    expect(mend('a:\n    name: 甲\n  note: 乙\n').text).toBe('a:\n  name: 甲\n  note: 乙\n');
    expect(mend('a: 甲\n  note: 乙\n').problems[0]?.fix).toBe('a:\n  name: 甲');
    expect(mend('a:\n  name: 甲\n- name: 乙\n')).toMatchObject({
      broken: true,
      problems: [{ line: 3 }],
    });
  });

  it('tells lines below one another with the same fault at once', () => {
    expect(mendYaml('name：甲\nnote：乙', SHAPE, PLACE).problems).toEqual([
      {
        file: 'a.yaml',
        line: 1,
        lastLine: 2,
        severity: 'error',
        kind: 'yaml-colon',
        message: COLON,
        fix: 'name: 甲\nnote: 乙',
        mechanical: true,
      },
    ]);
  });

  it('asks about lines of which not every one has nothing but a wrong colon', () => {
    const { problems } = mendYaml('name：甲\nnote；乙', SHAPE, PLACE);
    expect(problems).toMatchObject([{ lastLine: 2, fix: 'name: 甲\nnote: 乙' }]);
    expect(problems[0]).not.toHaveProperty('mechanical');
  });

  it('offers for any text what YAML reads as that very text, or leaves it to its author', () => {
    fc.assert(
      fc.property(PRINTABLE, (text) => {
        const { problems } = mendYaml(`contact: ${text}`, SHAPE, PLACE);
        const [fix = null] = problems.map((problem) => problem.fix);
        if (fix === null || /^["'“”‘’[{［｛【]/u.test(text)) return;
        expect(contactOf(fix)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('joins the end of a sentence that stands on a line of its own', () => {
    const { text, problems } = mendYaml(
      'a:\n  note: 统计期内的\n人数。\n  name: 甲',
      ENTRIES,
      PLACE,
    );
    expect(text).toBe('a:\n  note: 统计期内的人数。\n\n  name: 甲');
    expect(problems).toMatchObject([{ line: 2, lastLine: 3, fix: '  note: 统计期内的人数。' }]);
  });

  it.each([
    ['name: 甲\n乙', 'another name'],
    ['name: "甲"\n乙。', 'a text in quotes'],
    ['name: 甲\n  乙。', 'what YAML reads by itself'],
  ])('joins no lines in %j, %s', (text) => {
    expect(mendYaml(text, SHAPE, PLACE).problems).toEqual([]);
  });

  it('gives an id its colon', () => {
    const { problems } = mendYaml('stock\n  name: 甲', ENTRIES, PLACE);
    expect(problems).toMatchObject([{ line: 1, fix: 'stock:' }]);
  });

  it.each([
    ['  name: 甲\n  note: 乙\nb:\n  name: 丙', 1],
    ['a:\n  name: 甲\n  note: 乙\n  name: 丙\n  note: 丁', 4],
  ])('asks for the id that an entry has lost in %j', (text, line) => {
    const { problems, broken } = mendYaml(text, ENTRIES, PLACE);
    expect(problems).toMatchObject([{ line, kind: 'entry-name' }]);
    expect(broken).toBe(true);
  });

  it('reads any text without throwing, and what it offers is sound', () => {
    fc.assert(
      fc.property(PRINTABLE, (text) => {
        const line = `contact: ${text}`;
        const { problems } = readYaml(line, SHAPE, PLACE);
        for (const { fix } of problems)
          if (fix !== undefined) expect(readYaml(fix, SHAPE, PLACE).problems).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('drops nothing of a text without saying so', () => {
    fc.assert(
      fc.property(PRINTABLE, (text) => {
        const { data, problems } = readYaml(`contact: ${text}`, SHAPE, PLACE);
        if (problems.length || typeof data.contact !== 'string' || /^["'|>]/.test(text)) return;
        expect(data.contact).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

const SIGNS = [...'甲乙a1 :：,，、;#"\'“”[]{}【】（）()&*!|>%@`\\-?=./~+$^…·'];
const PRINTABLE = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 1 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((signs) =>
    signs
      .join('')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
      .trim(),
  )
  .filter(Boolean);

function contactOf(line: string): unknown {
  const { data, problems } = readYaml(line, SHAPE, PLACE);
  expect(problems).toEqual([]);
  return data.contact;
}
