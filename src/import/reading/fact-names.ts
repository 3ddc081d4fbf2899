import { fieldNames } from '../../content/explain-issue.ts';
import { fieldNamed, shortName } from '../../content/field-named.ts';
import { roleSchema } from '../../schemas/role.ts';
import { bare, withColon, withoutEnglish } from './line.ts';

/** A fact of a role as a document states it. */
export interface StatedFact {
  /** The label as it is written, without blanks. */
  readonly label: string;
  readonly value: string;
}

/** The key of a role's front matter that a label means; `facts` for facts that have none; null for no label. */
export function factKey(label: string): string | null {
  const name = bare(withoutEnglish(label))
    .replace(/[:：]+$/u, '')
    .replace(/（.*）$/u, '');
  return MORE.get(name) ?? (OTHERS.has(name) ? 'facts' : fieldNamed(name, FIELDS));
}

/** What a key of the front matter is called in Chinese. */
export function keyName(key: string): string {
  return shortName(FIELDS[key] ?? key);
}

/** The facts in a line such as `部门：某部  直接上级：经理`; none where it does not begin with a known label. */
export function factsIn(written: string): StatedFact[] {
  const text = withColon(written);
  const labels = [...text.matchAll(/[:：]/g)].flatMap(({ index }) => labelBefore(text, index));
  if (labels[0]?.start !== 0) return [];
  return labels.map(({ label, end }, at) => {
    const value = text.slice(end + 1, labels[at + 1]?.start);
    return { label, value: value.trim().replace(/[,，;；]$/u, '') };
  });
}

/** Whether a value says that there is none. */
export function isNothing(value: string): boolean {
  return /^(?:[-—–/／\\_＿\s.…]*|无|暂无|没有|空|待定|N\/A|不适用)$/iu.test(value.trim());
}

const FIELDS = fieldNames(roleSchema);
/** What documents call the fields besides; wider than what the check takes, for here a person looks at it. */
const MORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title:
      '职位名称 职务名称 工作名称 岗位 职位 职务 岗位（职务）名称 职务/岗位 岗位/职务 岗位职务',
    code: '编号 职位编号 职位编码 职位代码 职务编号 职务编码 岗位代号 职位代号',
    department:
      '部门名称 所属科室 科室 隶属部门 任职部门 归属部门 所在科室 单位/部门 所在单位 所属单位 部门/科室',
    reportsTo:
      '直接主管 直接领导 上级主管 主管上级 上级领导 直接上级岗位 直接上司 直属领导 直属主管 汇报上级 报告对象 直接汇报对象 直接汇报人 主管领导 直接上级职位 上级职位 汇报关系 上级岗位名称 向谁汇报',
    dottedTo: '虚线汇报对象 业务上级 业务汇报对象 职能上级',
    deputy: '职务代理 工作代理人 代理岗位 代理人岗位 职务代理岗位',
    holder: '姓名 现任 现任人 现任职者 任职人员 在岗人员 员工姓名 任职人姓名 现任职人',
    headcount: '定员 岗位编制 岗位定员 岗位定编 编制数 定员人数 岗位人数 人数 定编数',
    contact: '联系方式 电话号码',
    version: '版次 版本/修改 修订版本',
    effective: '实施日期 生效时间 执行日期 实施时间',
  }).flatMap(([key, names]) => names.split(' ').map((name) => [name, key] as const)),
);
/** What goes without a key of ours. */
const OTHERS: ReadonlySet<string> = new Set(
  [
    '直接下级 下级 下属 直属下级 直接下属 下属岗位 下级岗位 所辖人员 管辖范围 管辖人数 下属人数 直接下属人数 间接下属 间接下属人数 间接下级 间接上级 隔级领导 隔级上级 平级 同级 同级岗位 平级岗位',
    '职级 岗级 岗位等级 岗位级别 职等 职等职级 薪级 薪酬等级 工资等级 级别 职系 职类 序列 岗位序列 岗位性质 岗位类别 职位类别 岗位类型 用工性质',
    '工作地点 工作时间 工作性质 工作制度 工时制度 工作班次 上班时间 轮岗岗位 可轮换岗位 性别 年龄 文件编号 文件名称 编制日期 制定日期 修订日期 发布日期 批准日期 编写日期 审核日期 页次 页码 公司名称 单位名称 所属公司',
  ]
    .join(' ')
    .split(' '),
);

/** The known label that ends at a colon, as long a one as there is; it may have blanks between its characters. */
function labelBefore(text: string, end: number): { label: string; start: number; end: number }[] {
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    const isFirst = start === 0 || /[\s,，;；]/u.test(text.charAt(start - 1));
    const label = bare(text.slice(start, end));
    const isBlank = /\s/u.test(text.charAt(start));
    if (isFirst && !isBlank && label && factKey(label) !== null) return [{ label, start, end }];
  }
  return [];
}

/** Characters of a label with the blanks between them. */
const LONGEST = 30;
