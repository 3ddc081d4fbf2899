import { ALL_KINDS, KINDS_TITLE } from '../kinds/all-kinds.ts';
import { byPlace, type PlacedProblem, type Problem } from './problem.ts';

/** The problems as the text people read, in the order of files and lines, closed by a count. */
export function formatProblems(problems: readonly PlacedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors && `${errors} 处错误`, warnings && `${warnings} 处提醒`].filter(Boolean);
  return [
    ...problems.toSorted(byPlace).map(formatProblem),
    `共 ${counts.join('、') || '0 处错误'}。`,
  ].join('\n\n');
}

function formatProblem(problem: PlacedProblem): string {
  const { file, line, column, severity, kind, message, written } = problem;
  const told = [
    `${severity === 'error' ? '错误' : '提醒'}：${message}`,
    ...(written === undefined ? [] : ['现在写的是：', ...asPasted(written)]),
    ...correctionOf(problem),
    `见「${KINDS_TITLE}」：${ALL_KINDS[kind].title}`,
  ];
  const text = [`${file} 第 ${line} 行 第 ${column} 列`, ...told.map((line) => `  ${line}`)].join(
    '\n',
  );
  return text.replace(/\p{Cc}/gu, pictureOf);
}

/** A control as the picture that Unicode has of it: a terminal would obey it, and git would cut the line there. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (control === '\n' || control === '\t') return control;
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
}

/** What to write instead, as lines that people read; none where only the author can tell. */
export function correctionOf(problem: Problem): string[] {
  const { line, fix, insert } = problem;
  if (fix !== undefined) return [`${replacedLines(problem)}改为：`, ...asPasted(fix)];
  return insert === undefined ? [] : [`请在第 ${line} 行下面加上：`, ...asPasted(insert)];
}

function replacedLines({ line, lastLine = line }: Problem): string {
  return lastLine === line ? `请把第 ${line} 行` : `请把第 ${line} 至 ${lastLine} 行`;
}

function asPasted(text: string): string[] {
  return text.split('\n').map((line) => `│ ${line}`);
}
