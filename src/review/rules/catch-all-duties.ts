import { bareSentence } from '../../handbook/same-sentence.ts';
import { dutyLink } from '../duty-link.ts';
import type { Rule } from '../question.ts';

/** Duties that hold anything and nothing, each sentence once, with all who have it. */
export const catchAllDuties: Rule = {
  kind: 'catch-all',
  find: ({ duties }) => {
    const found = duties.filter(({ text, subItems }) => !subItems.length && isCatchAll(text));
    return [...Map.groupBy(found, ({ text }) => bareSentence(text)).values()].map((same) => {
      const text = same[0]?.text ?? '';
      return { about: [text], text: `「${text}」具体指什么？`, links: same.map(dutyLink) };
    });
  },
};

/**
 * Whether a sentence says only that there is more to do: work that somebody assigns, or other work,
 * without a word of what it is.
 */
export function isCatchAll(text: string): boolean {
  return CATCH_ALL.test(bareSentence(text));
}

const DO =
  '(?:(?:并|及|和|按时|及时|认真|积极|努力|按要求|按质按量|保质保量)*(?:完成|办理|承办|承担|负责|处理|执行|做好|落实|配合|协助|从事|参与|服从)(?:好|并)?)?';
const SUPERIOR =
  '(?:(?:公司|部门|集团|总部)?(?:领导|上级|上司|主管|负责人|管理层)|公司|部门|集团|总部|\\p{Script=Han}{0,6}(?:经理|总监|主任|店长|院长|校长|厂长|总裁|董事长?))';
const SUPERIORS = `${SUPERIOR}(?:(?:和|及|以及|或|与)?${SUPERIOR}){0,2}`;
const ASSIGNED_TO = '(?:临时)?(?:交办|交代|交待|指派|委派|分派)';
const ARRANGED = '(?:临时)?(?:安排|布置|委托|下达|交付|授权|指示|要求)';
const KIND =
  '(?:给|本岗位|本部门|本人|的|之|其他|其它|各项|各类|一切|所有|有关|相关|临时性?|日常|突发|紧急|重要|专项)*';
const WORK = '(?:工作任务|工作事项|工作|任务|事项|事务|事宜|事情|职责|业务)';
const ASSIGNED = `(?:(?:${SUPERIORS})?${ASSIGNED_TO}|${SUPERIORS}${ARRANGED})${KIND}${WORK}`;
/** 其他 must stand there: 相关工作 alone belongs to what is said before it. */
const OTHER = `(?:与?本?(?:岗位|部门|职位|公司)的?)?${KIND}(?:其他|其它)${KIND}${WORK}`;
const CATCH_ALL = new RegExp(
  `^${DO}(?:${ASSIGNED}|${OTHER})(?:(?:和|及|及其|以及|与|并)${DO}(?:${ASSIGNED}|${OTHER}))*$`,
  'u',
);
