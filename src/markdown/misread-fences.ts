import type { Code, Root } from 'mdast';
import { fenceKinds } from '../diagrams/fence-kinds.ts';
import { distance } from '../handbook/distance.ts';
import type { Problem } from '../handbook/problem.ts';
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
      found.push({
        ...error,
        message: `这里开始的图或代码没有关上，下面的文字都会变成代码；请在它结束的那一行下面写一行 ${mark}`,
      });
    if (node.lang === 'mermaid' || !isMeantAsChart(node)) continue;
    const fix = `${indent}${mark}mermaid`;
    const message = `这里的图会显示成代码：要画成图，这一行写「${fix.trim()}」；只想给人看代码，就写「${mark}text」`;
    found.push({ ...error, message, fix });
  }
  return found;
}

function isClosed(line: string, mark: string): boolean {
  const closing = line.replace(/^[\s>]*/, '').trimEnd();
  return closing.length >= mark.length && [...closing].every((sign) => sign === mark[0]);
}

/** A name near to mermaid, or a text that begins as a chart under a name that is none of code. */
function isMeantAsChart({ lang, value }: Code): boolean {
  const name = (lang ?? '').toLowerCase();
  if (name.length > 4 && distance(name, 'mermaid') <= 2) return true;
  const isOther = name && !fenceKinds.has(lang ?? '') && !/^\p{Script=Han}+$|^mmd$/u.test(name);
  return !isOther && BEGINS_AS_CHART.test(value);
}

const BEGINS_AS_CHART =
  /^\s*(?:(?:flowchart|graph)\s+(?:TD|TB|BT|LR|RL)\b|(?:sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram|gantt|mindmap|timeline|journey|quadrantChart|gitGraph|pie)\b[^\n]*\n)/;
