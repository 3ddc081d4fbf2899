import type { PageLink } from '../../handbook/page-links.ts';

/** The pages that list everything of one kind, in the order of the menu. */
export const INDEX_PAGES: readonly PageLink[] = [
  { title: '组织架构图', url: '/org/' },
  { title: '全部部门', url: '/departments/' },
  { title: '全部岗位', url: '/roles/' },
  { title: '主题索引', url: '/topics/' },
  { title: '指标', url: '/metrics/' },
  { title: '部门协作', url: '/collaboration/' },
  { title: '原文对照', url: '/sources/' },
];
