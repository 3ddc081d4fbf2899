import { describe, expect, it } from 'vitest';
import { parser } from '../../src/markdown/syntax.ts';
import { explainSyntaxError, withoutMdx } from '../../src/markdown/syntax-error.ts';
import { NO_BRACES, NO_PROGRAMS, NO_TAGS } from '../../src/markdown/unsafe-content.ts';

const LESS_THAN = '半角小于号 < 在这里会被当成标签，请写成全角 ＜ 或改用文字';

describe('explainSyntaxError', () => {
  it.each([
    ['甲\n\n乙{丙', 3, NO_BRACES, true, '甲\n\n乙｛丙'],
    ['  {甲\n\n乙', 1, NO_BRACES, true, '  ｛甲\n\n乙'],
    ['{甲 乙} 丙', 1, NO_BRACES, true, '｛甲 乙｝ 丙'],
    ['甲\n\n少于<5年', 3, LESS_THAN, true, '甲\n\n少于＜5年'],
    ['甲<br>乙', 1, NO_TAGS('br'), false, '甲＜br>乙'],
    ['甲\n\n<div>\n乙', 3, NO_TAGS('div'), false, '甲\n\n＜div>\n乙'],
    ['</p>', 1, NO_TAGS('p'), false, '＜/p>'],
    ['<!-- 甲 -->', 1, '手册正文里不能写注释 <!-- -->，请删掉', false, '＜!-- 甲 -->'],
    ['见 <https://a.cn/>', 1, '网址和邮箱直接写，两边不加 < >', true, '见 https://a.cn/'],
    ['见 <a@a.cn>', 1, '网址和邮箱直接写，两边不加 < >', true, '见 a@a.cn'],
    ['甲\n\nimport 乙\n丙', 3, NO_PROGRAMS, false, '甲\n\n\u3000import 乙\n丙'],
  ])('finds the cause in %j', (text, line, message, isFix, fixed) => {
    expect(explainSyntaxError(errorOf(text), text)).toEqual({ line, message, isFix, text: fixed });
  });

  it('gives up on an error of which nothing is known, and takes out all it can', () => {
    expect(explainSyntaxError(new Error('boom'), '甲>乙')).toEqual({
      line: 1,
      message: '这个文件网页引擎读不懂（boom）',
      isFix: false,
      text: '甲>乙',
    });
  });
});

it('withoutMdx leaves no mark that means anything beyond Markdown', () => {
  expect(withoutMdx('import a\n{b} <c> export\nexport d')).toBe(
    '\u3000import a\n｛b｝ ＜c> export\n\u3000export d',
  );
});

function errorOf(text: string): unknown {
  try {
    parser.parse(text);
  } catch (error) {
    return error;
  }
  throw new Error(`没有报错：${text}`);
}
