import type { Files } from './honest-edits.ts';

/** A shop of one department and one role, with no topic, metric or original document. */
export function oneRoleShop(): Files {
  return new Map([
    ['content/handbook.yaml', handbook('小店')],
    ['content/departments/shop.mdx', department('门店', 1, '店长')],
    ['content/roles/keeper.mdx', role('店长', 'DZ-01', '门店', '', ['开门营业', '盘点货品'])],
    ['content/topics.yaml', '{}\n'],
    ['content/metrics.yaml', '{}\n'],
  ]);
}

/** A hospital of four levels; a topic and a role of one name, and roles without topics. */
export function hospital(): Files {
  const wards = ['内科', '外科', '急诊科', '儿科'];
  const files: Files = new Map([
    ['content/handbook.yaml', handbook('某医院')],
    ['content/departments/office.mdx', department('院办', 1, '院长')],
    ['content/roles/director.mdx', role('院长', 'YZ-01', '院办', '', ['主持全院工作'])],
    ['content/roles/cleaning.mdx', role('保洁', 'BJ-01', '院办', '院长', ['打扫病房'], '保洁')],
    ['content/topics.yaml', 'cleaning:\n  name: 保洁\n  aliases: [打扫卫生]\n'],
    ['content/metrics.yaml', '{}\n'],
  ]);
  for (const [i, ward] of wards.entries()) {
    const code = ['NK', 'WK', 'JZ', 'EK'][i];
    const head = `${ward}主任`;
    files.set(`content/departments/ward-${i}.mdx`, department(ward, i + 2, head));
    files.set(`content/roles/head-${i}.mdx`, role(head, `${code}-01`, ward, '院长', ['查房']));
    const nurse = role(`${ward}护士长`, `${code}-02`, ward, head, ['排班', '交接班']);
    files.set(`content/roles/nurse-${i}.mdx`, nurse);
    const junior = role(`${ward}护士`, `${code}-03`, ward, `${ward}护士长`, ['输液与观察']);
    files.set(`content/roles/junior-${i}.mdx`, junior);
  }
  return files;
}

function handbook(company: string): string {
  return `title: 岗位手册\ncompany: ${company}\nowner: 办公室\ncontact: 请找办公室\n`;
}

function department(title: string, order: number, head: string): string {
  return `---\ntitle: ${title}\norder: ${order}\nhead: ${head}\n---\n\n${title}的工作。\n`;
}

function role(
  title: string,
  code: string,
  department: string,
  superior: string,
  duties: readonly string[],
  topic = '',
): string {
  const reportsTo = superior && `reportsTo: ${superior}\n`;
  const facts = (i: number) =>
    `    - 编号：${code}-0${i + 1}\n${topic && `    - 主题：${topic}\n`}`;
  const items = duties.map((text, i) => `${i + 1}. ${text}\n${facts(i)}`).join('');
  return `---\ntitle: ${title}\ncode: ${code}\ndepartment: ${department}\n${reportsTo}---\n\n## 岗位职责\n\n${items}`;
}
