import type { Link, Nodes, Root, Text } from 'mdast';
import { nodesOf } from './nodes-of.ts';

/** Ends bare URLs before Chinese text: in `https://a.cn/b，并回复` only the address is the link. */
export function bareUrls() {
  return (tree: Root): void => {
    for (const parent of nodesOf(tree)) if ('children' in parent) endUrls(parent.children);
  };
}

function endUrls(nodes: Nodes[]): void {
  for (const link of nodes.filter((node): node is Link => node.type === 'link')) {
    const [label] = link.children;
    if (label?.type !== 'text') continue;
    const bare = label.value === link.url || `http://${label.value}` === link.url;
    const end = label.value.search(/[\p{Script=Han}，。；：！？、（）「」《》“”]/u);
    if (!bare || end < 1) continue;
    const rest: Text = { type: 'text', value: label.value.slice(end) };
    link.url = link.url.slice(0, link.url.length - rest.value.length);
    label.value = label.value.slice(0, end);
    nodes.splice(nodes.indexOf(link) + 1, 0, rest);
  }
}
