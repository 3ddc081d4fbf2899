import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/approval/fingerprint.ts';
import { wholeText } from '../../src/approval/whole-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { COMMON } from './common-duties.ts';

const HEAD = `---
title: 主任
code: NK-01
department: 内科
reportsTo: 院长
headcount: 1
facts:
  职级: M3
  工作时间: 行政班
---
`;
const BODY = `
## 岗位目的

带好内科，用好 CRM 系统。

## 岗位职责

### 病房

1. 主持查房，签批会诊
    1. 每天早上
    2. 夜里有急诊时
    - 编号：NK-01-01
    - 主题：查房、病历
    - 频次：每日
2. 审核病历
    - 编号：NK-01-02

## 考核指标

| 指标 | 目标 |
| --- | --- |
| 病历及时率 | 98% |
`;

describe('the fingerprint of a role', () => {
  it('is the same for ever: it stands on paper', () => {
    expect(said(HEAD + BODY)).toBe(
      '19b10feacae62a6fb6cea9e429c251ed55b6b6752c85bc102b28b45c44a2e403',
    );
  });

  it.each([
    [
      'another order of the head',
      HEAD.replace('code: NK-01\n', '').replace('---\ntitle', '---\ncode: NK-01\ntitle') + BODY,
    ],
    [
      'another order of the firm’s own facts',
      HEAD.replace('  职级: M3\n', '').replace('行政班\n', '行政班\n  职级: M3\n') + BODY,
    ],
    ['quotes', HEAD.replace('title: 主任', 'title: "主任"') + BODY],
    ['spaces beside Chinese', HEAD + BODY.replace('用好 CRM 系统', '用好CRM系统')],
    [
      'bold type and blank lines',
      HEAD + BODY.replace('带好内科', '**带好**内科').replace('### 病房\n', '### 病房\n\n'),
    ],
    ['other line ends', (HEAD + BODY).replaceAll('\n', '\r\n')],
    ['half-width colons of facts', HEAD + BODY.replaceAll('：', ': ')],
    [
      'a kind that is said or meant',
      HEAD + BODY.replace('频次：每日', '责任：主责\n    - 频次：每日'),
    ],
    [
      'who holds it, how to reach them and other names',
      HEAD.replace('---\ntitle', '---\nholder: 张三\ncontact: 8001\naliases: [科主任]\ntitle') +
        BODY,
    ],
    [
      'a version and dates',
      HEAD.replace(
        '---\ntitle',
        '---\nversion: 9.0\neffective: 2030-01-01\nreviewBy: 2031-01-01\ntitle',
      ) + BODY,
    ],
    ['what HR still asks', HEAD + BODY.replace('频次：每日', '频次：每日\n    - 待确认：几点')],
    [
      'numbers that are kept for machines',
      HEAD.replace('---\ntitle', '---\nretired: [NK-01-03]\nlastNumber: 3\norder: 2\ntitle') + BODY,
    ],
  ])('does not change by %s', (_, text) => {
    expect(said(text)).toBe(said(HEAD + BODY));
  });

  it.each([
    ['a character of a duty', BODY.replace('签批', '签发')],
    ['a comma', BODY.replace('查房，', '查房')],
    ['a topic', BODY.replace('查房、病历', '查房')],
    ['how often', BODY.replace('每日', '每周')],
    ['a sub-item', BODY.replace('每天早上', '每天晚上')],
    ['the kind of a duty', BODY.replace('频次：每日', '责任：协办')],
    ['a number', BODY.replace('NK-01-02', 'NK-01-03')],
    [
      'the order of duties',
      BODY.replace('审核病历', '甲')
        .replace('主持查房，签批会诊', '审核病历')
        .replace('甲', '主持查房，签批会诊'),
    ],
    ['a group', BODY.replace('### 病房', '### 门诊')],
    ['a cell of a table', BODY.replace('98%', '95%')],
    ['a heading', BODY.replace('岗位目的', '岗位使命')],
  ])('changes by %s', (_, body) => {
    expect(said(HEAD + body)).not.toBe(said(HEAD + BODY));
  });

  it.each([
    ['the title', HEAD.replace('主任', '副主任')],
    ['the superior', HEAD.replace('reportsTo: 院长', 'reportsTo: 副院长')],
    ['a fact of the firm’s own', HEAD.replace('M3', 'M4')],
    ['the headcount', HEAD.replace('headcount: 1', 'headcount: 2')],
  ])('changes by %s', (_, head) => {
    expect(said(head + BODY)).not.toBe(said(HEAD + BODY));
  });

  it('with common duties is the same for ever, too, in whatever order they stand', () => {
    expect(said(HEAD + BODY, COMMON, OTHER)).toBe(
      '46c6e84615980f55014cde0d27040dd88f089c20f95e13a1334c0310828c250e',
    );
    expect(said(HEAD + BODY, OTHER, COMMON)).toBe(said(HEAD + BODY, COMMON, OTHER));
  });

  it.each([
    ['for whom else they are', COMMON.replace('全体', '[内科, 外科]')],
    ['what HR still asks of them', COMMON.replace('TY-01', 'TY-01\n    - 待确认：对谁')],
  ])('does not change by %s', (_, set) => {
    expect(said(HEAD + BODY, set)).toBe(said(HEAD + BODY, COMMON));
  });

  it.each([
    ['a set of common duties', []],
    ['a character of a common duty', [COMMON.replace('保密', '保 密码')]],
    ['the title of the set', [COMMON.replace('全员', '全体')]],
    ['the number of a common duty', [COMMON.replace('TY-01', 'TY-02')]],
  ])('changes by %s', (_, sets) => {
    expect(said(HEAD + BODY, ...sets)).not.toBe(said(HEAD + BODY, COMMON));
  });

  it('changes by any sign of a sentence', () => {
    const sentence = fc.stringMatching(/^[甲乙丙丁a-c0-9，。]{1,12}$/);
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [a, b] = [one, other].map((text) => duty(text));
        expect(fingerprintOf(a as never) === fingerprintOf(b as never)).toBe(one === other);
      }),
    );
  });
});

const OTHER = COMMON.replace('全员', '医师').replace('TY-01', 'YS-01');

function said(text: string, ...sets: readonly string[]): string {
  const files = sets.map((set, at) => [`content/common/c${at}.mdx`, set] as const);
  const { roles, commons } = parseContent(new Map([['content/roles/head.mdx', text], ...files]));
  const [role] = roles;
  if (!role) throw new Error('no role');
  return fingerprintOf(wholeText(role, commons));
}

function duty(text: string) {
  const own = { id: 'A-1', text, subItems: [], group: '', facts: [] };
  const page = { id: 'a', file: '', formerly: [], title: '甲', code: '', facts: [], sections: [] };
  return { role: { ...page, duties: [own] }, commons: [] };
}
