import { describe, expect, it } from 'vitest';
import { goneNames } from '../../../src/handbook/causes/gone-names.ts';
import { content, department, duty, metric, role, source, topic } from '../written.ts';

const wards = department('wards', { title: '护理部' });
const named = (label: '主题' | '指标', name: string, times: number) =>
  role(
    'nurse',
    { title: '护士', department: '护理部' },
    Array.from({ length: times }, (_, at) => duty(8 + 2 * at, '查房', { [label]: [name] })),
  );
const told = (parts: Parameters<typeof content>[0]) =>
  goneNames(content({ departments: [wards], ...parts }));

describe('goneNames', () => {
  it('tells a name once that is gone and in use at several places', () => {
    const parts = { roles: [named('主题', '床位', 3)], topics: [topic('a', { name: '药品' })] };
    // The only name that nobody uses may be the new one.
    const { problems, content: left } = told(parts);
    expect(problems).toMatchObject([{ kind: 'renamed', file: 'content/topics.yaml' }]);
    expect(left.told?.names.get('主题')).toEqual(new Set(['床位']));
  });

  it('tells it as gone where no new name is there', () => {
    const roles = [named('主题', '床位', 3)];
    const used = role('doctor', { title: '医生' }, [duty(8, '开药', { 主题: ['药品'] })]);
    const { problems } = told({ roles: [...roles, used], topics: [topic('a', { name: '药品' })] });
    expect(problems).toMatchObject([{ kind: 'gone-name' }]);
  });

  it('leaves a single place to the rule about it', () => {
    const topics = [topic('a', { name: '药品' })];
    expect(told({ roles: [named('主题', '床位', 1)], topics }).problems).toEqual([]);
  });

  it('tells a single place with the name that took its place in the list', () => {
    const rates = ['a', 'b'].map((id, at) => ({
      ...metric(id, { name: '合格率' }),
      lines: { '': 3 * at + 1, name: 3 * at + 2 },
    }));
    const { problems, content: left } = told({
      roles: [named('指标', '差错率', 1)],
      metrics: rates,
    });
    expect(problems).toMatchObject([{ kind: 'renamed', file: 'content/metrics.yaml', line: 5 }]);
    expect(problems[0]?.message).toContain('可是「合格率」已经有了，请把这里改回「差错率」');
    expect(left.metrics.map(({ id }) => id)).toEqual(['a']);
  });

  it('tells the lost numbers of one file once', () => {
    const sources = ['HL-07-01', 'HL-07-02', 'HL-07-03'].map((number, at) =>
      source(`1-a-0${at + 1}`, [number]),
    );
    const { problems, content: left } = told({ roles: [named('主题', '', 0)], sources });
    expect(problems).toMatchObject([{ kind: 'gone-name' }]);
    expect(problems[0]?.message).toContain('没有编号以 HL-07 开头的职责');
    expect(left.told?.prefixes).toEqual(new Set(['HL-07']));
  });
});
