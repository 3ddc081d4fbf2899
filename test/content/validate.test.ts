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
      { name: 1, aliases: '存货', lead: '甲' },
      STAND_IN,
      PLACE,
    );
    expect(data).toEqual({ name: '', aliases: ['存货'], lead: '甲', formerly: [] });
    const message = 'name（主题名称）要写成文字；像数字的内容请加引号，如 "1.0"';
    expect(problems).toEqual([{ file: 'a.yaml', line: 1, severity: 'error', message }]);
  });

  it('gives the line with the key that was meant', () => {
    const { problems } = validate(topicSchema, { nam: '库存', name: '库存' }, STAND_IN, PLACE);
    expect(problems).toEqual([
      {
        file: 'a.yaml',
        line: 2,
        severity: 'error',
        message:
          '不认识的项「nam」，是不是「name」？可用的项：name（主题名称）、aliases（别名）、lead（牵头岗位）、formerly（曾用文件名）',
        fix: '  name: 库存',
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

  it.each([null, undefined, '甲', 3])('gives the stand-in for %j', (raw) => {
    expect(validate(topicSchema, raw, STAND_IN, PLACE)).toMatchObject({
      data: STAND_IN,
      problems: [{ line: 1 }],
    });
  });
});
