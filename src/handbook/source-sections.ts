import type { Source } from './model.ts';

/** One section of the original document with what became of its items. */
export interface SourceSection {
  readonly id: string;
  /** 第一篇 · 销售部经理 */
  readonly title: string;
  readonly sources: readonly { readonly number: number; readonly source: Source }[];
}

/** The items of the original document under their sections, both in its order. */
export function sourceSections(sources: readonly Source[]): SourceSection[] {
  const sections = Map.groupBy(sources, ({ id }) => id.slice(0, id.lastIndexOf('-')));
  return [...sections].map(([id, own]) => ({
    id,
    title: TITLES[id] ?? id,
    sources: own.map((source) => ({ number: Number(source.id.slice(id.length + 1)), source })),
  }));
}

/** The headings of the original document; 第一篇 lost those of 销售部经理 and 售后部经理. */
const TITLES: Readonly<Record<string, string>> = {
  '1-sales': '第一篇 · 销售部经理',
  '1-service': '第一篇 · 售后部经理',
  '1-marketing': '第一篇 · 市场部经理',
  '1-finance-insurance': '第一篇 · 金融保险部经理',
  '1-admin': '第一篇 · 行政部经理',
  '1-accounting': '第一篇 · 财务部经理',
  '2-general': '第二篇 · 总经理岗位职责',
  '2-general-req': '第二篇 · 总经理任职要求',
  '3-general': '第三篇 · 总经理',
  '3-sales': '第三篇 · 销售经理',
  '3-service': '第三篇 · 服务经理',
  '3-admin': '第三篇 · 人事行政经理',
  '3-accounting': '第三篇 · 财务经理',
  '3-marketing': '第三篇 · 市场经理',
  '3-customer-care': '第三篇 · 客服经理',
};
