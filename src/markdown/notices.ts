import GithubSlugger from 'github-slugger';
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { NOTICE_LABELS, type Notice, type NoticeLabel } from '../handbook/notice-labels.ts';

/** The paragraphs of a page that begin with 「待确认：」 or another label of a notice. */
export function readNotices(tree: Root): Map<RootContent, Notice> {
  const slugger = new GithubSlugger();
  for (const node of tree.children) if (node.type === 'heading') slugger.slug(textOf(node));
  const notices = new Map<RootContent, Notice>();
  for (const node of tree.children) {
    const [, label, text = ''] = (isNotice(node) && LABELLED.exec(textOf(node))) || [];
    if (label)
      notices.set(node, { label: label as NoticeLabel, text, anchor: slugger.slug(label) });
  }
  return notices;
}

/** Turns every notice of a page into `<Notice label id>its words</Notice>`. */
export function noticeElements() {
  return (tree: Root): void => {
    const notices = readNotices(tree);
    tree.children = tree.children.map((node) => {
      const { label, anchor } = notices.get(node) ?? {};
      if (!label || !anchor || !isNotice(node)) return node;
      const [{ value }, ...rest] = node.children;
      return {
        type: 'mdxJsxFlowElement',
        name: 'Notice',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'label', value: label },
          { type: 'mdxJsxAttribute', name: 'id', value: anchor },
        ],
        children: [
          { ...node, children: [{ type: 'text', value: value.replace(LABEL, '') }, ...rest] },
        ],
      };
    });
  };
}

function isNotice(node: RootContent): node is LabelledParagraph {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && LABEL.test(first.value);
}

interface LabelledParagraph extends Paragraph {
  children: [Extract<Paragraph['children'][number], { type: 'text' }>, ...Paragraph['children']];
}

const LABEL = new RegExp(`^(?:${NOTICE_LABELS.join('|')})\\s?[:：]\\s*`);
const LABELLED = new RegExp(`^(${NOTICE_LABELS.join('|')})\\s?[:：]\\s*(.+)$`, 's');
