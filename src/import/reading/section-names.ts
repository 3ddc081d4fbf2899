import { bare, withoutEnglish } from './line.ts';

/** The parts of a role that documents have under many names; `own` keeps the name that the document uses. */
export type SectionKind =
  | 'purpose'
  | 'duties'
  | 'powers'
  | 'requirements'
  | 'relations'
  | 'measures'
  | 'own';

/** How the handbook calls each. */
export const SECTION_TITLES: Readonly<Record<Exclude<SectionKind, 'own'>, string>> = {
  purpose: '岗位目的',
  duties: '岗位职责',
  powers: '权限',
  requirements: '任职要求',
  relations: '工作关系',
  measures: '考核指标',
};

/** Which part of a role a heading names; null where it names none that is known. */
export function sectionKind(heading: string): SectionKind | null {
  const name = plainName(heading);
  if (!name || name.length > LONGEST) return null;
  return NAMES.find(([form]) => form.test(name))?.[1] ?? null;
}

/** Whether a heading says that the facts of the role follow. */
export function isFactsHeading(heading: string): boolean {
  return FACTS.test(plainName(heading));
}

/** A heading without blanks, brackets around it or behind it, and its name in English. */
function plainName(heading: string): string {
  return bare(withoutEnglish(heading))
    .replace(/^[★☆◆■●※◎]+|[★☆◆■●※◎]+$/gu, '')
    .replace(/[:：。；;]+$/u, '')
    .replace(/(?<=.)[（(][^（()）]*[)）]$/u, '')
    .replace(/^[【《「“"[(（]+|[】》」”"\])）:：]+$/gu, '');
}

/** Whether a heading says no more than that duties follow; 安全职责 names a group of them. */
export function isPlainDuties(heading: string): boolean {
  return NAMES[0]?.[0].test(plainName(heading)) ?? false;
}

const LONGEST = 14;
const FACTS =
  /^(?:(?:岗位|职位|职务)?(?:基本|一般)?(?:信息|资料|情况|概况)|(?:岗位|职位|职务)标识)$/u;
const AND = '(?:[和与及、/／]|以及)';
const DUTY =
  '(?:(?:岗位|工作|主要|职位|职务|具体|日常|基本|核心|本岗位|岗位主要|岗位工作|主要工作|主要岗位)?(?:的)?(?:职责|责任|任务)|(?:主要|日常|具体|岗位)?工作(?:内容|任务|事项|责任)|岗位内容|职责(?:范围|描述|内容|概述|说明|要求|细则)|主要工作|职能)';
const POWER = '(?:(?:岗位|工作|主要|职务|管理)?(?:权限|职权|权力|权利|权责)|权限范围|岗位授权)';
const REQUIREMENT =
  '(?:(?:岗位)?任职(?:要求|资格|条件|标准|资格要求|资格条件|基本要求)|(?:岗位|素质|资格|能力|技能|知识|上岗|录用|职位|基本|能力素质)(?:要求|条件|资格)|(?:岗位)?(?:资质|胜任)要求|岗位规范|任职者要求|要求|资格)';
const FORM = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
const NAMES: readonly (readonly [RegExp, SectionKind])[] = [
  [FORM(`${DUTY}(?:${AND}(?:${DUTY}|${POWER}|工作任务|任务|工作内容|工作标准|要求))*`), 'duties'],
  [FORM('(?!部门)\\p{Script=Han}{2,6}职责|安全责任'), 'duties'],
  [FORM(`${POWER}(?:${AND}${POWER})*`), 'powers'],
  [FORM(`${REQUIREMENT}(?:${AND}${REQUIREMENT})*`), 'requirements'],
  [
    FORM(
      '(?:岗位|职务|职位|工作|设置|设立|设岗|岗位设置|岗位设立|职位设置)(?:的)?(?:目的|概要|概述|使命|宗旨|定位|目标|描述|简介|综述|摘要)|目的',
    ),
    'purpose',
  ],
  [
    FORM(
      '(?:主要|内外部?|内部|外部|对内|对外|岗位|沟通|内、外|内外)?(?:工作|协作|沟通|联系|业务|汇报|协调|岗位|合作)?(?:关系|联系|协作)|工作(?:协作|沟通)(?:关系|对象)?|内外沟通|沟通对象',
    ),
    'relations',
  ],
  [
    FORM(
      '(?:关键|主要|岗位|绩效|业绩|工作)*(?:考核|绩效|业绩)(?:考核)?(?:指标|标准|内容|项目)?|KPI(?:指标|考核|考核指标)?|关键指标|衡量指标|考评指标|(?:绩效|考核)?衡量标准',
    ),
    'measures',
  ],
  [
    FORM(
      '(?:工作|作业)(?:环境|条件|时间|地点|场所|流程|特征|设备|工具|标准|制度|规范|依据|成果)|使用(?:工具|设备)(?:与设备)?|(?:职业|岗位)(?:发展|轮换)|\\p{Script=Han}{2,4}(?:要求|通道|路径|方向|规定|办法)|适用范围|相关(?:文件|记录|制度|流程)|(?:修改|修订|变更|更改|版本)(?:记录|历史|履历)|签(?:字|名|收|署)(?:栏|页)|备注|说明|其[他它](?:要求|说明|事项)?|附则|注意事项|禁止(?:行为|事项)|职业健康|行为规范',
    ),
    'own',
  ],
];
