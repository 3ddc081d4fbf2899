import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import type { Edit } from '../../src/editor/edit.ts';
import { nextNumber as nextNumberIn } from '../../src/editor/next-number.ts';
import { replayUpon } from '../../src/editor/replay.ts';
import { type Past, recall } from '../../src/handbook/past.ts';
import { DIRECTOR, NURSE, ward } from './ward.ts';

const nextNumber = (texts: ReadonlyMap<string, string>, file: string, past: Past | undefined) =>
  nextNumberIn({ ...parseContent(texts), past }, file);

describe('nextNumber', () => {
  it('is higher than all that are in use, retired or known from the past', () => {
    expect(nextNumber(ward(), NURSE, undefined)).toBe('HS-04');
    const past = recall([new Map([[NURSE, { duties: [], retired: ['HS-07'], holders: [] }]])]);
    expect(nextNumber(ward(), NURSE, past)).toBe('HS-08');
    const words = { text: '每天查房', subItems: [], facts: { 主题: ['查房'], 待确认: ['时间'] } };
    const gone: Edit = { kind: 'remove-duty', file: NURSE, duty: 'HS-03', was: words };
    const { texts, conflicts } = replayUpon(ward())([gone]);
    expect(conflicts).toEqual([]);
    expect(nextNumber(texts, NURSE, undefined)).toBe('HS-04');
  });

  it('begins with the initials of the department where there is no code', () => {
    expect(nextNumber(ward(), DIRECTOR, undefined)).toBe('YB-02');
  });

  it('is not known of a page whose head cannot be read, nor of one without duties', () => {
    const torn = new Map(ward()).set(DIRECTOR, '## 岗位职责\n\n1. 甲\n');
    expect(nextNumber(torn, DIRECTOR, undefined)).toBeNull();
    expect(nextNumber(ward(), 'content/departments/office.mdx', undefined)).toBeNull();
  });
});
