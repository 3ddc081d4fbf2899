import * as docx from 'docx';
import { twelveRoles } from './twelve-roles.ts';
import { bold, heading, line, numbered, table, wordFile } from './word.ts';

/** Word files of the kinds that firms have, by what is special about each. */
export const DOCUMENTS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'twelve roles in all forms': () => wordFile(twelveRoles()),
  'forty roles': () => wordFile(fortyRoles()),
  'headings and departments': () =>
    wordFile([
      heading('第一章 客房部'),
      heading('客房部主管', 2),
      line('直接上级：董事长\t编制人数：2人'),
      heading('岗位职责', 3),
      line('1、安排每日的清扫'),
      line('2、检查客房的卫生'),
      heading('任职要求', 3),
      line('1、大专以上学历'),
      heading('客房服务员', 2),
      line('负责清扫客房。'),
    ]),
  'automatic numbers of three levels': () =>
    wordFile([
      numbered('前台主管', 'roles'),
      numbered('排班管理', 'chinese', 0),
      numbered('编排班次：', 'chinese', 1),
      numbered('提前一周公布', 'chinese', 2),
      numbered('核对考勤', 'chinese', 1),
      numbered('现场管理', 'chinese', 0),
      numbered('检查仪容仪表', 'chinese', 1),
      numbered('夜审员', 'roles'),
      numbered('核对账单', 'plain'),
      numbered('编制日报', 'plain'),
    ]),
  'lists that begin anew or at 2': () =>
    wordFile([
      bold('仓库管理员岗位职责'),
      numbered('收货', 'plain', 0, 1),
      numbered('发货', 'plain', 0, 1),
      line('安全方面：'),
      numbered('检查消防', 'plain', 0, 2),
      bold('采购员岗位职责'),
      numbered('询价', 'from-two'),
      numbered('比价', 'from-two'),
    ]),
  'parts in one list and duties in another': () =>
    wordFile([
      line('仓管员'),
      numbered('岗位职责', 'chinese'),
      numbered('收货验货', 'plain'),
      numbered('登记台账', 'plain'),
      numbered('任职要求', 'chinese'),
      numbered('高中以上', 'plain', 0, 2),
      numbered('工作权限', 'chinese'),
      line('拒收不合格货物。'),
    ]),
  'a form with merged cells': () =>
    wordFile([
      line('填写说明：本表由人力资源部统一编制。'),
      table([
        [{ text: '岗位说明书', span: 4 }],
        ['岗位名称', '水电工', '岗位编号', 'GC-03'],
        ['所属部门', '工程部', '直接上级', '董事长'],
        [{ text: '岗位职责', span: 4 }],
        [{ text: '1、巡查配电房\n2、维修水管；\n（1）先关总阀；\n（2）再更换。', span: 4 }],
        [{ text: '任职要求', merge: 'begin' }, '学历', { text: '中专以上', span: 2 }],
        [{ text: '', merge: 'below' }, '证书', { text: '电工证', span: 2 }],
        ['编制：', '', '审核：', ''],
      ]),
    ]),
  'labels above values': () =>
    wordFile([
      table([
        ['岗位名称', '所属部门', '直接上级'],
        ['收银员', '财务部', '董事长'],
      ]),
      line('岗位职责'),
      line('1. 收款'),
      line('2. 对账'),
    ]),
  'label and value in one cell': () =>
    wordFile([
      table([
        ['岗位名称：会计\n所属部门：财务部', '直接上级：董事长 隔级领导：股东会'],
        [{ text: '工作内容：\n1）记账\n2）报税', span: 2 }],
      ]),
    ]),
  'a table of duties': () =>
    wordFile([
      heading('客服专员岗位说明书'),
      table([
        ['序号', '工作内容', '考核标准', '频次', '占比'],
        ['1', '接听来电', '三声之内接起', '每天', '60%'],
        ['2', '整理录音', '无遗漏', '看情况而定', '40%'],
      ]),
    ]),
  'a role in each row': () =>
    wordFile([
      table([
        ['部门', '岗位', '工作职责'],
        [{ text: '后勤部', merge: 'begin' }, '司机', '1、出车前检查\n2、安全驾驶'],
        [{ text: '', merge: 'below' }, '门卫', '登记来访人员'],
      ]),
    ]),
  'statement and tasks': () =>
    wordFile([
      table([
        ['职位名称', '工程主管', '所在部门', '工程部'],
        [
          { text: '职责一', merge: 'begin' },
          { text: '职责表述：制定维护计划', span: 3 },
        ],
        [{ text: '', merge: 'below' }, '工作任务', { text: '收集资料\n编制日程', span: 2 }],
        ['权力：', { text: '对计划的建议权', span: 3 }],
      ]),
    ]),
  'a title in a text box': () =>
    wordFile([
      new docx.Textbox({ children: [line('厨师长岗位职责')], style: { width: '200pt' } }),
      line('1、编制菜单'),
      line('2、控制成本'),
    ]),
  'revision marks': () => {
    const mark = { id: 1, author: '某人', date: '2026-01-01T00:00:00Z' };
    const runs = [
      new docx.TextRun('1、巡逻'),
      new docx.InsertedTextRun({ text: '并记录', ...mark }),
      new docx.DeletedTextRun({ text: '两次', ...mark }),
    ];
    return wordFile([
      bold('保安员岗位职责'),
      new docx.Paragraph({ children: runs }),
      line('2、看守大门'),
    ]);
  },
  'a footnote': () =>
    wordFile(
      [
        bold('档案员岗位职责'),
        new docx.Paragraph({
          children: [new docx.TextRun('1、整理档案'), new docx.FootnoteReferenceRun(1)],
        }),
        line('2、借阅登记'),
      ],
      { footnotes: { 1: { children: [line('含电子档案')] } } },
    ),
  'line breaks, full-width digits and hard spaces': () =>
    wordFile([
      bold('绿化工岗位职责'),
      new docx.Paragraph({
        children: [
          new docx.TextRun('１、浇水'),
          new docx.TextRun({ text: '2、修剪', break: 1 }),
          new docx.TextRun({ text: '3、\u00A0施肥', break: 1 }),
        ],
      }),
      line('４、除草'),
    ]),
};

function fortyRoles(): docx.FileChild[] {
  const areas = ['东区', '西区', '南区', '北区', '中区', '外区', '内区', '新区', '旧区', '总区'];
  const kinds = ['班长', '电工', '门卫', '保洁员'];
  return areas.flatMap((area) =>
    kinds.flatMap((kind) => [
      bold(`${area}${kind}岗位职责`),
      line(`1、负责${area}的${kind}工作；`),
      line(`2、保管${area}的工具；`),
    ]),
  );
}
