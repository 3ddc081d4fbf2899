import { chartSize } from './chart-size.ts';

/**
 * Whether a chart keeps its letters at 8 pt or more when it is made small enough for an A4 sheet.
 * Throws for what is no drawing.
 */
export function fitsPaper(svg: string): boolean {
  const { width, height } = chartSize(svg);
  const letter = svg.includes('"chart-small"') ? 13 : 16;
  const largest = letter / ((8 / 72) * 96);
  return width <= WIDEST * largest && height <= HIGHEST * largest;
}

/** What print.css leaves a chart of a sheet, 174 × 210 mm, in px. */
const WIDEST = (174 / 25.4) * 96;
const HIGHEST = (210 / 25.4) * 96;
