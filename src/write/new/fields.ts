import type { Kind } from '../kinds.ts';

/** How an answer is read: as words, as names of what exists already, or as something of its own. */
export type FieldForm = 'name' | 'text' | 'aliases' | 'code' | 'id' | Existing;

/** Something that must exist already: one of it, or several. */
export type Existing = 'department' | 'role' | 'superior' | 'audience' | 'signatories';

/** One thing that is asked about something new. */
export interface Field {
  /** The name of its flag, without the dashes. */
  readonly flag: string;
  /** The key under which it is written; empty for what is no key. */
  readonly key: string;
  readonly question: string;
  readonly form: FieldForm;
  /** It may be left empty. */
  readonly isOptional: boolean;
}

const ALIASES = may('aliases', 'aliases', '别名，大家平时的叫法，用顿号隔开', 'aliases');
const FIRST_DUTY = may('duty', '', '第一条职责，动词开头的一句话（可以以后写）', 'text');

/** What is asked about each kind, in the order in which it is asked and written. */
export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  role: [
    must('name', 'title', '岗位名称', 'name'),
    must('department', 'department', '所属部门', 'department'),
    may('superior', 'reportsTo', '直接上级（岗位，或外部单位；最高岗位不写）', 'superior'),
    may('code', 'code', '岗位编号', 'code'),
    FIRST_DUTY,
  ],
  department: [
    must('name', 'title', '部门名称', 'name'),
    may('parent', 'parent', '上级部门（最上面的部门不写）', 'department'),
    may('head', 'head', '负责人的岗位名称（还没有就不写）', 'role'),
    ALIASES,
  ],
  topic: [
    must('name', 'name', '主题名称', 'name'),
    ALIASES,
    may('lead', 'lead', '牵头岗位（只有明确由一个岗位牵头才写）', 'role'),
  ],
  metric: [
    must('name', 'name', '指标名称', 'name'),
    must('definition', 'definition', '定义（口径），一句话', 'text'),
    must('unit', 'unit', '单位', 'text'),
    ALIASES,
  ],
  partner: [must('name', 'name', '外部单位名称', 'name'), ALIASES],
  common: [
    must('name', 'title', '这一组通用职责叫什么', 'name'),
    must('for', 'for', '适用范围：全体，或部门、岗位的名称，用顿号隔开', 'audience'),
    may('except', 'except', '其中不算的部门、岗位', 'audience'),
    FIRST_DUTY,
  ],
  authority: [
    must('name', 'matter', '审批事项', 'name'),
    ALIASES,
    must('signatures', 'signatures', '由谁签批，先签的在前，用顿号隔开', 'signatories'),
  ],
};

/** The name of the file, or that in a list: asked about nothing, but it may be given. */
export const ID: Field = may('id', '', '英文名', 'id');

function must(flag: string, key: string, question: string, form: FieldForm): Field {
  return { flag, key, question, form, isOptional: false };
}

function may(flag: string, key: string, question: string, form: FieldForm): Field {
  return { flag, key, question, form, isOptional: true };
}
