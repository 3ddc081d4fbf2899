import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json'));
const LISTED = { ...dependencies, ...devDependencies };
const FILES = ['src', 'scripts', 'test']
  .flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  .filter((path) => /\.(?:tsx?|astro|css)$/.test(path))
  .concat('astro.config.mjs', 'vitest.config.ts');
const IMPORTED = new Set(FILES.flatMap((path) => importsOf(path, read(path)).map(packageOf)));

/** Packages that no file imports by their name. */
const OTHERWISE_USED: Readonly<Record<string, string>> = {
  '@astrojs/check': 'what `astro check` runs',
  '@fontsource/arimo': 'its files are read by scripts/measure-latin.ts',
  node: 'the Node of every npm script',
};

it('every package that is imported is listed at one version, and only what is used is listed', () => {
  const commands = {
    ...{ astro: 'astro', biome: '@biomejs/biome' },
    ...{ tsc: '@typescript/native', vitest: 'vitest' },
  };
  const run = Object.entries(commands).flatMap(([command, name]) =>
    Object.values<string>(scripts).some((script) => script.includes(`${command} `)) ? [name] : [],
  );
  const used = new Set([...IMPORTED, ...run, ...Object.keys(OTHERWISE_USED)]);
  const names = [...used].map((name) => (name in LISTED ? name : typesOf(name)));
  const types = Object.keys(LISTED).filter((name) =>
    [...used, 'node'].some((one) => typesOf(one) === name),
  );
  expect([...new Set([...names, ...types])].toSorted()).toEqual(Object.keys(LISTED).toSorted());
  for (const version of Object.values(LISTED))
    expect(version).toMatch(/^(?:npm:.+@)?\d+\.\d+\.\d+$/);
});

it('what the site is built from is no dependency for developers only', () => {
  const built = FILES.filter((path) => /^(?:src\/(?!verify)|astro\.config)/.test(path));
  const names = built.flatMap((path) => importsOf(path, read(path)).map(packageOf));
  const missing = [...new Set(names)].filter(
    (name) => !(name in dependencies) && !(typesOf(name) in devDependencies),
  );
  expect(missing).toEqual([]);
});

it.each([
  ["import { a } from 'one';", ['one']],
  ["import type { A } from '@two/three/four';", ['@two/three']],
  ["export { a } from 'one/two'; import 'six';", ['one', 'six']],
  ["const a = await import('five'); require.resolve('seven/package.json');", ['five', 'seven']],
  ["import './own.ts'; import 'node:fs'; import 'virtual:charts';", []],
])('reads the packages of %s', (text, names) => {
  expect(importsOf('a.ts', text).map(packageOf)).toEqual(names);
});

/** The names of modules from packages that a file imports. */
function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.astro')
    ? [/^---\n([\s\S]*?)\n---/, /<script>([\s\S]*?)<\/script>/]
        .map((part) => part.exec(text)?.[1])
        .join('\n')
    : text;
  const names = path.endsWith('.css')
    ? [...text.matchAll(/@(?:import|plugin) ["']([^"']+)["']/g)].map(([, name = '']) => name)
    : namesIn(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return names.filter((name) => !/^(?:\.|\/|node:|virtual:)/.test(name));
}

function namesIn(node: ts.Node): string[] {
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...namesIn(child));
  });
  const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  const name = isStatement
    ? node.moduleSpecifier
    : ts.isCallExpression(node) &&
        /^(?:import|.*\brequire|.*\.resolve)$/.test(node.expression.getText())
      ? node.arguments[0]
      : null;
  return name && ts.isStringLiteral(name) ? [name.text, ...below] : below;
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function typesOf(name: string): string {
  return `@types/${name}`;
}

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}
