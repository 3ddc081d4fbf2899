import type { Plugin } from 'vite';

/**
 * Leaves out of a worker what writes Markdown: the packages that read it bring that along, and nobody asks
 * for it.
 */
export function withoutWriting(): Plugin {
  return {
    name: 'without-writing',
    transform: {
      filter: { id: /\/node_modules\/remark-(?:gfm|mdx|cjk-friendly)\// },
      handler: (code) => code.replace(WRITING, 'push({})'),
    },
  };
}

/** Where a plugin hands over how its syntax is written. */
const WRITING = /\bpush\(\w+ToMarkdown\([^)]*\)\)/g;
