import type { Root, RootContent } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/** Something in a page that would run as a program or fetch from outside. */
export interface UnsafeContent {
  readonly line: number;
  readonly lastLine: number;
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
  for (const node of nodesOf(tree)) {
    const explain = EXPLANATIONS[node.type];
    const { start, end } = node.position ?? {};
    if (!explain) continue;
    const place = { line: start?.line ?? 1, lastLine: end?.line ?? 1 };
    found.push({ ...place, ...explain(node as RootContent) });
  }
  return found;
}

/** What content is told about programs, braces and tags, wherever they are found. */
export const NO_PROGRAMS =
  '手册正文里不能有程序（行首的 import 或 export）；若是普通英文，请把它移到行中间';
export const NO_BRACES = '半角大括号 { } 在这里会被当成程序，请写成全角 ｛ ｝';
export const NO_TAGS = (name: string) =>
  `手册正文里不能写标签 <${name}>；${INSTEAD_OF.find(([tags]) => tags.test(name))?.[1] ?? '若是小于号或书名号，请写全角 ＜ ＞ 或《 》'}`;
const NO_PICTURES = '手册正文里不能放图片；流程请用 ```mermaid 画';

type Explanation = Omit<UnsafeContent, 'line' | 'lastLine'>;

const EXPLANATIONS: Partial<Record<string, (node: RootContent) => Explanation>> = {
  mdxjsEsm: () => ({ message: NO_PROGRAMS }),
  mdxFlowExpression: explainBraces,
  mdxTextExpression: explainBraces,
  mdxJsxFlowElement: explainElement,
  mdxJsxTextElement: explainElement,
  image: () => ({ message: NO_PICTURES }),
  imageReference: () => ({ message: NO_PICTURES }),
  html: () => ({ message: '手册正文里不能写 HTML' }),
};

function explainBraces(node: RootContent): Explanation {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || !('value' in node)) return { message: NO_BRACES };
  const text = `{${node.value}}`.replaceAll('{', '｛').replaceAll('}', '｝');
  return { message: NO_BRACES, replace: { start, end, text } };
}

function explainElement(node: RootContent): Explanation {
  return { message: NO_TAGS('name' in node && node.name ? node.name : '') };
}

/** What people want of the tags that they know. */
const INSTEAD_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:br|p|div)$/i, '要换行就空一行，另起一段'],
  [/^(?:u|b|i|strong|em|font|span|mark|big|center)$/i, '要强调请写 **文字**'],
];
