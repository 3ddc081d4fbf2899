import { bare, type Line, withoutEnglish } from './line.ts';

/** What a line says as the title of a role. */
export interface TitleRead {
  readonly title: string;
  /** It says that duties follow, as 某某岗位职责 does; a bare name may be the title of anything. */
  readonly isExplicit: boolean;
}

/** Reads 第二节 某经理岗位职责, （四）某经理, 【篇二：某经理岗位职责】, 某员岗位说明书; null for any other line. */
export function readTitle({ text }: Pick<Line, 'text'>): TitleRead | null {
  const unwrapped = bare(withoutEnglish(text))
    .replace(/^关于(?:印发|下发|发布|制定)?(.+)的(?:说明|规定|通知|办法)$/u, '$1')
    .replace(/[【】《》「」“”"[\]]+/gu, '')
    .replace(/^(?:篇|附件?|附表|表)[一二三四五六七八九十\d]+[:：、]?/u, '');
  const name = unwrapped.replace(/[:：]+$/u, '');
  const [, behind = ''] = BEHIND.exec(name) ?? [];
  if (isRoleName(behind)) return { title: withoutFirm(behind), isExplicit: true };
  // A file's name is that of the whole document.
  if (!name || /\.(?:docx?|pdf|txt|wps|xlsx?)$/i.test(name) || SENTENCE.test(name)) return null;
  const said = name.replace(SUFFIX, '');
  const isExplicit = said !== name;
  const title = withoutFirm(said.replace(/^(?:岗位|职位|职务)(?:名称)?[:：]/u, ''));
  if (!isExplicit) return isRoleName(title) ? { title, isExplicit } : null;
  const isTitle = title.length >= 2 && title.length <= LONGEST && !GENERAL.test(title);
  return isTitle ? { title, isExplicit } : null;
}

/** Whether a text can be what somebody is called at work, by its last characters. */
export function isRoleName(text: string): boolean {
  const name = text.replace(/[（(][^（()）]*[）)]$/u, '');
  if (name.length < 2 || name.length > LONGEST || SENTENCE.test(name)) return false;
  return ENDS.test(name) && !NO_ROLE.test(name);
}

/** Whether a text is what a part of a firm is called. */
export function isDepartmentName(text: string): boolean {
  if (/[与和及的、]/u.test(text)) return false;
  return /^[\p{Script=Han}\w·]{1,12}(?:部门?|科|室|处|中心|办|组|队|分公司|分店|门店|病区|院区|工段)$/u.test(
    text,
  );
}

/** The name of a kind of firm before that of a role, as a name of letters and 店 is. */
function withoutFirm(name: string): string {
  const rest = name.replace(/^\p{Script=Han}{0,4}[0-9A-Za-z]{1,4}店(?:的)?/u, '');
  return isRoleName(rest) ? rest : name;
}

const LONGEST = 20;
const SENTENCE = /[。，,；;？?！!：:=<>＜＞|]/u;
const KIND =
  '(?:的?(?:岗位|职位|职务|工作|主要)*(?:职责(?:说明书?|描述|规范)?|JD)|的?(?:岗位|职位|职务|工作)+(?:责任制?|说明书?|描述|标准|规范|作业指导书))';
/** What makes a title of a role's name: 的岗位职责, 岗位说明书（试行）, 岗位职责及任职要求. */
const SUFFIX = new RegExp(
  `${KIND}(?:[和与及、](?:任职|工作|岗位|权限|职权|考核|要求|内容|任务).{0,8})?(?:范本|模板|大全|一览表?|表|[（(].{1,12}[)）]|[Vv]\\d[\\d.]*|\\d{4}年?版)?$`,
  'u',
);
/** A role's name behind what makes a title of it: 岗位说明书——某员. */
const BEHIND = new RegExp(`^${KIND}(?:[-—–]+|[:：（(])([^（()）]+)[)）]?$`, 'u');
/** Names of many, or of none. */
const GENERAL =
  /^(?:(?:各|本|全|某)?(?:公司|部门|岗位|单位|科室|企业|员工|人员|全员|全体)|各.+|(?:主要|工作|具体|基本|日常|部门|岗位|职位|安全|其他|通用)+)$/u;
const NO_ROLE =
  /的|^(?:参与|负责|协助|配合|组织|监督|完成|做好|制定|检查|执行|落实|管理)|(?:^|全体|公司|各类|所有|相关|全部|本部门|新|部门|优秀)(?:人员|员工|成员|职工)$|(?:增|成|特|时|延|助|专|擅|生|周|波)长$|(?:施|加|分|完|开|竣|手|返|停|动|用|招|务|化|民|员|职)工$|(?:动|对|联|入|人|着|上|到|经)手$|^(?:部门|岗位|职位|职务|行政|人事|财务|客服)$/u;
const ENDS =
  /(?:经理|主管|总监|总裁|主任|专员|专责|顾问|会计|出纳|助理|文员|司机|保安|保洁|门卫|厨师|店长|技师|学徒|员|师|长|工|手|秘书|董事|监事|书记|干事|代表|教练|护士|医生|教师|翻译|编辑|策划|文案|美工|前台|客服|内勤|外勤|财务|人事|行政|调度|质检|库管|仓管|采购|习生|训生|负责人|领班|督导|讲师|管家|经纪人|主播|带班|CEO|CFO|CTO|COO)$/u;
