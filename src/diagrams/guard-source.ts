import type { DiagramFault } from './diagram-error.ts';
import { fenceKinds, listFenceKinds } from './fence-kinds.ts';
import type { FenceSource, SourceLine } from './fence-source.ts';
import { describeUnsafeHref, isSafeHref } from './post-process/safe-href.ts';

/**
 * The first thing in a fence that is not allowed, or null. Authors write content, not settings: no
 * directives, no front matter but a title, no HTML but line breaks, no pictures, no links but safe
 * ones; a known kind; and no more than can be read (limits below).
 */
export function guardSource(source: FenceSource): DiagramFault | null {
  const lines = [...source.frontMatter, ...source.body];
  return (
    size(source) ??
    firstFault(source.frontMatter, frontMatterLine) ??
    kind(source.body) ??
    firstFault(lines, directive) ??
    firstFault(lines, html) ??
    firstFault(source.body, link) ??
    call(source.body) ??
    sequence(source.body) ??
    pictures(source.body)
  );
}

const MOST_CHARACTERS = 10_000;
const MOST_STATEMENTS = 400;
const LONGEST_LINE = 500;

function size({ lines, body }: FenceSource): DiagramFault | null {
  const characters = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (characters > MOST_CHARACTERS) {
    const reason = `图表太大：共 ${characters} 个字符，最多 ${MOST_CHARACTERS} 个。请拆成几张图。`;
    return { line: null, reason };
  }
  const statements = body.reduce((sum, { text }) => sum + text.split(/[;&]/).length, 0);
  if (statements > MOST_STATEMENTS) {
    const reason = `图表太大：共 ${statements} 条语句，最多 ${MOST_STATEMENTS} 条。请拆成几张图。`;
    return { line: null, reason };
  }
  return firstFault(body, ({ text }) =>
    text.length > LONGEST_LINE
      ? `这一行太长：${text.length} 个字符，最多 ${LONGEST_LINE} 个。请缩短文字。`
      : null,
  );
}

function frontMatterLine({ text }: SourceLine): string | null {
  if (text.trim() === '' || /^title:\s+[^\s&*!|>{[\]}'"%@`#][^#{}]*$/.test(text)) return null;
  return '图表开头的 --- 之间只能写一行 title: 图的标题，不能写其他设置。';
}

function kind(body: readonly SourceLine[]): DiagramFault | null {
  const first = body.find(({ text }) => text.trim() !== '');
  if (!first) return { line: null, reason: '图表是空的。' };
  const word = /^[^\s:;]+/.exec(first.text.trim())?.[0] ?? '';
  if (!fenceKinds.has(word) && !first.text.includes('%%{')) {
    const reason = `不认识的图表类型「${word.slice(0, 30)}」。可用的类型：${listFenceKinds()}。`;
    return { line: first.line, reason };
  }
  if (body.some(({ text, line }) => line > first.line && text.trim() !== '')) return null;
  return /[;:]/.test(first.text) ? null : { line: first.line, reason: '图表只有类型，没有内容。' };
}

function directive({ text }: SourceLine): string | null {
  return text.includes('%%{')
    ? '图表里不能写 %%{…}%% 设置：颜色、字体和版式由网站统一决定。请删去它。'
    : null;
}

const TAG = /(?<!<)<\/?\s*([a-z][\w:-]*)/gi;

function html({ text }: SourceLine): string | null {
  for (const [tag, name = ''] of text.matchAll(TAG)) {
    if (name.toLowerCase() === 'br') continue;
    return `图表里只能用 <br/> 换行，不能写「${tag}」。要写小于号请用「小于」或「＜」。`;
  }
  return null;
}

/** A click on a box opens a link in quotes; whatever else it may do is never there. */
function call(body: readonly SourceLine[]): DiagramFault | null {
  if (!CLICKABLE.test(body[0]?.text ?? '')) return null;
  return firstFault(body, ({ text }) =>
    /(?:^|;)\s*(?:click|callback)\s+\S+\s+(?!(?:href\s+)?")/.test(text)
      ? '图里的 click 只用来写链接，链接要加英文引号，如 click a "../roles/文件名.mdx"。'
      : null,
  );
}

const CLICKABLE = /^\s*(?:flowchart|graph|classDiagram|stateDiagram|gantt)/;
const LINK = /(?:^|;)\s*(?:click|link)\s+\S+\s+(?:href\s+)?"([^"]*)"/g;

function link({ text }: SourceLine): string | null {
  for (const [, href = ''] of text.matchAll(LINK)) {
    if (!isSafeHref(href)) return describeUnsafeHref(href);
  }
  return null;
}

/** In a sequence diagram Mermaid drops what stands behind a #, and draws no links. */
function sequence(body: readonly SourceLine[]): DiagramFault | null {
  if (!/^\s*sequenceDiagram/.test(body[0]?.text ?? '')) return null;
  return firstFault(body, ({ text }) => {
    if (/^\s*links?\s+[^:]+:/.test(text))
      return '时序图里的链接不会显示。请删掉这一行，把链接写在图下面的正文里。';
    return /#(?!(?:\d+|[a-z]+\d*);)/i.test(text)
      ? '时序图里 # 后面的字会丢。请写「号」，或把 # 写成 #35; 。'
      : null;
  });
}

/** `A@{ … }` sets a shape's traits; the listed ones draw nothing from outside. */
const TRAITS = new Set(
  'shape label animate animation curve type alias assigned ticket priority view'.split(' '),
);

function pictures(body: readonly SourceLine[]): DiagramFault | null {
  const text = body.map((line) => line.text).join('\n');
  for (const match of text.matchAll(/@\{/g)) {
    const inside = traitBlock(text.slice(match.index + 2));
    for (const [, trait = ''] of inside.matchAll(/([^\s,:{}]+)\s*:/g)) {
      if (TRAITS.has(trait)) continue;
      const line = (body[0]?.line ?? 1) + text.slice(0, match.index).split('\n').length - 1;
      const reason = `@{…} 里不能写「${trait.slice(0, 30)}」，可用：${[...TRAITS].join('、')}。不能插入图片或图标。`;
      return { line, reason };
    }
  }
  return null;
}

/** Up to the closing brace; values in quotes become `""`. */
function traitBlock(text: string): string {
  const bare = text.replace(/(:\s*)"[^"]*"/g, '$1""');
  const end = bare.indexOf('}');
  return end < 0 ? bare : bare.slice(0, end);
}

function firstFault(
  lines: readonly SourceLine[],
  check: (line: SourceLine) => string | null,
): DiagramFault | null {
  for (const line of lines) {
    const reason = check(line);
    if (reason) return { line: line.line, reason };
  }
  return null;
}
