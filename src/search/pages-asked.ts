import { normalise } from './normalise.ts';
import { asksOwn } from './own.ts';
import type { PageRecord } from './records.ts';

/**
 * Those of the pages that a query asks for by name and nothing else (打开主题索引, 修订记录在哪), or by what they list
 * (有几个部门: 全部部门); for a query of the reader's own duties the page of their own role.
 */
export function pagesAsked(typed: string, pages: readonly PageRecord[]): PageRecord[] {
  const text = plain(typed);
  const isOwn = asksOwn(text);
  return pages.filter(
    (page) =>
      (isOwn && page.url.startsWith('/start/')) ||
      isAsked(text, plain(page.title), ASKING) ||
      isListAsked(typed, page),
  );
}

/** Whether the query asks for all that the page lists, and for nothing else: 有哪些岗位, 一共几个部门. */
export function isListAsked(typed: string, { title }: PageRecord): boolean {
  const text = plain(typed);
  const listed = plain(title).replace(/^全部|索引$/gu, '');
  return LISTING.test(text) && isAsked(text, listed, ASKING_LIST);
}

/** Whether a text says the name once, and beside it only asks. */
function isAsked(text: string, name: string, asking: RegExp): boolean {
  const [before = '', behind, ...more] = text.split(name);
  return behind !== undefined && !more.length && asking.test(before) && asking.test(behind);
}

function plain(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
}

const WORDS =
  '请问|我要|我想|想|要|帮我|打开|看看|看|查看|查询|查|进入|进|去|跳到|找|有|在|从|到|哪里|哪儿|哪|里|怎么|如何|一下|手册|公司|我们|的|页面|页|链接|入口|栏目|是什么|有没有|呢|吗|了';
const ASKING = new RegExp(`^(?:${WORDS})*$`, 'u');

const LISTS = '几个|几种|几类|多少|哪些|哪几个|所有|全部|一共|总共|清单|列表|名单';
const LISTING = new RegExp(LISTS, 'u');
const ASKING_LIST = new RegExp(
  `^(?:${LISTS}|${WORDS}|想知道|列出|咱们|单位|目前|现在|总|共|都|分别|个|是|些|啊|呀)*$`,
  'u',
);
