import { chartsOf } from '../markdown/charts-of.ts';
import { treeCompiler } from '../markdown/compile-page.ts';
import { keptPages } from './kept-compiler.ts';
import type { FreshPages } from './kept-reading.ts';
import { withoutMatter } from './page-text.ts';

/**
 * Compiles pages that have just been parsed to be read, and keeps what they become where `keptCompiler`
 * finds it. Those with charts, or that it cannot compile, are left to who asks for them.
 */
export function compileParsed(): NonNullable<FreshPages['parsed']> {
  const compile = treeCompiler();
  const kept = keptPages();
  return (file, { rest, body: { tree, findings } }) => {
    const isAsParsed = !findings.length && withoutMatter(rest) === rest;
    if (!isAsParsed || chartsOf(tree).length) return;
    try {
      kept.write(file, rest, compile(file, rest, tree));
    } catch {
      // Who asks for the page is told what is wrong with it.
    }
  };
}
