/** What is wrong with a chart, in plain Chinese; `line` is 1-based inside the fence, or null. */
export interface DiagramFault {
  line: number | null;
  reason: string;
}

/** Why a chart could not be drawn. The message is the reason with its line and the lines round it. */
export class DiagramError extends Error implements DiagramFault {
  override readonly name = 'DiagramError';
  readonly line: number | null;
  readonly reason: string;
  /** The line at fault, marked with `>`, between its neighbours; empty without a line. */
  readonly excerpt: string;

  constructor({ line, reason }: DiagramFault, lines: readonly string[]) {
    const at = line === null ? null : Math.min(Math.max(line, 1), lines.length);
    const excerpt = at === null ? '' : excerptAround(at, lines);
    super(at === null ? reason : `图表第 ${at} 行：${reason}\n${excerpt}`);
    this.line = at;
    this.reason = reason;
    this.excerpt = excerpt;
  }
}

const LONGEST_LINE = 100;

function excerptAround(line: number, lines: readonly string[]): string {
  const first = Math.max(1, line - 1);
  const shown = lines.slice(first - 1, line + 1);
  return shown
    .map((text, index) => {
      const number = first + index;
      const cut = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
      return `${number === line ? '>' : ' '} ${String(number).padStart(3)} | ${cut}`;
    })
    .join('\n');
}
