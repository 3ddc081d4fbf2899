import { joinContent } from '../../src/handbook/join-content.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import {
  content,
  department,
  duty,
  metric,
  partner,
  role,
  section,
  source,
  topic,
} from './written.ts';

/** A shop of two departments and three roles, as written. */
export const SHOP = content({
  departments: [
    department('sales', { title: '销售部', order: 2, head: '销售经理' }),
    department('office', { title: '总经办', order: 1, head: '总经理', aliases: ['办公室'] }),
  ],
  roles: [
    role('adviser', { title: '销售顾问', code: 'XS-02', reportsTo: '销售经理' }, [
      duty(10, '接待客户', { 编号: ['XS-02-01'], 主题: ['展厅'], 责任: ['协办'] }),
    ]),
    role(
      'boss',
      {
        title: '总经理',
        code: 'ZJ-01',
        department: '总经办',
        holder: [{ name: '王某' }],
        contact: '8001',
      },
      [
        duty(10, '审定清库方案', {
          编号: ['ZJ-01-01'],
          主题: ['库存'],
          协作: ['销售部'],
          责任: ['审批'],
        }),
      ],
    ),
    role('manager', { title: '销售经理', code: 'XS-03', reportsTo: '总经理', aliases: ['主管'] }, [
      duty(10, '跟踪库存', {
        编号: ['XS-03-01'],
        主题: ['库存'],
        指标: ['库龄'],
        待确认: ['原文缺字'],
      }),
      duty(15, '布置展厅', { 编号: ['XS-03-02'], 主题: ['展厅'], 协作: ['总经办'] }),
    ]),
  ],
  topics: [
    topic('showroom', { name: '展厅' }),
    topic('stock', { name: '库存', aliases: ['存货'], lead: '销售经理' }),
  ],
  metrics: [metric('age', { name: '库龄', unit: '天' })],
  partners: [partner('bank', { name: '银行', aliases: ['合作银行'] })],
  sources: [
    source('1-sales-06', { 废止: '重复' }),
    source('1-sales-05', ['XS-03-01', 'ZJ-01-01']),
    source('2-general-req-01', '任职要求'),
  ],
  sourceSections: [section('1-sales', '第一篇', '5-6'), section('2-general-req', '第二篇', '1')],
});

export function shop(): Handbook {
  return joinContent(SHOP);
}
