import { CHART_SLIPS, meantChartKind } from './chart-slips.ts';
import { FLOWCHART, fenceKinds } from './fence-kinds.ts';

/** A chart as it was meant, and what its author has to write otherwise. */
export interface MeantChart {
  readonly text: string;
  /** In Chinese; none where the text is the same. */
  readonly whys: readonly string[];
}

/**
 * What the author of a chart meant, line by line, where it has slips that people make. Whether that can
 * be drawn is for the renderer to say.
 */
export function meantChart(source: string, whys = new Set<string>()): MeantChart {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const [, indent = '', word = '', rest = ''] =
    /^(\s*)([^\s:;]*)(.*)$/.exec(lines[start] ?? '') ?? [];
  const isArrow = !fenceKinds.has(meantChartKind(word)) && /-->|->|→/.test(lines[start] ?? '');
  if (isArrow) return meantChart(`flowchart TD\n${source}`, new Set([KIND('flowchart TD')]));
  const kind = meantChartKind(word);
  if (kind !== word) whys.add(KIND(kind));
  const way = FLOWCHART.test(kind) ? meantWay(rest) : rest;
  if (way !== rest) whys.add('图的方向写 TD（从上到下）或 LR（从左到右），后面不写别的');
  const slips = CHART_SLIPS.filter(({ of }) => of?.test(kind) ?? true);
  const meant = lines.map((line, at) => {
    if (at <= start) return at === start ? indent + kind + way : line;
    return slips.reduce((text, { mend, why }) => {
      const mended = mend(text);
      if (mended !== text) whys.add(why);
      return mended;
    }, line);
  });
  return { text: meant.join('\n'), whys: [...whys] };
}

/** The direction of a flow chart as Mermaid knows it; unchanged where nobody can tell. */
function meantWay(rest: string): string {
  const way = rest.replace(/[\s:：;；]+$/u, '');
  const [, known] = /^\s*(td|tb|bt|lr|rl)\w?$/i.exec(way) ?? [];
  if (known) return rest.trim() === known.toUpperCase() ? rest : ` ${known.toUpperCase()}`;
  if (/^\s*(?:从上到下|自上而下|上下|竖|纵)向?$/u.test(way)) return ' TD';
  return /^\s*(?:从左到右|自左而右|左右|横)向?$/u.test(way) ? ' LR' : rest;
}

const KIND = (kind: string) => `图的第一行写图的种类，如 ${kind}`;
