/**
 * A chart as it was meant, where it is written with signs that only look like Mermaid's: arrows and
 * brackets of Chinese text, quotes that are none, brackets in a box without quotes. Line by line; the
 * same text where there is nothing of that kind. Whether it can be drawn is for the renderer to say.
 */
export function meantChart(source: string): string {
  const isNamed = /^\s*(?:sankey|xychart)/.test(source);
  return source
    .split('\n')
    .map((line) => (isNamed ? withQuotedNames(mended(line)) : mended(line)))
    .join('\n');
}

function mended(line: string): string {
  const quoted = line.replace(/[“”„＂]/gu, '"');
  return outsideQuotes(quoted, (text) =>
    text
      .replace(/\s*(?:[—–―]+[-—–―]*[>＞〉》]?|-{1,2}[＞〉》]|[→⇒⟶])\s*/gu, ' --> ')
      .replaceAll('【', '[')
      .replaceAll('】', ']')
      .replaceAll('｜', '|'),
  )
    .replace(/("\s*)：/gu, '$1:')
    .replace(/\[([^"[\](){}]*[(（][^"[\]]*)\]/gu, '["$1"]');
}

/** Names in Chinese, which some kinds read in quotes only. */
function withQuotedNames(line: string): string {
  return outsideQuotes(line, (text) =>
    text.replace(/[\p{Script=Han}][\p{Script=Han}\w（）]*/gu, (name) => `"${name}"`),
  );
}

function outsideQuotes(line: string, mend: (text: string) => string): string {
  return line
    .split('"')
    .map((part, at) => (at % 2 ? part : mend(part)))
    .join('"');
}
