import { expect, it } from 'vitest';
import { departmentsWithoutHead } from '../../../src/review/rules/departments-without-head.ts';
import { rolesWithoutDeputy } from '../../../src/review/rules/roles-without-deputy.ts';
import { rolesWithoutRequirements } from '../../../src/review/rules/roles-without-requirements.ts';
import { asked, handbookWith, role } from '../handbook-of.ts';

it('asks who heads a department where nobody is named', () => {
  const handbook = handbookWith({
    'departments/shop.mdx': '---\ntitle: 门店\norder: 2\n---\n',
  });
  expect(asked(departmentsWithoutHead, handbook)).toEqual([['门店', '']]);
});

it('asks who stands in, and not where a role or a person does', () => {
  const handbook = handbookWith({
    'roles/head.mdx': role('主管', 'ZB-01', 'deputy: 文员'),
    'roles/keeper.mdx': role('库管', 'ZB-03', 'reportsTo: 主管\ndeputy: 王代'),
  });
  expect(asked(rolesWithoutDeputy, handbook)).toEqual([['文员', '']]);
});

it.each(['任职要求', '任职资格与条件', '岗位要求', '上岗条件', '任职基本条件'])(
  'takes 「%s」 for what one must bring along',
  (title) => {
    const files = {
      'roles/head.mdx': role('主管', 'ZB-01', '', [], `\n## ${title}\n\n三年经验。\n`),
    };
    expect(asked(rolesWithoutRequirements, handbookWith(files))).toEqual([['文员', '']]);
  },
);

it('asks on where only the heading stands, or another one', () => {
  const handbook = handbookWith({
    'roles/head.mdx': role('主管', 'ZB-01', '', [], '\n## 任职要求\n'),
    'roles/clerk.mdx': role('文员', 'ZB-02', 'reportsTo: 主管', [], '\n## 权限\n\n查阅。\n'),
  });
  expect(asked(rolesWithoutRequirements, handbook)).toEqual([
    ['主管', ''],
    ['文员', ''],
  ]);
});
