import type { AstroIntegration } from 'astro';

/**
 * Lets the search import a script again that could not be had: browsers remember by its address that it failed, so
 * each further try asks for it by another one. What Vite puts around an import, to load styles that ours do not have,
 * is left out.
 */
export function importAgain(): AstroIntegration {
  const plugin = {
    name: 'import-again',
    renderChunk: (code: string, { name }: { name: string }) =>
      SEARCH.has(name) ? IMPORT_AGAIN + plain(code).replace(IMPORT, 'importAgain($1)') : null,
  };
  return {
    name: 'import-again',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** The scripts of the search that import others. */
const SEARCH: ReadonlySet<string> = new Set(['search', 'full-text']);

function plain(code: string): string {
  return code.replace(NAMED, '() => $1').replace(WRAPPED, '$1');
}

const IMPORT = /\bimport\(("\.\/[^"]+")\)/g;
const IMPORTED = /(import\("[^"]*"\)(?:\.then\(\(n\) => n\.\w+\))?)/.source;
const NAMED = new RegExp(
  `async \\(\\) => \\{\\s*const \\{[^}]*\\} = await ${IMPORTED};\\s*return \\{[^}]*\\};\\s*\\}`,
  'g',
);
const WRAPPED = new RegExp(`__vitePreload\\(\\(\\) => ${IMPORTED}, __VITE_PRELOAD__\\)`, 'g');

const IMPORT_AGAIN = `const failures = {};
const importAgain = (url) => import(url + (failures[url] ??= '')).catch((error) => {
  failures[url] += '?';
  throw error;
});
`;
