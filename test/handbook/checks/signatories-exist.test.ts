import { expect, it } from 'vitest';
import { listsNotEmptied } from '../../../src/handbook/checks/lists-not-emptied.ts';
import { signatoriesExist } from '../../../src/handbook/checks/signatories-exist.ts';
import { authority, content, department, partner, role } from '../written.ts';

const PARTS = {
  departments: [
    department('sales', { title: '销售部', head: '经理' }),
    department('service', { title: '服务部', head: '经理' }),
  ],
  roles: [
    role('sales', { title: '经理', department: '销售部' }),
    role('service', { title: '经理', department: '服务部' }),
    role('boss', { title: '总裁', department: '销售部', aliases: ['老总'] }),
  ],
};

function check(signatures: string[], parts = {}) {
  const authorities = [authority('seal', { matter: '用印', signatures })];
  return signatoriesExist(content({ ...PARTS, authorities, ...parts }));
}

it('lets roles, those outside and words for roles sign', () => {
  const partners = [partner('group', { name: '集团' })];
  const names = ['申请人', '直接上级', '部门负责人', '销售部/经理', '总裁', '集团'];
  expect(check(names, { partners })).toEqual([]);
});

it.each([
  [['老总'], '  signatures: 总裁'],
  [['服务部负责人', '总裁'], '  signatures: 服务部/经理、总裁'],
  [['销售部', '主管领导'], '  signatures: 销售部/经理、直接上级'],
  [['总裁', '总裁'], '  signatures: 总裁'],
  [['消售部/经理'], '  signatures: 销售部/经理'],
])('says how %j is to be written', (names, fix) => {
  expect(check(names)).toMatchObject([{ line: 4, severity: 'error', fix }]);
});

it('gives no corrected line where it cannot know', () => {
  const [problem] = check(['经理']);
  expect(problem?.message).toContain('请写清部门，如「销售部/经理」');
  expect(problem).not.toHaveProperty('fix');
});

it('leaves an emptied list of those outside to the rule about it', () => {
  const emptied = { hasPartnerList: true };
  expect(check(['集团'], emptied)).toEqual([]);
  const authorities = [authority('seal', { matter: '用印', signatures: ['集团', '总裁'] })];
  expect(listsNotEmptied(content({ ...PARTS, authorities, ...emptied }))).toMatchObject([
    { file: 'content/partners.yaml', message: expect.stringContaining('写了 1 个，例如「集团」') },
  ]);
});
