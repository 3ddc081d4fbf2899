/**
 * Whether a chart whose letters have 16 pixels keeps them at 8 pt or more when it is made small
 * enough for an A4 sheet. Throws for what is no drawing.
 */
export function fitsPaper(svg: string): boolean {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('a chart without a viewBox');
  return Number(width) <= WIDEST && Number(height) <= HIGHEST;
}

const LETTER = 16;
const SMALLEST = (8 / 72) * 96;
/** What print.css leaves a chart of a sheet, 174 × 210 mm, in the chart's own units. */
const WIDEST = ((174 / 25.4) * 96 * LETTER) / SMALLEST;
const HIGHEST = ((210 / 25.4) * 96 * LETTER) / SMALLEST;
