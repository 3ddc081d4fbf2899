import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, walk } from 'css-tree';
import { expect, test } from 'vitest';
import { textOf } from '../../src/verify/built-site.ts';
import { PAGES, SITE_FILES, SITE_FOLDER } from './site.ts';

// The oldest browsers of readers are Chrome 109, Firefox 115 and Safari 16.4.
test('the styles hold nothing that the oldest browsers cannot read', () => {
  const files = SITE_FILES.filter((path) => path.endsWith('.css')).map((path) => ({
    path,
    css: readFileSync(join(SITE_FOLDER, path), 'utf8'),
  }));
  const inline = PAGES.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'style')
      .map((style) => ({ path, css: textOf(style) })),
  );
  const styles = [...files, ...inline];
  expect(styles.length).toBeGreaterThan(1);
  expect(styles.flatMap(({ path, css }) => tooNew(css).map((what) => `${path}: ${what}`))).toEqual(
    [],
  );
});

test.each([
  ['a { color: oklch(0.5 0.1 200) }', 'oklch()'],
  ['a { --x: oklab(0.5 0.1 0.1) }', 'oklab()'],
  ['a { background: linear-gradient(lab(50 10 10), red) }', 'lab()'],
  ['a { color: color(display-p3 1 0 0) }', 'color()'],
  ['a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
  ['a { --x: light-dark(red, var(--y)) }', 'light-dark()'],
  ['a { color: rgb(from red r g b) }', 'rgb(from)'],
  ['a { &:hover { color: red } }', 'nesting'],
  ['@media print { a { @media (width > 1px) { color: red } } }', 'nesting'],
  ['a:has(b) { color: red }', ':has()'],
])('%s would be found', (css, what) => {
  expect(tooNew(css)).toContain(what);
});

test('what stands in a condition, or is old enough, is left alone', () => {
  const css =
    '@supports (color: oklch(0 0 0)) { a { color: rgb(1 2 3 / 0.5) } } @media print { a:is(b) { --x: calc(1px) } }';
  expect(tooNew(css)).toEqual([]);
});

/** What of a style sheet some browser at the floor cannot read, and drops together with its rule or declaration. */
function tooNew(css: string): string[] {
  const found: string[] = [];
  walk(parse(css, { parseCustomProperty: true }), function (node) {
    if (node.type === 'SupportsDeclaration') return walk.skip;
    if (node.type === 'Function') {
      const [first] = node.children;
      if (TOO_NEW.includes(node.name)) found.push(`${node.name}()`);
      if (first?.type === 'Identifier' && first.name === 'from') found.push(`${node.name}(from)`);
    }
    if (node.type === 'NestingSelector') found.push('nesting');
    if (this.rule && (node.type === 'Rule' || node.type === 'Atrule')) found.push('nesting');
    if (node.type === 'PseudoClassSelector' && node.name === 'has') found.push(':has()');
    return undefined;
  });
  return [...new Set(found)];
}

const TOO_NEW = ['oklch', 'oklab', 'lch', 'lab', 'color', 'color-mix', 'light-dark'];
