import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Something in a page that would run as a program or fetch from outside. */
export interface UnsafeContent {
  readonly line: number;
  readonly message: string;
  /** From and to, in the source text, of what should be written otherwise. */
  readonly replace?: { readonly start: number; readonly end: number; readonly text: string };
}

/**
 * Everything in a parsed page that is not plain text: MDX is a program, and a build would run
 * whatever was pushed. Imports, exports, `{…}`, components, raw HTML and pictures are all refused.
 */
export function findUnsafeContent(tree: Root): UnsafeContent[] {
  const found: UnsafeContent[] = [];
  visit(tree, (node) => {
    const explain = EXPLANATIONS[node.type];
    if (explain)
      found.push({ line: node.position?.start.line ?? 1, ...explain(node as RootContent) });
  });
  return found;
}

const EXPLANATIONS: Partial<Record<string, (node: RootContent) => Omit<UnsafeContent, 'line'>>> = {
  mdxjsEsm: () => ({
    message: '手册正文里不能有程序（行首的 import 或 export）；若是普通英文，请把它移到行中间',
  }),
  mdxFlowExpression: explainBraces,
  mdxTextExpression: explainBraces,
  mdxJsxFlowElement: explainElement,
  mdxJsxTextElement: explainElement,
  image: () => ({ message: '手册正文里不能放图片；流程请用 ```mermaid 画' }),
  imageReference: () => ({ message: '手册正文里不能放图片；流程请用 ```mermaid 画' }),
  html: () => ({ message: '手册正文里不能写 HTML' }),
};

function explainBraces(node: RootContent): Omit<UnsafeContent, 'line'> {
  const message = '半角大括号 { } 在这里会被当成程序，请写成全角 ｛ ｝';
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !('value' in node)) return { message };
  return { message, replace: { start, end, text: `｛${node.value}｝` } };
}

function explainElement(node: RootContent): Omit<UnsafeContent, 'line'> {
  const name = 'name' in node && node.name ? node.name : '';
  return { message: `手册正文里不能写标签 <${name}>；若是小于号或书名号，请写全角 ＜ ＞ 或《 》` };
}
