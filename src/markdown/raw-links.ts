import type { WrittenLink } from '../handbook/content.ts';

/**
 * What was meant as a link but is shown as it is written: `[院长]（a.mdx）`, `【院长】(a.mdx)`,
 * `[院长] (a.mdx)`, `[院长](a b.mdx)`. `plain` are the lines without what Markdown understood.
 */
export function findRawLinks(plain: readonly string[], lines: readonly string[]): WrittenLink[] {
  return plain.flatMap((shown, index) =>
    [...shown.matchAll(LOOKALIKE)].flatMap((found): WrittenLink[] => {
      const [whole, text = '', target = ''] = found;
      if (!LIKE_A_TARGET.test(target)) return [];
      const line = index + 1;
      const start = found.index;
      const frame: [string, string] = [`[${text.trim()}](`, ')'];
      const source = { line, text: lines[index] ?? '', start, end: start + whole.length, frame };
      return [{ line, text, target, source }];
    }),
  );
}

const LOOKALIKE =
  /[[【［〔]([^[\]【】［］〔〕]{1,60})[\]】］〕]\s*[(（[【［]\s*([^()（）[\]【】［］]{1,200}?)\s*[)）\]】］]/gu;
const LIKE_A_TARGET =
  /\.(?:mdx?|pdf|docx?|xlsx?|pptx?)(?:[#＃]|$)|^\.{1,2}[\\/]|^(?:https?|mailto|tel)\s*[:：]|^[#＃][^#＃\s]|^www\.|^\/[a-z]/iu;
