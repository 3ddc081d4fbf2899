import { describe, expect, it } from 'vitest';
import { isOneSlip, isSlipOfPen } from '../../src/handbook/slip-of-pen.ts';

describe('isSlipOfPen', () => {
  it.each([
    ['消售部', '销售部', 'one character wrong'],
    ['库存周转', '库存周转率', 'one too few'],
    ['护士士长', '护士长', 'one too many'],
    ['存库', '库存', 'two in each other’s place'],
    ['总部(东湖)', '总部（东湖）', 'other widths'],
    ['库存。', '库存', 'a stop behind it'],
    ['库 存', '库存', 'a blank in it'],
    ['宗经办', '总经办', 'one character that ranks, for one that does not'],
  ])('knows %s for %s: %s', (written, name) => expect(isSlipOfPen(written, name)).toBe(true));

  it.each([
    ['库管', '库存', 'half of two characters'],
    ['销售', '销售部', 'three and two'],
    ['副院长', '院长', 'a rank'],
    ['内科一区', '内科二区', 'a number'],
    ['日均进店量', '月均进店量', 'a time'],
    ['销售主管', '销售顾问', 'two characters'],
  ])('takes %s for no %s: %s', (written, name) => expect(isSlipOfPen(written, name)).toBe(false));
});

describe('isOneSlip', () => {
  it.each([
    ['查防', '查房'],
    ['房查', '查房'],
    ['查房房', '查房'],
    ['查房 ', '查房'],
  ])('knows %j for %s, which stood there', (written, name) =>
    expect(isOneSlip(written, name)).toBe(true),
  );

  it.each([
    ['二区', '一区'],
    ['查体检', '查房'],
    ['副院长', '院长'],
  ])('takes %s for another than %s', (written, name) =>
    expect(isOneSlip(written, name)).toBe(false),
  );
});
