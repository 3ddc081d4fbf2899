import { expect, it } from 'vitest';
import { oneSided } from '../../../src/review/rules/one-sided.ts';
import { asked, handbookWith, role } from '../handbook-of.ts';

type Duties = Parameters<typeof role>[3];
const together = (text: string): [string, ...string[]] => [text, '主题：来访', '协作：库房'];

it('asks of a department that another names for several duties, and that never names it', () => {
  expect(asked(oneSided, company([together('领取单据'), together('核对入库')]))).toEqual([
    ['门店、库房', '门店有 2 条职责写着与库房协作，库房没有一条提到门店，要补上吗？'],
  ]);
});

it('asks nothing of a single duty, or of duties that only watch or tell', () => {
  expect(asked(oneSided, company([together('领取单据')]))).toEqual([]);
  const watched: [string, ...string[]] = [...together('核对入库'), '责任：监督'];
  expect(asked(oneSided, company([together('领取单据'), watched]))).toEqual([]);
});

it.each([
  ['names it as whom to work with', ['配货', '主题：来访', '协作：门店']],
  ['names a part of it', ['配货', '主题：来访', '协作：门店前台']],
  ['names it in a sentence', ['给门店配货', '主题：来访']],
  ['names one of its roles in a sentence', ['给店长送样车', '主题：来访']],
] as const)('asks nothing where the other %s', (_, duty) => {
  const handbook = company([together('领取单据'), together('核对入库')], [duty]);
  expect(asked(oneSided, handbook)).toEqual([]);
});

it('asks nothing along the line of command', () => {
  const under = company([together('领取单据'), together('核对入库')], [], '库管');
  expect(asked(oneSided, under)).toEqual([]);
  const above = company([together('领取单据'), together('核对入库')], [], '主管', '店长');
  expect(asked(oneSided, above)).toEqual([]);
});

function company(shop: Duties, store: Duties = [], overShop = '主管', overStore = '主管') {
  return handbookWith({
    'topics.yaml': 'visits: {name: 来访}\n',
    'departments/shop.mdx': '---\ntitle: 门店\norder: 2\nhead: 店长\n---\n',
    'departments/desk.mdx': '---\ntitle: 门店前台\norder: 3\nparent: 门店\n---\n',
    'departments/store.mdx': '---\ntitle: 库房\norder: 4\nhead: 库管\n---\n',
    'roles/shop.mdx': role('店长', 'MD-01', `department: 门店\nreportsTo: ${overShop}`, shop),
    'roles/store.mdx': role('库管', 'KF-01', `department: 库房\nreportsTo: ${overStore}`, store),
  });
}
