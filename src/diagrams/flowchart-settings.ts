import type { MermaidConfig } from 'mermaid';

/**
 * Empties, in Mermaid's own settings, what is for other kinds of chart than flowcharts. Mermaid copies
 * all of them, some 900, at each box and each line: with a quarter of them a flowchart takes half of
 * the time, and is the same to the letter.
 */
export function keepFlowchartSettings(live: MermaidConfig): void {
  const sections = live as Record<string, unknown>;
  for (const [name, value] of Object.entries(sections))
    if (value && typeof value === 'object' && !READ.has(name)) sections[name] = {};
  const colours = live.themeVariables ?? {};
  for (const name of Object.keys(colours)) if (OF_OTHERS.test(name)) delete colours[name];
}

/** What the flowchart's own code, and that of boxes and lines, reads (mermaid 12, `getConfig().…`). */
const READ = new Set([
  ...['secure', 'themeVariables', 'elk', 'flowchart'],
  ...['state', 'class', 'er', 'kanban', 'mindmap'],
]);

/** Names of colours and sizes that only other kinds are drawn with. */
const OF_OTHERS =
  /^(?:cScale|surface|fillType|pie|venn|quadrant|git|em[A-Z]|cynefin$|radar$|wardley|arch|xyChart$|requirement|task|todayLine)/;
