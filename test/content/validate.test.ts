import { describe, expect, it } from 'vitest';
import { validate } from '../../src/content/validate.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { topicSchema } from '../../src/schemas/topic.ts';

const STAND_IN = { name: '', aliases: [], formerly: [] };
const PLACE = {
  file: 'a.yaml',
  text: 'stock:\n  nam: 库存',
  lineOf: (key: string) => (key === 'nam' ? 2 : 1),
};

describe('validate', () => {
  it('gives data as the schema makes it', () => {
    expect(validate(topicSchema, { name: ' 库存 ', aliases: '存货' }, STAND_IN, PLACE)).toEqual({
      data: { name: '库存', aliases: ['存货'], formerly: [] },
      problems: [],
    });
  });

  it('keeps what is right beside what is wrong, in the shape of the schema', () => {
    const { data, problems } = validate(
      topicSchema,
      { name: ['甲', '乙'], aliases: '存货', lead: '甲' },
      STAND_IN,
      PLACE,
    );
    expect(data).toEqual({ name: '', aliases: ['存货'], lead: '甲', formerly: [] });
    const message = 'name（主题名称）只写一个，不写成列表';
    expect(problems).toEqual([
      { file: 'a.yaml', line: 1, severity: 'error', kind: 'wrong-value', message },
    ]);
  });

  it('leaves a misspelt key beside the right one to its author', () => {
    const { problems } = validate(topicSchema, { nam: '库存', name: '库存' }, STAND_IN, PLACE);
    expect(problems).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        severity: 'error',
        kind: 'unknown-field',
        message:
          '不认识的项「nam」，是不是「name」？可用的项：name（主题名称）、aliases（别名）、lead（牵头岗位）、formerly（曾用文件名）',
      },
    ]);
  });

  it('takes a number as it is written where the schema wants text', () => {
    const place = { ...PLACE, written: { code: '008', headcount: '2', title: '1.10' } };
    const raw = { title: 1.1, code: 8, department: '销售部', headcount: 2 };
    const lists = { aliases: [], dottedTo: [], retired: [], formerly: [] };
    const standIn = { title: '', department: '', ...lists };
    expect(validate(roleSchema, raw, standIn, place)).toMatchObject({
      data: { title: '1.10', code: '008', headcount: 2 },
      problems: [],
    });
  });

  it('goes on with what was meant, so that a misspelt key is not missed once more', () => {
    const place = { ...PLACE, text: 'stock:\n  nam: 库存' };
    const { data, problems } = validate(topicSchema, { nam: '库存' }, STAND_IN, place);
    expect(data).toEqual({ name: '库存', aliases: [], formerly: [] });
    expect(problems.map(({ fix }) => fix)).toEqual(['  name: 库存']);
  });

  it('writes a number in quotes where a text is wanted', () => {
    const place = { ...PLACE, text: 'stock:\n  name: 12', lineOf: () => 2 };
    const { problems } = validate(topicSchema, { name: 12 }, STAND_IN, place);
    expect(problems.map(({ fix }) => fix)).toEqual(['  name: "12"']);
  });

  it.each([null, undefined, '甲', 3])('gives the stand-in for %j', (raw) => {
    expect(validate(topicSchema, raw, STAND_IN, PLACE)).toMatchObject({
      data: STAND_IN,
      problems: [{ line: 1 }],
    });
  });
});
