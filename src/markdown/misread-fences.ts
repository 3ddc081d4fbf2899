import type { Code, Root } from 'mdast';
import { fenceKinds } from '../diagrams/fence-kinds.ts';
import { distance } from '../handbook/distance.ts';
import type { Problem } from '../handbook/problem.ts';
import { beginsAsChart } from './begins-as-chart.ts';
import { nodesOf } from './nodes-of.ts';

/** Charts whose source readers would see, and blocks of code that nothing closes. */
export function findMisreadFences(tree: Root, file: string, lines: readonly string[]): Problem[] {
  const found: Problem[] = [];
  for (const node of nodesOf(tree, 'code')) {
    const { start, end } = node.position ?? {};
    if (!start || !end) continue;
    const opening = lines[start.line - 1] ?? '';
    const [, indent = '', mark = ''] = /^(\s*)(`{3,}|~{3,})/.exec(opening) ?? [];
    if (!mark) continue;
    const error = { file, line: start.line, severity: 'error' as const };
    if (!isClosed(lines[end.line - 1] ?? '', mark) || end.line === start.line)
      found.push({ ...error, ...explainOpen(lines.slice(start.line - 1, end.line), mark) });
    if (node.lang === 'mermaid' || !isMeantAsChart(node)) continue;
    const fix = `${indent}${mark}mermaid`;
    const message = `这里的图会显示成代码：要画成图，这一行写「${fix.trim()}」；只想给人看代码，就写「${mark}text」`;
    found.push({ ...error, message, fix });
  }
  for (const node of nodesOf(tree, 'inlineCode')) {
    const { start, end } = node.position ?? {};
    if (!start || !end || start.line === end.line) continue;
    const [first = '', ...others] = lines.slice(start.line - 1, end.line);
    if (!/^\s*`{1,2}\s*mermaid\s*$/i.test(first) || !/^\s*`{1,2}\s*$/.test(others.at(-1) ?? ''))
      continue;
    const message = `「${first.trim()}」不是图：图的上面一行写 \`\`\`mermaid，下面一行写 \`\`\`，三个反引号`;
    const fix = ['```mermaid', ...others.slice(0, -1), '```'].join('\n');
    found.push({ file, line: start.line, lastLine: end.line, severity: 'error', message, fix });
  }
  return found;
}

/** What is said of code that nothing closes; its end is known where a line of other signs was meant to close it. */
function explainOpen(lines: readonly string[], mark: string): Pick<Problem, 'message'> {
  const end = lines.findIndex((line, at) => at > 0 && OTHER_CLOSE.test(line));
  const where = end < 0 ? '在它结束的那一行下面' : `把「${(lines[end] ?? '').trim()}」那一行`;
  const verb = end < 0 ? '写一行' : '改成';
  return {
    message: `这里开始的图或代码没有关上，下面的文字都会变成代码；请${where}${verb} ${mark}`,
  };
}

const OTHER_CLOSE = /^\s*(?:[·｀'‘’´]{2,}|`{1,2}|`{3,}\s*[a-z]+)\s*$/i;

function isClosed(line: string, mark: string): boolean {
  const closing = line.replace(/^[\s>]*/, '').trimEnd();
  return closing.length >= mark.length && [...closing].every((sign) => sign === mark[0]);
}

/** A name near to mermaid, or a text that begins as a chart under a name that is none of code. */
function isMeantAsChart({ lang, value }: Code): boolean {
  const name = (lang ?? '').toLowerCase();
  if (name.length > 4 && distance(name, 'mermaid') <= 2) return true;
  const isOther = name && !fenceKinds.has(lang ?? '') && !/^\p{Script=Han}+$|^mmd$/u.test(name);
  return !isOther && beginsAsChart(value);
}
