import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { findFences } from './front-matter-fences.ts';
import { readYaml, type YamlMapping } from './read-yaml.ts';

/** The front matter of a page, and the page with it blanked out. */
export interface FrontMatter {
  readonly mapping: YamlMapping;
  /** The page with spaces for its front matter, so that lines and offsets stay those of the file. */
  readonly rest: string;
}

/** Takes the front matter off a page, which may have these keys; where its `---` lines are not in place, it says so. */
export function readFrontMatter(
  file: string,
  text: string,
  keys: readonly string[] = [],
): FrontMatter {
  const lines = text.split('\n');
  const parted = withoutGluedFence(lines);
  const fences = findFences(parted);
  if (!fences) return { mapping: { ...NONE, problems: [noFences(file, text)] }, rest: text };
  const { first, last, end, problems: told } = fences;
  const yaml = parted.slice(first, last).join('\n');
  const mapping = readYaml(
    yaml,
    { keys, records: RECORDS, indent: 0 },
    { file, firstLine: first + 1 },
  );
  const found = told.map((one): Problem => ({ file, severity: 'error', ...one }));
  const problems = ofKind('front-matter', found);
  return {
    mapping: { ...mapping, problems: [...problems, ...mapping.problems] },
    rest: withBlank(lines, end),
  };
}

/** A page with spaces for its front matter, whatever that says. */
export function blankFrontMatter(text: string): string {
  const lines = text.split('\n');
  return withBlank(lines, findFences(withoutGluedFence(lines))?.end ?? 0);
}

function withBlank(lines: readonly string[], end: number): string {
  const blank = lines
    .slice(0, end)
    .map((line) => line.replace(/./gsu, (sign) => ' '.repeat(sign.length)));
  return [...blank, ...lines.slice(end)].join('\n');
}

/** `---title: 甲` as if its fence were missing: it goes into a line of its own. */
function withoutGluedFence([first = '', ...others]: readonly string[]): string[] {
  return [first.replace(/^[-－—]{2,}[ \t]*(?=[\w\p{Script=Han}-]+[ \t]*[:：])/u, ''), ...others];
}

function noFences(file: string, text: string): NamedProblem {
  const message = text.trim()
    ? '文件开头要有两行 --- 夹着的信息（名称、编号等），第一行就写 ---'
    : '这个文件是空的；若内容丢了，请恢复它；若要写新的一页，可以运行 npm run new；不用就删掉';
  return { file, line: 1, severity: 'error', kind: 'front-matter', message };
}

const NONE = { data: {}, lines: {}, lastLines: {}, written: {}, text: '', broken: true };
/** The only key of a page below which each line has a label of its own. */
const RECORDS = ['facts'];
