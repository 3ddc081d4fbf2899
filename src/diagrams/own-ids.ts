/**
 * A copy of a chart whose ids no other copy on the page has: for the second and later time the same
 * fence stands on a page. `ordinal` must differ for each copy.
 */
export function withOwnIds(svg: string, ordinal: number): string {
  return svg.replace(/(\bid="|\burl\(#)(chart-[0-9a-f]{8})-/g, `$1$2-${ordinal}-`);
}
