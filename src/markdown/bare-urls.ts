import type { Link, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Ends bare URLs before Chinese text: in `https://a.cn/b，并回复` only the address is the link. */
export function bareUrls() {
  return (tree: Root): void => {
    visit(tree, 'link', (link: Link, index, parent: Parents | undefined) => {
      const [label] = link.children;
      if (!parent || index === undefined || label?.type !== 'text') return;
      const bare = label.value === link.url || `http://${label.value}` === link.url;
      const end = label.value.search(/[\p{Script=Han}，。；：！？、（）「」《》“”]/u);
      if (!bare || end < 1) return;
      const rest: Text = { type: 'text', value: label.value.slice(end) };
      link.url = link.url.slice(0, link.url.length - rest.value.length);
      label.value = label.value.slice(0, end);
      parent.children.splice(index + 1, 0, rest);
    });
  };
}
