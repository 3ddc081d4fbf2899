/**
 * Compiles one CSS selector as Mermaid writes them: tags, ids, classes, attributes, `*`, descendant
 * and child combinators. Gives null for anything else (pseudo-classes, `+`, `~`), which means
 * "matches nothing": Mermaid uses those only for hovering and animation.
 */
export function compileSelector(selector: string): Selector | null {
  const compounds: Compound[] = [];
  let child = false;
  for (const part of selector.trim().replaceAll('>', ' > ').split(/\s+/)) {
    if (part === '>') {
      child = true;
      continue;
    }
    const compound = compileCompound(part, child);
    if (!compound) return null;
    compounds.push(compound);
    child = false;
  }
  const specificity = compounds.reduce((sum, { weight }) => sum + weight, 0);
  return compounds.length > 0 && !child ? { compounds, specificity } : null;
}

/** Whether `element` is what the selector describes. */
export function matchesSelector(element: Element, { compounds }: Selector): boolean {
  return matchesFrom(element, compounds, compounds.length - 1);
}

const PART = /([#.]?)([\w\u0080-\uffff-]+)|\[([\w-]+)(?:([*^$]?)=["']?([^"'\]]*)["']?)?\]|\*/y;
const ID_WEIGHT = 10_000;
const CLASS_WEIGHT = 100;

function compileCompound(text: string, child: boolean): Compound | null {
  const compound: Compound = { child, tag: '', id: '', classes: [], attributes: [], weight: 0 };
  if (text === '') return null;
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (!match) return null;
    const [, sign, name = '', attribute, operator = '', value] = match;
    if (attribute) compound.attributes.push({ name: attribute, operator, value });
    else if (sign === '#') compound.id = name;
    else if (sign === '.') compound.classes.push(name);
    else compound.tag = name.toLowerCase();
  }
  compound.weight =
    (compound.id ? ID_WEIGHT : 0) +
    CLASS_WEIGHT * (compound.classes.length + compound.attributes.length) +
    (compound.tag ? 1 : 0);
  return compound;
}

function matchesFrom(element: Element, compounds: readonly Compound[], index: number): boolean {
  const compound = compounds[index];
  if (!compound || !matchesCompound(element, compound)) return false;
  if (index === 0) return true;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (matchesFrom(parent, compounds, index - 1)) return true;
    if (compound.child) return false;
  }
  return false;
}

function matchesCompound(element: Element, compound: Compound): boolean {
  if (compound.tag && element.tagName.toLowerCase() !== compound.tag) return false;
  if (compound.id && element.getAttribute('id') !== compound.id) return false;
  if (compound.classes.length > 0) {
    const classes = ` ${element.getAttribute('class') ?? ''} `;
    if (!compound.classes.every((name) => classes.includes(` ${name} `))) return false;
  }
  return compound.attributes.every(({ name, operator, value }) => {
    const actual = element.getAttribute(name);
    if (actual === null || value === undefined) return actual !== null;
    if (operator === '*') return actual.includes(value);
    if (operator === '^') return actual.startsWith(value);
    return operator === '$' ? actual.endsWith(value) : actual === value;
  });
}

export interface Selector {
  compounds: readonly Compound[];
  specificity: number;
}

interface Compound {
  /** Must be a direct child of what the compound before it matches. */
  child: boolean;
  tag: string;
  id: string;
  classes: string[];
  attributes: { name: string; operator: string; value: string | undefined }[];
  weight: number;
}
