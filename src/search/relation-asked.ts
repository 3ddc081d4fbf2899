import type { Relation } from './answer-card.ts';

/** Whose fact is asked for, as typed, and which. */
export interface RelationAsked {
  readonly owner: string;
  readonly relation: Relation;
}

/** Whether the owner of a fact is whoever asks. */
export function isOwner(owner: string): boolean {
  return /^(?:我|我们|咱们|本人)$/u.test(owner);
}

/** Which fact of whom a query asks for, or null. */
export function relationAsked(text: string): RelationAsked | null {
  const letters = text.replace(/[^\p{L}\p{N}-]/gu, '').replace(/^(?:请问|问下|想问|谁是)/u, '');
  const superior = reportedTo(letters);
  if (superior) return { owner: superior, relation: '直接下级' };
  for (const [relation, words] of WORDS) {
    const [, owner] = words.exec(letters) ?? [];
    if (owner !== undefined) return { owner, relation };
  }
  return null;
}

/** Whom those answer to who are asked for (谁向院长汇报, 归院长管的岗位); undefined where nobody is. */
function reportedTo(letters: string): string | undefined {
  const found = ASKED_FIRST.exec(letters) ?? ASKED_LAST.exec(letters);
  return found?.slice(1).find(Boolean);
}

const WHO = '(?:谁|哪(?:些|个|几个|位)?(?:岗位|人|同事)?|什么(?:岗位|人))';
const REPORTS =
  '(?:直接)?(?:[向跟对](.+)汇报(?:工作)?|归(.+)(?:管|领导)|汇报给(.+)|(?:上级|顶头上司|上司|直属领导|领导)是(.+))';
/** 谁向院长汇报, 哪些岗位的上级是院长. */
const ASKED_FIRST = new RegExp(`^${WHO}(?:需要|需|要|该|都|是|的)*${REPORTS}$`, 'u');
/** 向院长汇报的有谁, 上级是院长的岗位. */
const ASKED_LAST = new RegExp(`^${REPORTS}的(?:都?[有是])?(?:${WHO}|岗位|人|同事)$`, 'u');

const ASKED = '(?:是谁|是哪位|是什么|是多少|有谁|有哪些|多少|谁|号码|号)?$';
const WORDS: readonly (readonly [Relation, RegExp])[] = [
  ['虚线汇报', ends('虚线汇报|虚线上级|虚线领导|虚线汇报给|虚线向谁汇报')],
  ['直接上级', ends('直接上级|顶头上司|直属领导|上级|上司|领导|老板|汇报给|向谁汇报|归谁管')],
  ['直接下级', ends('直接下级|下级|下属|手下|管哪些人|管谁')],
  ['职务代理人', ends('职务代理人|代理人|谁代理|谁替班|谁顶岗|不在找')],
  ['考核岗位', ends('是?谁的(?:考核指标|kpi)|考核谁|考核(?:哪些|哪个)?岗位')],
  ['考核指标', ends('(?:绩效)?考核(?:什么|哪些)?指标|绩效指标|怎么考核|kpi')],
  ['电话或分机', ends('电话或分机|联系电话|电话|分机|手机|联系方式|怎么联系')],
];

function ends(words: string): RegExp {
  return new RegExp(`^(.*?)的?(?:${words})${ASKED}`, 'u');
}
