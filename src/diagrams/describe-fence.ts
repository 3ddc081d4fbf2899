import { fenceKinds } from './fence-kinds.ts';
import type { FenceSource, SourceLine } from './fence-source.ts';

/**
 * A fence's kind, and its accessible name and description: accTitle or title, else
 * the heading it stands below, else just the kind.
 */
export function describeFence({ frontMatter, body }: FenceSource, heading = ''): ChartDescription {
  const word = /^[^\s:;]+/.exec(body[0]?.text.trim() ?? '')?.[0] ?? '';
  const kind = word.replace(/-(beta|v2)$/, '');
  const name = fenceKinds.get(word) ?? '图表';
  const find = (lines: readonly SourceLine[], pattern: RegExp) => {
    for (const { text } of lines) {
      const found = pattern
        .exec(text)?.[1]
        ?.trim()
        .replace(/^"(.*)"$/, '$1');
      if (found) return found;
    }
    return '';
  };
  const title =
    find(body, /^\s*accTitle\s*:\s*(.+)$/) ||
    find(TITLED.has(kind) ? body : [], /^\s*(?:pie\b.*\s)?title\s*:?\s+(.+)$/) ||
    find(frontMatter, /^title:\s+(.+)$/) ||
    heading;
  return {
    kind,
    title: title ? `${name}：${title}` : name,
    description: find(body, /^\s*accDescr\s*:\s*(.+)$/),
  };
}

/** The kinds with a `title` line. */
const TITLED = new Set(
  'pie gantt journey timeline quadrantChart xychart sequenceDiagram'.split(' '),
);

export interface ChartDescription {
  /** Mermaid's word for it, without `-beta` or `-v2`. */
  kind: string;
  title: string;
  /** Empty when there is nothing to add. */
  description: string;
}
