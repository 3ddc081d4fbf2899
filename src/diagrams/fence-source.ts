/**
 * A fence's text cut into what Mermaid is given. `text` begins at the first line that is not blank
 * (a front matter included) and has its `%%` comments blanked, so that line n of Mermaid's messages
 * is line n + `lead` of the fence (both 1-based; Mermaid does not count the front matter).
 */
export function readFenceSource(source: string): FenceSource {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const drawn = lines.map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const first = Math.max(
    0,
    drawn.findIndex((line) => line.trim() !== ''),
  );
  const end = drawn[first]?.trim() === '---' ? drawn.indexOf('---', first + 1) : -1;
  const frontMatter = end < 0 ? [] : drawn.slice(first + 1, end);
  const lead = end < 0 ? first : end + 1;
  const body = drawn.slice(lead);
  const skipped = Math.max(
    0,
    body.findIndex((line) => line.trim() !== ''),
  );
  return {
    lines,
    text: drawn.slice(first).join('\n').trimEnd(),
    lead: lead + skipped,
    frontMatter: frontMatter.map((text, index) => ({ text, line: first + index + 2 })),
    body: body.slice(skipped).map((text, index) => ({ text, line: lead + skipped + index + 1 })),
  };
}

/** A line and its 1-based number in the fence. */
export interface SourceLine {
  text: string;
  line: number;
}

export interface FenceSource {
  /** The fence as written. */
  lines: readonly string[];
  text: string;
  lead: number;
  frontMatter: readonly SourceLine[];
  /** From the line that names the kind of chart; comments are blank. */
  body: readonly SourceLine[];
}
