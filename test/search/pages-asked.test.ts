import { expect, test } from 'vitest';
import { pagesAsked } from '../../src/search/pages-asked.ts';
import type { PageRecord } from '../../src/search/records.ts';

const page = (title: string, url: string): PageRecord => ({ type: 'page', title, url, own: title });
const pages = [
  page('我的岗位', '/start/'),
  page('主题索引', '/topics/'),
  page('指标', '/metrics/'),
  page('全部部门', '/departments/'),
  page('全部岗位', '/roles/'),
  page('修订记录', '/changes/'),
  page('从 Word 开始', '/guide/from-word/'),
];
const asked = (query: string) => pagesAsked(query, pages).map(({ title }) => title);

test.each([
  ['主题索引', '主题索引'],
  ['打开主题索引', '主题索引'],
  ['主题索引在哪？', '主题索引'],
  ['我想看看修订记录', '修订记录'],
  ['修订记录的页面怎么打开', '修订记录'],
  ['请问修订记录在哪里看', '修订记录'],
  ['指标', '指标'],
  ['从word开始', '从 Word 开始'],
  ['我的岗位', '我的岗位'],
  ['我的职责', '我的岗位'],
  ['我每月要做什么', '我的岗位'],
  ['有几个部门', '全部部门'],
  ['有哪些部门？', '全部部门'],
  ['部门有几个', '全部部门'],
  ['一共几个部门', '全部部门'],
  ['我们公司总共有多少个部门', '全部部门'],
  ['所有部门', '全部部门'],
  ['部门列表', '全部部门'],
  ['全部部门', '全部部门'],
  ['有几个岗位', '全部岗位'],
  ['公司都有哪些岗位', '全部岗位'],
  ['岗位清单在哪', '全部岗位'],
  ['有哪些指标', '指标'],
  ['主题有哪些', '主题索引'],
])('%s asks for the page %s', (query, title) => expect(asked(query)).toEqual([title]));

test.each([
  '药房有几个岗位',
  '哪个部门',
  '部门',
  '哪些部门管病历',
  '几个岗位共有的职责',
  '指标谁负责',
  '绩效指标',
  '主题',
  '修订记录谁写',
  '我要报销',
  '',
])('%s asks for no page', (query) => expect(asked(query)).toEqual([]));
