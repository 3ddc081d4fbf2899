import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/editor/place-of.ts';
import { readForm } from '../../src/editor/read-form.ts';
import { NURSE, ward } from './ward.ts';

describe('placeOf', () => {
  const at = (words: string, file = NURSE, id = '') => {
    const form = readForm(ward(), file, id);
    const line = (ward().get(file)?.split('\n') ?? []).findIndex((it) => it.includes(words)) + 1;
    return form && placeOf(form, { file, line });
  };

  it('leads a finding to the field in which it can be mended', () => {
    expect(at('病区的护士长')).toEqual({ field: 'page' });
    expect(at('code: HS')).toEqual({ field: 'fact', key: 'code' });
    expect(at("'总护士'")).toEqual({ field: 'fact', key: 'aliases' });
    expect(at('工作时间')).toEqual({ field: 'fact', key: 'facts.工作时间' });
    expect(at('护士长管病区。')).toEqual({ field: 'section', title: '' });
    expect(at('- 查房')).toEqual({ field: 'section', title: '岗位目的' });
    expect(at('A --> B')).toEqual({ field: 'section', title: '权限' });
    expect(at('### 查房')).toEqual({ field: 'group', title: '查房' });
    expect(at('## 岗位职责')).toEqual({ field: 'page' });
  });

  it('tells the part of a duty', () => {
    expect(at('1. 排出每周的班')).toEqual({ field: 'duty', duty: 'HS-01', part: 'text' });
    expect(at('2. 夜班')).toEqual({ field: 'duty', duty: 'HS-01', part: 1 });
    expect(at('主题:排班')).toEqual({ field: 'duty', duty: 'HS-01', part: '主题' });
    expect(at('编号：HS-03')).toEqual({ field: 'duty', duty: 'HS-03', part: '编号' });
  });

  it('knows the lines of an entry of a list', () => {
    const topics = 'content/topics.yaml';
    expect(at('aliases: [公章', topics, 'seal')).toEqual({ field: 'fact', key: 'aliases' });
    expect(at('seal:', topics, 'seal')).toEqual({ field: 'page' });
    expect(at('{name: 病历', topics, 'record')).toEqual({ field: 'fact', key: 'aliases' });
    expect(at('rounds:', topics, 'seal')).toBeNull();
    expect(at('seal:', topics, 'rounds')).toBeNull();
  });

  it('says nothing of another file', () => {
    const form = readForm(ward(), NURSE);
    expect(form && placeOf(form, { file: 'content/topics.yaml', line: 3 })).toBeNull();
  });
});
