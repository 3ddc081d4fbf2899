import { SaxesParser } from 'saxes';

/** An element, its name and those of its attributes without their prefixes. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/**
 * The root element of an XML text. Throws where it is not well-formed, or nested deeper than any
 * document is. Entities that it declares itself are not expanded.
 */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as (XmlNode | string)[] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error('nested too deep');
    const node = { name: local(name), attributes: locals(attributes), children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.on('cdata', (words) => void open.at(-1)?.children.push(words));
  parser.write(text).close();
  const [first] = elements(root);
  if (!first) throw new Error('no element');
  return first;
}

/** The elements directly below one. */
export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string');
}

/** The first element of a name on the way down through the names; undefined where one is missing. */
export function childAt(
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>(
    (at, name) => at && elements(at).find((child) => child.name === name),
    node,
  );
}

/** The attribute `val` of the element at a path below one. */
export function valueAt(
  node: XmlNode | undefined,
  ...names: readonly string[]
): string | undefined {
  return childAt(node, ...names)?.attributes['val'];
}

/** Whether a property such as `b` is on: there, and not said to be off. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const property = childAt(node, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes['val'] ?? '');
}

/** Every element of a name below one, outermost first and none within another. */
export function outermost(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) =>
    child.name === name ? [child] : outermost(child, name),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function locals(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [local(name), value]),
  );
}

/** Nested tables of ten levels are some 100 elements deep. */
const DEEPEST = 400;
