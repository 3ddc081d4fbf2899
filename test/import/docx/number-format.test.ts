import { expect, it } from 'vitest';
import { formatNumber } from '../../../src/import/docx/number-format.ts';

it.each([
  ['decimal', [1, 12], '1 12'],
  ['chineseCounting', [1, 10, 12, 20, 21, 105], '一 十 十二 二十 二十一 一百零五'],
  ['chineseCountingThousand', [10, 110], '十 一百一十'],
  ['chineseLegalSimplified', [1, 12], '壹 壹拾贰'],
  ['ideographDigital', [12], '一二'],
  ['ideographTraditional', [1, 3], '甲 丙'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [2], '⑵'],
  ['decimalFullWidth', [10], '１０'],
  ['decimalZero', [3], '03'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['upperRoman', [4, 9, 14], 'IV IX XIV'],
  ['none', [1], ''],
  ['ordinal', [2], '2'],
])('%s', (format, values, shown) => {
  expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(shown);
});
