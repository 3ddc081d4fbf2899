import type { Problem } from '../handbook/problem.ts';
import { readYaml, type YamlMapping } from './read-yaml.ts';

/** The front matter of a page, and the page with it blanked out. */
export interface FrontMatter {
  readonly mapping: YamlMapping;
  /** The page with spaces for its front matter, so that lines and offsets stay those of the file. */
  readonly rest: string;
}

/** Takes the front matter off a page; where its `---` lines are not in place, it says so. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  for (const [pattern, message] of SHAPES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [matter, opening = '', yaml = ''] = found;
    const firstLine = opening.split('\n').length;
    const mapping = readYaml(yaml, file, firstLine);
    const lastLine = matter.trimEnd().split('\n').length;
    const rest = matter.replace(/[^\n]/g, ' ') + text.slice(matter.length);
    if (!message) return { mapping, rest };
    const problem: Problem = { file, line: 1, severity: 'error', ...message(lastLine) };
    return { mapping: { ...mapping, problems: [problem, ...mapping.problems] }, rest };
  }
  const message = '文件开头要有两行 --- 夹着的信息（名称、编号等），第一行就写 ---';
  const problem: Problem = { file, line: 1, severity: 'error', message };
  return {
    mapping: { data: {}, lines: {}, lastLines: {}, written: {}, broken: true, problems: [problem] },
    rest: text,
  };
}

type Shape = readonly [
  RegExp,
  ((lastLine: number) => Partial<Problem> & { message: string }) | null,
];

/** Front matter as it must be, and in the ways in which it is still plain what was meant. */
const SHAPES: readonly Shape[] = [
  [/^(---\n)((?:.*\n)*?)---[ \t]*(?:\n|$)/, null],
  [
    /^(\s*---[ \t]*\n)((?:.*\n)*?)---[ \t]*(?:\n|$)/,
    () => ({ message: '第一行就写 ---，上面不空行，前后不加空格' }),
  ],
  [
    /^(\s*---[ \t]*\n)((?:[^\n#].*(?:\n|$))+)/,
    (line) => ({ line, message: '开头的信息下面少了一行 ---', insert: '---' }),
  ],
];
