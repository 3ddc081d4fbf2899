import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Whatever in a compiled page would run, fetch, or is none of the elements that pages consist of. */
export function unsafeInPage(page: Root): string[] {
  const found: string[] = [];
  visit(page, (node) => {
    found.push(...unsafe(node));
  });
  return found;
}

function unsafe(node: Nodes): string[] {
  if (node.type === 'root' || node.type === 'text') return [];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const own = COMPONENTS[node.name ?? ''];
    const isPlain = node.attributes.every(
      (it) =>
        it.type === 'mdxJsxAttribute' && own?.includes(it.name) && typeof it.value === 'string',
    );
    return own && isPlain ? [] : [`component ${JSON.stringify(node)}`];
  }
  if (node.type !== 'element') return [`${node.type} ${JSON.stringify(node)}`];
  const attributes = Object.entries(node.properties).flatMap(([name, value]) => {
    if (/^on|^style$|^src|^formaction$|^ping$|^download$/i.test(name)) return [`attribute ${name}`];
    const isAddress = /href$/i.test(name);
    return isAddress && !ADDRESS.test(String(value)) ? [`address ${String(value)}`] : [];
  });
  return [...(ELEMENTS.has(node.tagName) ? [] : [`element ${node.tagName}`]), ...attributes];
}

/** What our plugins put into a page, and which attributes it has. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Duty: ['id'],
  ApprovedDuty: ['id', 'file'],
  Notice: ['label', 'id'],
  MetricName: ['name'],
};

/** A page of the site, a place on this page, a web address, a mail or a telephone number. */
const ADDRESS = /^(?:\/(?!\/)[^\\]*|#.*|https?:\/\/.*|mailto:.*|tel:.*)$/i;

const ELEMENTS = new Set(
  [
    'p h1 h2 h3 h4 h5 h6 ul ol li em strong del code pre a blockquote hr br',
    'table thead tbody tr th td sup section input span figure div details summary',
    'svg g path rect circle ellipse line polyline polygon text tspan marker defs title desc use',
    'linearGradient radialGradient stop clipPath filter feDropShadow symbol foreignObject',
  ].flatMap((line) => line.split(' ')),
);
