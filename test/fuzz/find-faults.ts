import type { ContentReader } from '../../src/content/content-reader.ts';
import { decodeText } from '../../src/content/decode-text.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { checkFences } from '../../src/diagrams/check-fences.ts';
import type { DiagramRenderer } from '../../src/diagrams/renderer.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import type { Content } from '../../src/handbook/content.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import type { PlacedProblem } from '../../src/handbook/problem.ts';
import type { CompilePage } from './compile-page.ts';
import type { MutatedFile } from './mutated-handbook.ts';
import { readCompiled, withoutSpace } from './read-compiled.ts';
import { unsafeInPage } from './unsafe-in-page.ts';

/** What was found in a file that was changed: whether the check accepts it, and all that must not be. */
export interface Verdict {
  readonly isAccepted: boolean;
  readonly faults: readonly string[];
}

/** What reads the files of a handbook, draws the charts of one and compiles it, as a build does. */
export interface Builder {
  readonly reader: ContentReader;
  readonly renderer: DiagramRenderer;
  readonly compile: CompilePage;
}

/**
 * Checks a handbook in which one file was changed. The check must not throw, and a file that it accepts
 * has to compile to a harmless page that says what the check has read.
 */
export async function judge(
  sound: ReadonlyMap<string, string>,
  mutated: MutatedFile,
  builder: Builder,
): Promise<Verdict> {
  try {
    return await check(sound, mutated, builder);
  } catch (error) {
    const { stack } = error instanceof Error ? error : { stack: String(error) };
    return { isAccepted: false, faults: [`the check throws: ${stack}`] };
  }
}

async function check(
  sound: ReadonlyMap<string, string>,
  { file, bytes }: MutatedFile,
  { reader, renderer, compile }: Builder,
): Promise<Verdict> {
  const { text, encoding } = decodeText(bytes);
  const files = new Map(sound).set(file, text);
  const content = parseContent(files, reader);
  const { handbook, problems } = buildHandbook(content);
  const illTold = problems.flatMap((problem) => illToldIn(problem, files));
  const refused = { isAccepted: false, faults: illTold };
  if (!handbook || encoding !== 'UTF-8') return refused;
  if ((await checkFences(content, renderer)).length) return refused;
  if (!file.endsWith('.mdx')) return { isAccepted: true, faults: illTold };
  try {
    const page = await compile(file, text);
    return {
      isAccepted: true,
      faults: [...illTold, ...unsafeInPage(page), ...readOtherwise(file, content, page)],
    };
  } catch (error) {
    return { isAccepted: true, faults: [...illTold, `does not compile: ${String(error)}`] };
  }
}

/** Messages that nobody can follow. */
function illToldIn(problem: PlacedProblem, files: ReadonlyMap<string, string>): string[] {
  const { file, line, lastLine = line } = problem;
  const last = files.get(file)?.split(/\r\n?|\n/).length ?? 1;
  const isInFile = Number.isInteger(line) && line >= 1 && lastLine >= line && lastLine <= last;
  const isClear = !/undefined|NaN|\[object/.test(formatProblems([problem]));
  return isInFile && isClear ? [] : [`ill told: ${JSON.stringify(problem)}`];
}

/** Where the page says something else than the check has read of it. */
function readOtherwise(
  file: string,
  { departments, roles, approvals, commons, guides }: Content,
  page: Parameters<typeof readCompiled>[0],
): string[] {
  const compiled = readCompiled(page);
  const written = [...roles, ...approvals, ...commons].find((it) => it.file === file);
  const { sections = [] } =
    [...departments, ...guides, ...(written ? [written] : [])].find((it) => it.file === file) ?? {};
  const duties = (written?.duties ?? []).map(({ facts, group, text, subItems }) => ({
    id: facts.find(({ label }) => label === '编号')?.values[0] ?? '',
    group: withoutSpace(group),
    text: withoutSpace(text),
    subItems: subItems.map((it, at) => withoutSpace(`（${at + 1}）${it.text}`)),
  }));
  const read = sections.map(({ title, text }) => ({
    title: withoutSpace(title),
    text: withoutSpace(text),
  }));
  const seen = compiled.sections.filter(({ title }) => !written || title !== '岗位职责');
  return [
    ...differences('duties', duties, compiled.duties),
    ...differences('sections', read, seen),
  ];
}

function differences(what: string, read: unknown, seen: unknown): string[] {
  const [left, right] = [read, seen].map((it) => JSON.stringify(it));
  return left === right ? [] : [`${what} read ${left}, seen ${right}`];
}
