import type { Outcome } from './outcome.ts';
import { asksWho } from './steps/question-words.ts';

/**
 * The answer to the words that a question for somebody is about, where the question as a whole finds nothing
 * because of what it says of them (公章谁运营); the rest is told as not used. Null where the words find nothing
 * by themselves, or only something like them.
 */
export async function askLess(
  text: string,
  find: (part: string) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (!asksWho(text)) return null;
  for (const { about, rest } of partsOf(text)) {
    const found = await find(`${about}谁负责`);
    const [first] = found.results;
    if (!first || found.unknown.length || !SURE.has(first.hit.match)) continue;
    return { ...found, unknown: rest.filter(Boolean) };
  }
  return null;
}

const SURE: ReadonlySet<string> = new Set(['number', 'exact', 'synonym']);

/**
 * What the clause that asks may be about, or the clauses beside one that says hardly more than 谁 (发票丢了，找谁补),
 * and what is left of the text then; the likeliest first.
 */
function partsOf(text: string): readonly Part[] {
  const clauses = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return clauses.flatMap((clause, place) => {
    const [, before = '', , behind = ''] = QUESTION.exec(clause) ?? [];
    const [, verb = '', object = ''] = VERB.exec(behind) ?? [];
    const others = clauses.filter((_, at) => at !== place);
    const parts = [
      { about: before, rest: [behind, ...others] },
      // 股权激励谁运营 is not about 运营.
      ...(before ? [] : [{ about: object, rest: [verb, ...others] }]),
      ...(asksWho(clause) && (before + behind).length <= HARDLY_MORE
        ? others.map((about) => ({
            about,
            rest: [before, behind, ...others.filter((it) => it !== about)],
          }))
        : []),
    ];
    return parts.filter(({ about }) => about.length > 1);
  });
}

interface Part {
  readonly about: string;
  readonly rest: readonly string[];
}

const HARDLY_MORE = 2;

/** What stands before and behind the words that ask for somebody. */
const QUESTION =
  /^(.*?)(?:的?(?:该|要|得|去|应该|需要|可以|能|现在|目前|平时|一般|具体|到底|主要|都|又|还)*(?:是|由|归|找|问|跟|给|请|让|有)?)(谁|哪(?:个|一个|位|些|几个)?(?:部门|岗位|人|领导|同事)?|什么(?:部门|岗位|人))(?:来|去|在|会|能|可以|应该|该|要|得|给|帮|负责)*(.*)$/u;

/** A verb of work, and what is worked on. */
const VERB =
  /^(运营|维护|打理|操盘|主导|统筹|推进|推动|把控|把关|承接|主抓|抓|盯|跟|带|操作|执行|落实|跟进|对接|协调|组织|安排|编制|制作|设计|采购|开发|建设|更新|发布|撰写|整理|保管|支持|提供|运作|经营|照看|接送|搞定|负责|处理|管理|[管看接出擦洗修换贴印送领发收交补买订装拆刷扫搬拍写画做盯抓开关查报打调])(?:一下|好|着|过)?(?:我们|公司|店里|单位|院里)?的?(.+)$/u;
