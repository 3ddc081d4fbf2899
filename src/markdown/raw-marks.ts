import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problem } from '../handbook/problem.ts';
import { nodesOf } from './nodes-of.ts';
import { NO_PROGRAMS } from './unsafe-content.ts';

/** A page as it was parsed: its tree, all lines of the file, and those without what was understood. */
export interface ReadPage {
  readonly file: string;
  readonly tree: Root;
  readonly lines: readonly string[];
  readonly plain: readonly string[];
}

/** Marks that readers see as they are written, and signs that Markdown takes for marks. */
export function findRawMarks(page: ReadPage): Problem[] {
  return [...findShown(page), ...findEaten(page), ...findQuoted(page), ...findWordless(page)];
}

function findShown({ file, lines, plain }: ReadPage): Problem[] {
  return plain.flatMap((shown, index) =>
    SHOWN.flatMap(({ pattern, message, isReminder, kind, mend }): Problem[] => {
      const found = pattern.exec(shown);
      if (!found) return [];
      const line = lines[index] ?? '';
      const fix = mend ? line.replace(...mend) : line;
      const severity = isReminder ? 'warning' : 'error';
      const said = message(found[0].trim());
      const place = { file, line: index + 1, ...(kind && { kind }) };
      const problem: Problem = { ...place, severity, message: said };
      return [fix === line ? problem : { ...problem, fix }];
    }),
  );
}

interface ShownMark {
  readonly pattern: RegExp;
  readonly message: (written: string) => string;
  /** It may be meant as it is shown. */
  readonly isReminder?: true;
  readonly kind?: 'not-plain-text';
  readonly mend?: readonly [RegExp, string];
}

/** A link to the end of the line that nothing closes. */
const OPEN_LINK = /(\[[^[\]]{1,60}\]\((?:https?:\/\/|mailto:|\.{1,2}\/)[!-'*-~]*)\s*$/;

const SHOWN: readonly ShownMark[] = [
  { pattern: /^\s*import\.meta/, kind: 'not-plain-text', message: () => NO_PROGRAMS },
  {
    pattern: /^\s*[[【]{1,2}(?:toc|目录)[\]】]{1,2}\s*$/i,
    message: (written) => `「${written}」网页会原样显示；网页自己会列出本页的标题，请删掉这一行`,
  },
  {
    pattern: /\[\^[^\]\s]{1,30}\]/,
    message: (written) =>
      `脚注「${written}」没有内容，网页会原样显示；请在文件末尾另起一段写「${written}: 内容」，或删掉它`,
  },
  {
    pattern: /(?<![*0-9A-Za-z])\*\*(?!\*)|(?<!\*)\*\*(?![*0-9A-Za-z])/,
    message: () =>
      '「**」会原样显示：加粗要在文字前后各写两个 *，里侧不空格；若就是要写星号，请写成 \\*\\*',
    mend: [
      /^([^*]*)\*\*[ \t\u3000]*([^*\s](?:[^*]*[^*\s])?)[ \t\u3000]*\*\*([^*]*)$/u,
      '$1**$2**$3',
    ],
  },
  {
    pattern: /＊＊[^＊]+＊＊/u,
    isReminder: true,
    message: (written) => `「${written}」会原样显示；加粗用半角的 **`,
    mend: [/＊＊([^＊]+)＊＊/gu, '**$1**'],
  },
  {
    pattern: /^\s*[·｀'‘’´]{3,}\s*mermaid\s*$/i,
    message: (written) =>
      `「${written}」会原样显示，不是图：图的上面一行写 \`\`\`mermaid，下面一行写 \`\`\`，用键盘左上角的反引号`,
  },
  {
    pattern: OPEN_LINK,
    message: (written) => `「${written}」会原样显示，不是链接：少了右边的半角括号 )`,
    mend: [OPEN_LINK, '$1)'],
  },
  {
    pattern: /(?<!~)~~(?!~)/,
    message: () => '「~~」会原样显示：删除线要在文字前后各写两个 ~，里侧不空格；不要删除线就删掉它',
  },
  {
    pattern: /\[[^[\]^][^[\]]*\]\[[^[\]]+\]/,
    isReminder: true,
    message: (written) =>
      `「${written}」会原样显示；若是链接，写成 [文字](文件或网址)，若就是方括号，不用改`,
  },
];

/** `单价*数量*折扣` is shown as 单价数量折扣. */
function findEaten({ file, tree, lines }: ReadPage): Problem[] {
  const found: Problem[] = [];
  const text = lines.join('\n');
  for (const node of nodesOf(tree, 'emphasis')) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const [before = '', after = ''] = [text[start.offset - 1], text[end.offset]];
    const mark = text[start.offset];
    const isBetween = /[\p{L}\p{N})）%]/u.test(before) && /[\p{L}\p{N}(（]/u.test(after);
    if (mark === '*' && !isBetween) continue;
    const shown = textOf(node);
    const product = mark === '*' ? '若是乘号请写 ×，' : '';
    const message = `「${mark}${shown}${mark}」会变成斜体的「${shown}」，两个 ${mark} 不显示；${product}若就是这个符号请写成 \\${mark}，若要强调请写 **${shown}**`;
    found.push({ file, line: start.line, severity: 'warning', message });
  }
  return found;
}

/** `>90 天` at the beginning of a line is a quotation, without its sign. */
function findQuoted({ file, tree, lines }: ReadPage): Problem[] {
  const found: Problem[] = [];
  for (const { position } of nodesOf(tree, 'blockquote')) {
    const line = position?.start.line ?? 1;
    const written = lines[line - 1] ?? '';
    const [, indent = '', sign, rest = ''] = /^(\s*)>(=?)([0-9].*)$/.exec(written) ?? [];
    if (sign === undefined) continue;
    const fix = `${indent}${sign ? '≥' : '＞'}${rest}`;
    const message = '行首的 > 会变成引用，大于号不显示；若是大于号，请写全角的 ＞ 或 ≥';
    found.push({ file, line, severity: 'warning', message, fix });
  }
  return found;
}

/** A link without words is shown as nothing. */
function findWordless({ file, tree }: ReadPage): Problem[] {
  const found: Problem[] = [];
  for (const node of nodesOf(tree, 'link')) {
    if (textOf(node).trim() !== '') continue;
    const message = '链接没有文字，网页上看不见；请在方括号里写上文字，或删掉它';
    found.push({ file, line: node.position?.start.line ?? 1, severity: 'error', message });
  }
  return found;
}
