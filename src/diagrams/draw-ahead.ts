import type { DiagramRenderer } from './renderer.ts';

/**
 * Begins to draw the charts of texts, so that the drawing threads are at work while this one reads the
 * texts. Why one cannot be drawn is told to whoever asks for it.
 */
export function drawAhead(texts: Iterable<string>, renderer: DiagramRenderer): void {
  for (const text of texts) {
    let heading = '';
    for (const [, above, source] of text.matchAll(HEADING_OR_FENCE))
      if (source === undefined) heading = above ?? '';
      else renderer.renderFence(source, heading).catch(() => undefined);
  }
}

/** What it misses or misreads is drawn later, as it is written. */
const HEADING_OR_FENCE =
  /^#{1,6}[ \t]+(.*?)[ \t]*\r?$|^```mermaid[ \t]*\r?\n(.*?)\r?\n```[ \t]*\r?$/gms;
