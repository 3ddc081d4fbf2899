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
  return [
    ...findShown(page),
    ...findEaten(page),
    ...findQuoted(page),
    ...findWordless(page),
    ...findUnderlined(page),
  ];
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

/** A link that nothing closes before the line or the address ends. */
const OPEN_LINK =
  /(\[[^[\]]{1,60}\]\((?:https?:\/\/|mailto:|\.{1,2}\/)[!-'*-~]*)(?=\s*$|[^\s!-~()（）])/u;
/** The two brackets of a link, one in place of the other. */
const TURNED_LINK =
  /[(（]([^()（）[\]]{1,60})[)）]\[((?:\.{1,2}\/|https?:\/\/|mailto:)[^\]\s]+)\]/u;

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
    pattern: OPEN_LINK,
    message: (written) => `「${written}」会原样显示，不是链接：少了右边的半角括号 )`,
    mend: [OPEN_LINK, '$1)'],
  },
  {
    pattern: TURNED_LINK,
    message: (written) => `「${written}」会原样显示，不是链接：链接写成 [文字](文件或网址)`,
    mend: [TURNED_LINK, '[$1]($2)'],
  },
  {
    pattern: /\[[^[\]]{1,60}\]\([^)]*script\s*:/i,
    message: () => '这里的链接用不了：链接只写文件的相对路径，或 https:// 开头的网址',
  },
  {
    pattern: /\[\[[^[\]]{1,40}\]\]/,
    isReminder: true,
    message: (written) =>
      `「${written}」会原样显示；若是链接，写成 [文字](文件或网址)，若就是方括号，不用改`,
  },
  {
    pattern: /==[^\s=][^=]*==/,
    isReminder: true,
    message: (written) => `「${written}」会原样显示；要强调请写 **文字**`,
    mend: [/==([^\s=][^=]*)==/g, '**$1**'],
  },
  {
    pattern: /^\s*:{3,}/,
    isReminder: true,
    message: (written) => `行首的「${written}」会原样显示；这里没有提示框，请删掉`,
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

/** A link or a heading without words is shown as nothing. */
function findWordless({ file, tree }: ReadPage): Problem[] {
  return nodesOf(tree, 'link', 'heading').flatMap((node): Problem[] => {
    if (textOf(node).trim() !== '') return [];
    const message = WORDLESS[node.type];
    return [{ file, line: node.position?.start.line ?? 1, severity: 'error', message }];
  });
}

const WORDLESS = {
  link: '链接没有文字，网页上看不见；请在方括号里写上文字，或删掉它',
  heading: '标题没有文字；请在 # 后面空一格写上文字，或删掉这一行',
};

/** A line of dashes right below a text makes a heading of it, which few people mean. */
function findUnderlined({ file, tree, lines }: ReadPage): Problem[] {
  return nodesOf(tree, 'heading').flatMap((node): Problem[] => {
    const line = node.position?.start.line ?? 1;
    const written = lines[line - 1] ?? '';
    if (/^[\s>]*#/.test(written) || textOf(node).trim() === '') return [];
    const message = `「${textOf(node).slice(0, 20)}」下面的横线把它变成了标题：是标题就写成「## ${written.trim().slice(0, 20)}」，删掉横线；是分隔线就在横线上面空一行`;
    return [{ file, line, severity: 'warning', message }];
  });
}
