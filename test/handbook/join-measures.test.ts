import { expect, it } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { measureTerms } from '../../src/handbook/measure-terms.ts';
import { measuredRole } from './measured.ts';
import { content, department, metric } from './written.ts';

const HEAD = ['指标', '来源', '周期', '目标', '权重'];

it('joins what a role is measured by to the role and to the metric', () => {
  const { roles, metrics } = joinContent(
    content({
      departments: [department('ward', { title: '销售部' })],
      metrics: [metric('beds', { name: '床位使用率' }), metric('falls', { name: '跌倒率' })],
      roles: [
        measuredRole(
          'nurse',
          HEAD,
          ['跌倒率', '', '—', '', ''],
          ['床位使用率', '系统', '月度', '≥ 90%', '60%'],
          ['合计', '', '', '', '60%'],
        ),
      ],
    }),
  );
  const [nurse] = roles;
  const [beds] = metrics;
  expect(nurse?.measures.map(({ metric, role, ...own }) => [metric.name, role.id, own])).toEqual([
    ['跌倒率', 'nurse', { target: '', weight: null, period: '', more: [] }],
    [
      '床位使用率',
      'nurse',
      { target: '≥ 90%', weight: 60, period: '月度', more: [{ head: '来源', text: '系统' }] },
    ],
  ]);
  expect(beds?.measures).toEqual([nurse?.measures[1]]);
  expect(nurse?.measures.map(measureTerms)).toEqual([[], ['目标 ≥ 90%', '权重 60%', '月度']]);
});
