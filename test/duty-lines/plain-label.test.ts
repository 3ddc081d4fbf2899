import { describe, expect, it } from 'vitest';
import { labelAtStart, withPlainLabel } from '../../src/duty-lines/plain-label.ts';

describe('withPlainLabel', () => {
  it.each([
    '- 主题；病历',
    '    - 【主题】病历',
    '    【主题】病历',
    '- [主题] 病历',
    '- “主题”：病历',
    '- `主题`：病历',
    '- *主题*：病历',
    '（主题：病历）',
    '- 主题-病历',
    '- 主题—病历',
    '- 主题→病历',
    '- 主题|病历',
    '- 主题，病历',
    '- 主题、病历',
    '-- 主题：病历',
    '- - 主题：病历',
    '- 主题：：病历',
    '- 主 题；病历',
  ])('reads the label of %j', (line) => expect(withPlainLabel(line)).toBe('主题＝病历'));

  it('reads a label without a value', () => expect(withPlainLabel('- 主题')).toBe('主题＝'));

  it.each(['    - 主题：病历', '主题；病历', '- 病历；主题', '- 标准、规范地书写', '主题'])(
    'leaves %j as it is',
    (line) => expect(withPlainLabel(line)).toBeNull(),
  );
});

describe('labelAtStart', () => {
  it('sees a label glued to the words behind it', () => {
    expect(['- 主题病历', '- 病历主题', '主题病历'].map(labelAtStart)).toEqual([
      '主题',
      null,
      null,
    ]);
  });
});
