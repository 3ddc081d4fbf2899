import { describe, expect, it } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import { topOf } from '../top-of.ts';
import { shop } from './shop.ts';
import { content, role, topic, written } from './written.ts';

const handbook = shop();

describe('joinContent', () => {
  it('puts topics in the order of the Chinese dictionary, with lead and duties', () => {
    expect(
      handbook.topics.map(({ name, lead, duties }) => [
        name,
        lead?.title,
        duties.map(({ id }) => id),
      ]),
    ).toEqual([
      ['库存', '销售经理', ['ZJ-01-01', 'XS-03-01']],
      ['展厅', undefined, ['XS-03-02', 'XS-02-01']],
    ]);
  });

  it('joins metrics with the duties that name them', () => {
    const metrics = handbook.metrics.map(({ duties, ...metric }) => ({
      ...metric,
      duties: duties.map(({ id }) => id),
    }));
    const age = {
      id: 'age',
      formerly: [],
      name: '库龄',
      unit: '天',
      doubt: '',
      definition: '定义',
      aliases: [],
      commonDuties: [],
      measures: [],
    };
    expect(metrics).toEqual([{ ...age, duties: ['XS-03-01'], measures: [] }]);
  });

  it('puts sources in the order of the original document, with what became of them', () => {
    const [first, second, third] = handbook.sources;
    expect(first).toMatchObject({ id: '1-sales-05', fate: { kind: 'duties' } });
    const duties = first?.fate.kind === 'duties' ? first.fate.duties.map(({ id }) => id) : [];
    expect(duties).toEqual(['ZJ-01-01', 'XS-03-01']);
    expect(second).toEqual({ id: '1-sales-06', fate: { kind: 'abolished', reason: '重复' } });
    expect(third).toEqual({ id: '2-general-req-01', fate: { kind: 'requirement' } });
  });

  it('puts guides in their order', () => {
    const guide = (id: string, order: number) => ({
      ...written(`content/guide/${id}.mdx`, { title: id, order, formerly: [] }, id),
      ...{ links: [], anchors: [], fences: [], sections: [], notices: [] },
    });
    const guides = [guide('b', 2), guide('a', 1)];
    const rest = { tellsHistory: false, formerly: [], sections: [], notices: [] };
    expect(joinContent(content({ guides })).guides).toEqual([
      { id: 'a', file: 'content/guide/a.mdx', title: 'a', ...rest },
      { id: 'b', file: 'content/guide/b.mdx', title: 'b', ...rest },
    ]);
  });

  it('names the top role and the company', () => {
    const { title, company, owner, contact } = handbook;
    const top = topOf(handbook);
    expect([top.title, title, company, owner, contact]).toEqual([
      '总经理',
      '手册',
      '某店',
      '总经办',
      '找总经理',
    ]);
  });

  it('gives a handbook in which nothing can be changed', () => {
    const topics = handbook.topics as unknown as unknown[];
    expect(() => topics.push(1)).toThrow(TypeError);
    expect(() => Object.assign(topOf(handbook), { title: '乙' })).toThrow(TypeError);
  });

  it('leaves the content as it was', () => {
    const written = content({
      roles: [role('a', { title: '甲' })],
      topics: [topic('t', { name: '乙' })],
    });
    joinContent(written);
    expect(written.topics[0]?.data).toEqual({ aliases: [], formerly: [], name: '乙' });
  });
});
