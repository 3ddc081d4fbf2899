import type { Vocabulary } from './vocabulary.ts';

/** What a query denies (谁不负责病历), and the query that does not. */
export interface Negation {
  readonly said: string;
  readonly rest: string;
}

/**
 * What a normalised query denies of whoever it asks for. The handbook says who answers, and of nobody that
 * they do not. 谁都不管 complains, and asks for who does.
 */
export function negationIn(text: string, vocabulary: Vocabulary): Negation | null {
  for (const pattern of [ASKED, BELONGING, OF_ROLE]) {
    const found = pattern.exec(text);
    if (!found?.groups) continue;
    const { said = '', verb = '' } = found.groups;
    const at = found.index + found[0].indexOf(said);
    if (isInName(text, at, vocabulary)) continue;
    return {
      said,
      rest: text.slice(0, at) + verb.replace(TAKING_PART, '负责') + text.slice(at + said.length),
    };
  }
  return null;
}

/** Whether the place stands in a name of the handbook: 不合格品, 无人机. */
function isInName(text: string, at: number, vocabulary: Vocabulary): boolean {
  return [...vocabulary.keys()].some((name) => {
    const start = text.indexOf(name);
    return start >= 0 && start <= at && at < start + name.length;
  });
}

/** Words for it that the search does not take for asking. */
const TAKING_PART = /参与|参加|承担|涉及/u;

const NOT =
  '(?:不|没有?|没在|未|无|毋|非)(?:是|曾|用|需要?|须|必须?|该|应该?|会|能|可以|想|愿意?|肯|再|得|直接|参加)*';
const VERB =
  '(?:负责(?!任)|负主责|主责|主管|分管|监管|管理?|参与|参加|承担|涉及|牵头|协办|协助|监督|审批|审核|批|知会|对接|跟进|处理|办理|办|做|干|碰|碰触|属于|归|由)';
const WHO =
  '(?:谁|哪(?:个|些|几个|位|一位|家)?(?:岗位|部门|人|领导|科室|店)?|什么(?:岗位|部门|人)|有(?:没有|哪些|什么)?(?:人|岗位|部门))';
/** 谁不负责, 哪些岗位不用管, 谁可以不批. */
const ASKED = new RegExp(
  `${WHO}(?:是|就|可以|能|应该|会|从来|一般|平时|现在|其实|目前|[^\\p{L}])*(?<said>${NOT}(?<verb>${VERB}))`,
  'u',
);
/** 不归谁管, 不是谁负责, 不由哪个部门办. */
const BELONGING = /(?<said>(?:不|没有?|非)(?<verb>归|由|是|属于?|在))(?=谁|哪)/u;
/** 店长不管什么, 店长不用做的事, 不归店长管的. */
const OF_ROLE = new RegExp(
  `(?<![能会可])(?<said>${NOT}(?<verb>${VERB}))(?=什么|哪些|啥|的(?:事|工作|职责|有|是)|.{0,12}(?:管|负责)的)`,
  'u',
);
