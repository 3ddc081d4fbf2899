import { compileSelector, matchesSelector, type Selector } from './css-selector.ts';

/**
 * The rules of a style sheet, weakest first, so that the last match wins. At-rules and selectors we
 * do not support are left out.
 */
export function parseStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const [, selectors = '', body = ''] of withoutAtRules(css).matchAll(RULE)) {
    const declarations = parseDeclarations(body);
    for (const text of selectors.split(',')) {
      const selector = compileSelector(text);
      if (selector && declarations.size > 0) rules.push({ selector, declarations });
    }
  }
  return rules.sort((a, b) => a.selector.specificity - b.selector.specificity);
}

/** The declarations of a rule's body or a `style` attribute; property names in lower case. */
export function parseDeclarations(body: string): Declarations {
  const declarations: Declarations = new Map();
  for (const part of body.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const text = part.slice(colon + 1).trim();
    const value = text.replace(/\s*!\s*important$/i, '');
    const important = value !== text;
    if (value && (important || !declarations.get(property)?.important)) {
      declarations.set(property, { value, important });
    }
  }
  return declarations;
}

/**
 * What is declared for `property` on the element itself (nothing is inherited), or null: important
 * inline, important rule, inline, rule, presentation attribute, in this order.
 */
export function declaredValue(
  element: Element,
  property: string,
  rules: readonly StyleRule[],
): string | null {
  const style = element.getAttribute('style');
  const inline = style?.includes(property) ? parseDeclarations(style).get(property) : undefined;
  if (inline?.important) return inline.value;
  let normal: string | null = null;
  let important: string | null = null;
  for (const { selector, declarations } of rules) {
    const declaration = declarations.get(property);
    if (!declaration || !matchesSelector(element, selector)) continue;
    if (declaration.important) important = declaration.value;
    else normal = declaration.value;
  }
  return important ?? inline?.value ?? normal ?? element.getAttribute(property);
}

/** The nearest declared value, from the element upwards, or null. */
export function inheritedValue(
  element: Element,
  property: string,
  rules: readonly StyleRule[],
): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = declaredValue(at, property, rules);
    if (value && value !== 'inherit') return value;
  }
  return null;
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[\s\S]*?\*\//g;
const AT_RULE = /@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;

function withoutAtRules(css: string): string {
  return css.replace(COMMENT, '').replace(AT_RULE, '');
}

export interface StyleRule {
  selector: Selector;
  declarations: Declarations;
}

type Declarations = Map<string, { value: string; important: boolean }>;
