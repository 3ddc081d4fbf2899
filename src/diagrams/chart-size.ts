/** Width and height of a drawn chart, px. Throws for what is no drawing. */
export function chartSize(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  if (!width || !height) throw new Error('a chart without a viewBox');
  return { width: Number(width), height: Number(height) };
}
