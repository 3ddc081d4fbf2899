import { normalise } from './normalise.ts';
import { asksOwn } from './own.ts';
import type { PageRecord } from './records.ts';

/**
 * Those of the pages that a query asks for by name and nothing else (打开主题索引, 修订记录在哪); for a query of
 * the reader's own duties the page of their own role.
 */
export function pagesAsked(typed: string, pages: readonly PageRecord[]): PageRecord[] {
  const text = plain(typed);
  const isOwn = asksOwn(text);
  return pages.filter(({ title, url }) => {
    if (isOwn && url.startsWith('/start/')) return true;
    const [before, behind, ...more] = text.split(plain(title));
    return behind !== undefined && !more.length && isAsking(before) && isAsking(behind);
  });
}

function plain(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function isAsking(text = ''): boolean {
  return ASKING.test(text);
}

const ASKING =
  /^(?:请问|我要|我想|想|要|帮我|打开|看看|看|查看|查询|查|进入|进|去|跳到|找|有|在|从|到|哪里|哪儿|哪|里|怎么|如何|一下|手册|公司|我们|的|页面|页|链接|入口|栏目|是什么|有没有|呢|吗|了)*$/u;
