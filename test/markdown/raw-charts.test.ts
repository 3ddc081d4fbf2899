import { describe, expect, it } from 'vitest';
import { findRawCharts } from '../../src/markdown/raw-charts.ts';

const CHART = ['flowchart TD', '  a --> b'];
const FENCED = ['```mermaid', ...CHART, '```'];

describe('findRawCharts', () => {
  it.each([
    [['···mermaid', ...CHART, '···']],
    [["'''mermaid", ...CHART, "'''"]],
    [['mermaid', ...CHART]],
    [CHART],
  ])('puts a fence around %j', (lines) => {
    expect(findRawCharts(lines)).toMatchObject([{ from: 0, to: lines.length - 1, fix: FENCED }]);
  });

  it('leaves the end of an open chart to its author', () => {
    const [found] = findRawCharts(['···mermaid', ...CHART]);
    expect(found).toMatchObject({ from: 0, to: 0, severity: 'error' });
    expect(found).not.toHaveProperty('fix');
  });

  it.each([[['用 mermaid 画图']], [['mermaid']], [['graph 是图']]])('leaves %j', (lines) => {
    expect(findRawCharts(lines)).toEqual([]);
  });
});
