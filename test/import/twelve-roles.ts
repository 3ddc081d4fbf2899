import type { FileChild } from 'docx';
import { heading, line, numbered, table } from './word.ts';

/** The departments of the fixture of twelve roles. */
export const DEPARTMENTS = ['院办', '护理部', '后勤部'];

/** A handbook of twelve roles in three departments, as paragraphs, automatic lists and table forms by turns. */
export function twelveRoles(): FileChild[] {
  return [
    heading('某院岗位职责汇编'),
    ...DEPARTMENTS.flatMap((department, at) => [
      heading(`第${['一', '二', '三'][at]}章 ${department}`),
      ...(ROLES[department] ?? []).flatMap((title, place) => {
        const superior = place ? (ROLES[department]?.[0] ?? '') : at ? '院长' : '董事长';
        return FORMS[(at * 4 + place) % 3]?.(title, superior) ?? [];
      }),
    ]),
  ];
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  院办: ['院长', '院办主任', '档案员', '文印员'],
  护理部: ['护理部主任', '护士长', '护士', '护理员'],
  后勤部: ['后勤主管', '电工', '库管员', '保洁员'],
};

const FORMS: readonly ((title: string, superior: string) => FileChild[])[] = [
  (title, superior) => [
    heading(`${title}岗位职责`, 2),
    line(`直接上级：${superior}`),
    line(`1、主持${title}的日常工作；`),
    line('2、每月汇总本岗位的情况，'),
    line('报上级审阅；'),
    line('3、完成上级交办的其他工作。'),
  ],
  (title, superior) => [
    heading(title, 2),
    table([
      ['岗位名称', title, '直接上级', superior],
      [{ text: '岗位职责', span: 4 }],
      [
        {
          text: `1. 做好${title}的本职\n（1）早上交接；\n（2）晚上交接。\n2. 完成上级交办的其他工作`,
          span: 4,
        },
      ],
      ['任职要求', { text: `有${title}的资格；大专以上`, span: 3 }],
    ]),
  ],
  (title, superior) => [
    heading(`${title}岗位说明书`, 2),
    line(`直接上级：${superior}`),
    heading('岗位职责', 3),
    numbered(`检查${title}的工作`, 'chinese', 1),
    numbered('提前一天准备', 'chinese', 2),
    numbered('完成上级交办的其他工作', 'chinese', 1),
    heading('工作权限', 3),
    line('有权提出改进的建议。'),
  ],
];
