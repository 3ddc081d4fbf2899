import { beginsAsChart } from './begins-as-chart.ts';
import type { MeantLines } from './raw-lists.ts';

/** A paragraph that was meant as a chart: between other signs than those of a fence, or between none. */
export function findRawCharts(lines: readonly string[]): MeantLines[] {
  const [first = '', ...others] = lines;
  const last = lines.at(-1) ?? '';
  const isMarked = OPENING.test(first);
  const isBare = isMarked && first.trim().length === 'mermaid'.length;
  const isClosed = isMarked && !isBare && others.length > 0 && CLOSING.test(last);
  const source = isMarked ? lines.slice(1, isClosed ? -1 : undefined) : lines;
  if ((!isMarked || isBare) && !beginsAsChart(source.join('\n'))) return [];
  const said = isMarked ? `「${first.trim()}」会原样显示，不是图` : '这几行会原样显示，不是图';
  const message = `${said}：图的上面一行写 \`\`\`mermaid，下面一行写 \`\`\`，用键盘左上角的反引号`;
  const meant = { from: 0, to: lines.length - 1, severity: 'error' as const, message };
  // Nobody knows where a chart ends whose closing line stands further down.
  if (isMarked && !isBare && !isClosed) return [{ ...meant, to: 0 }];
  return [{ ...meant, fix: ['```mermaid', ...source, '```'] }];
}

const OPENING = /^\s*(?:[·｀'‘’´]{2,}\s*)?mermaid\s*$/i;
const CLOSING = /^\s*[·｀'‘’´`]{2,}\s*$/;
