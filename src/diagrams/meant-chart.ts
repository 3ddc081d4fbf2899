import { CHART_SLIPS, meantChartKind } from './chart-slips.ts';

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
export function meantChart(source: string): MeantChart {
  const whys = new Set<string>();
  const lines = source.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const [, indent = '', word = '', rest = ''] =
    /^(\s*)([^\s:;]*)(.*)$/.exec(lines[start] ?? '') ?? [];
  const kind = meantChartKind(word);
  if (kind !== word) whys.add(`图的第一行写图的种类，如 ${kind}`);
  const slips = CHART_SLIPS.filter(({ of }) => of?.test(kind) ?? true);
  const meant = lines.map((line, at) => {
    if (at <= start) return at === start ? indent + kind + rest : line;
    return slips.reduce((text, { mend, why }) => {
      const mended = mend(text);
      if (mended !== text) whys.add(why);
      return mended;
    }, line);
  });
  return { text: meant.join('\n'), whys: [...whys] };
}
