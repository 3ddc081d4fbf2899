/**
 * The content of a hospital of twelve wards below one house, all with the same titles, in which the
 * nurses' head in a department of her own says what every 护士长 hands in, and one ward has a team of
 * its own with a room below it. The duties of the 护士长 have sub-items.
 */
export function hospitalOfWards(): Map<string, string> {
  const wards = WARDS.map((ward, i) => ({
    ward,
    id: `ward-${i + 1}`,
    code: `B${'ABCDEFGHIJKL'[i]}`,
  }));
  return new Map([
    [
      'content/handbook.yaml',
      'title: 医院岗位手册\ncompany: 山下医院\nowner: 院办\ncontact: 请找院办\n',
    ],
    ...page('departments/house', 'title: 院部\norder: 1\nhead: 院长'),
    ...page('departments/nursing', 'title: 护理部\norder: 1\nparent: 院部\nhead: 护理部主任'),
    ...page('departments/team', 'title: 心内组\norder: 1\nparent: 心血管内科\nhead: 主任'),
    ...page('departments/room', 'title: 导管室\norder: 1\nparent: 心内组\nhead: 室长'),
    ...page(
      'roles/boss',
      'title: 院长\ncode: YB-01\ndepartment: 院部',
      duty('YB-01-01', '召集院务会', '', '护理部'),
    ),
    ...page(
      'roles/nursing-head',
      'title: 护理部主任\ncode: HL-01\ndepartment: 护理部\nreportsTo: 院长',
      duty('HL-01-01', '检查护士长的排班', '排班', '心血管内科、普外科'),
    ),
    ...page(
      'roles/room-head',
      'title: 室长\ncode: DG-01\ndepartment: 导管室\nreportsTo: 心血管内科/主任\ndottedTo: 护理部主任',
      duty('DG-01-01', '登记导管', '病历', '急诊科'),
    ),
    ...wards.flatMap(({ ward, id, code }, i) => [
      ...page(`departments/${id}`, `title: ${ward}\norder: ${i + 2}\nparent: 院部\nhead: 主任`),
      ...page(
        `roles/${id}-chief`,
        `title: 主任\ncode: ${code}-01\ndepartment: ${ward}\nreportsTo: 院长`,
        duty(`${code}-01-01`, '审签本科病历', '病历', WARDS[(i + 1) % WARDS.length] ?? ''),
      ),
      ...page(
        `roles/${id}-nurse`,
        `title: 护士长\ncode: ${code}-02\ndepartment: ${ward}\nreportsTo: 主任\ndottedTo: 护理部主任`,
        duty(`${code}-02-01`, ROTA, '排班', '护理部'),
      ),
    ]),
    ['content/topics.yaml', 'records: {name: 病历}\nshifts: {name: 排班}\n'],
    ['content/metrics.yaml', '# 还没有指标\n'],
    ...page('guide/how-to-read', 'title: 怎么读\norder: 1'),
  ]);
}

const WARDS = [
  '心血管内科',
  '呼吸内科',
  '消化内科',
  '神经内科',
  '普外科',
  '骨科',
  '泌尿外科',
  '妇科',
  '产科',
  '儿科',
  '眼科',
  '急诊科',
];

/** Sub-items with marks and a link. */
const ROTA = '排班并报主任\n    1. **先**排夜班\n    2. 交[院长](boss.mdx)核对';

function page(path: string, matter: string, body = ''): [string, string][] {
  return [[`content/${path}.mdx`, `---\n${matter}\n---\n${body}`]];
}

function duty(id: string, text: string, topic: string, collaborators: string): string {
  return `\n## 岗位职责\n\n1. ${text}\n    - 编号：${id}\n${topic && `    - 主题：${topic}\n`}    - 协作：${collaborators}\n`;
}
