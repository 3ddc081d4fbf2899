import { describe, expect, it } from 'vitest';
import { factKey, factsIn, isNothing } from '../../../src/import/reading/fact-names.ts';
import { isDepartmentName, readTitle } from '../../../src/import/reading/role-title.ts';
import { sectionKind } from '../../../src/import/reading/section-names.ts';

describe('titles of roles', () => {
  it.each([
    ['出纳岗位职责', '出纳', true],
    ['护理部主任的岗位职责', '护理部主任', true],
    ['【篇二：院长岗位职责】', '院长', true],
    ['附件三：库管员岗位说明书（试行）', '库管员', true],
    ['电工工作职责及任职要求', '电工', true],
    ['A1店店长岗位职责', '店长', true],
    ['岗位说明书——电工', '电工', true],
    ['岗位说明书（电工）', '电工', true],
    ['职务说明书：电工', '电工', true],
    ['《电工》岗位说明书', '电工', true],
    ['电工（夜班）岗位职责', '电工（夜班）', true],
    ['电工岗位说明书V2.0', '电工', true],
    ['附件2  电工岗位职责', '电工', true],
    ['电工 岗位职责描述', '电工', true],
    ['电工JD', '电工', true],
    ['关于印发电工岗位职责的通知', '电工', true],
    ['Job Description 电工岗位说明书', '电工', true],
    ['护 士 长', '护士长', false],
    ['文员：', '文员', false],
  ])('%s', (text, title, isExplicit) => {
    expect(readTitle({ text })).toEqual({ title, isExplicit });
  });

  it.each([
    '岗位职责',
    '各部门岗位职责',
    '主要职责',
    '出纳岗位职责.docx',
    '那么出纳的岗位职责有哪些呢？',
    '全体员工',
    '业绩增长',
    '资源描述',
    '收付现金',
  ])('%s is none', (text) => {
    expect(readTitle({ text })).toBeNull();
  });

  it.each([
    ['财务部', true],
    ['院办', true],
    ['客服中心', true],
    ['出纳', false],
    ['收付现金', false],
  ])('%s is a department: %s', (text, isOne) => {
    expect(isDepartmentName(text)).toBe(isOne);
  });
});

describe('parts of a role', () => {
  it.each([
    ['岗位职责', 'duties'],
    ['职责与工作任务：', 'duties'],
    ['岗 位 职 责', 'duties'],
    ['安全职责', 'duties'],
    ['工作内容', 'duties'],
    ['任职资格', 'requirements'],
    ['岗位要求', 'requirements'],
    ['工作权限', 'powers'],
    ['权力：', 'powers'],
    ['职务概要', 'purpose'],
    ['工作协作关系', 'relations'],
    ['关键绩效指标', 'measures'],
    ['KPI', 'measures'],
    ['工作环境', 'own'],
    ['收付现金', null],
    ['部门职责', null],
  ])('%s', (heading, kind) => {
    expect(sectionKind(heading)).toBe(kind);
  });
});

describe('facts', () => {
  it.each([
    ['岗位名称', 'title'],
    ['直接主管', 'reportsTo'],
    ['编 制 人 数：', 'headcount'],
    ['职务代理人', 'deputy'],
    ['职级', 'facts'],
    ['收付现金', null],
  ])('%s', (label, key) => {
    expect(factKey(label)).toBe(key);
  });

  it('several stand in one line, their labels with blanks', () => {
    expect(factsIn('直接主管：科长  隔级领导：院长；平    级：出纳、会计')).toEqual([
      { label: '直接主管', value: '科长' },
      { label: '隔级领导', value: '院长' },
      { label: '平级', value: '出纳、会计' },
    ]);
  });

  it('a sentence that only holds such a word has none', () => {
    expect(factsIn('每月核对编制：按部门汇总')).toEqual([]);
    expect(factsIn('收付现金')).toEqual([]);
  });

  it.each(['', '/', '——', '无', '＿＿＿'])('「%s」 says that there is nothing', (value) => {
    expect(isNothing(value)).toBe(true);
  });
});
