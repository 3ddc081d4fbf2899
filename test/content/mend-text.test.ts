import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../src/content/mend-text.ts';

describe('what nobody sees is taken out of a text', () => {
  it.each([
    ['库\u200B存', '库存', '零宽字符'],
    ['库\u00AD存', '库存', '零宽字符'],
    ['甲\u202E乙', '甲乙', '零宽字符'],
    ['甲\u200D乙', '甲乙', '零宽字符'],
    ['甲\v乙', '甲 乙', '看不见的控制字符'],
    ['甲\u2028乙', '甲 乙', '看不见的控制字符'],
    ['甲\0乙\x07', '甲乙', '看不见的控制字符'],
    ['1.\u00A0查房', '1. 查房', '不间断空格'],
    ['    \uF06C 主题：病历', '    - 主题：病历', '只有 Word 认识的符号'],
    ['甲\uF0B7乙', '甲乙', '只有 Word 认识的符号'],
    ['⼈事', '人事', '只是长得像的字（如部首）'],
    ['cafe\u0301', 'café', '只是长得像的字（如部首）'],
  ])('%j', (written, text, name) => {
    expect(mendText(written)).toEqual({ text, mended: new Map([[1, [name]]]) });
  });

  it.each(['👨‍👩‍👧 全家', '甲　乙', '❤️', 'Ⅲ级', '（甲），１２'])('%s stays as it is', (text) => {
    expect(mendText(text)).toEqual({ text, mended: new Map() });
  });

  it('tells the line, and not what Windows editors add to a text', () => {
    expect(mendText('\uFEFF甲\r\n乙\u200B\r丙\n')).toEqual({
      text: '甲\n乙\n丙\n',
      mended: new Map([[2, ['零宽字符']]]),
    });
  });

  it('a second time there is nothing to take out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text } = mendText(written);
        expect(mendText(text)).toEqual({ text, mended: new Map() });
      }),
    );
  });
});
