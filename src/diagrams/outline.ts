/** A chart in words: its boxes, each with what follows it; kinds without arrows are their words alone. */
export type Outline = readonly OutlineBox[];

export interface OutlineBox {
  readonly text: string;
  readonly next: readonly { readonly label: string; readonly text: string }[];
}

/** The outline of a flowchart that Mermaid has read; empty for other kinds of chart. */
export function outlineOf(document: Document, { type, db }: ReadChart): Outline {
  if (!type.startsWith('flowchart')) return [];
  const { getVertices, getEdges } = db as FlowDb;
  const vertices = getVertices.call(db);
  const words = (id: string) => plain(document, vertices.get(id)?.text || id);
  const edges = getEdges.call(db);
  return [...vertices.keys()].map((id) => ({
    text: words(id),
    next: edges
      .filter(({ start }) => start === id)
      .map(({ end, text }) => ({ label: plain(document, text), text: words(end) })),
  }));
}

/** The words of a drawn chart, one text after the other. */
export function wordsOf(svg: Element): Outline {
  return [...svg.querySelectorAll('text')]
    .map((text) => ({ text: rowsOf(text), next: [] }))
    .filter(({ text }) => text);
}

/** The rows of drawn texts with blanks between them: on screen only their places part them. */
function rowsOf(drawn: Element): string {
  const rows = [...drawn.querySelectorAll('tspan')].filter(
    ({ parentElement }) => parentElement?.tagName === 'text',
  );
  const words = (rows.length ? rows : [drawn]).map(({ textContent }) => textContent?.trim());
  return words.filter(Boolean).join(' ');
}

/** A label as Mermaid keeps it: line breaks are elements, entities are hidden behind rare letters. */
function plain(document: Document, label: string): string {
  const field = document.createElement('textarea');
  field.innerHTML = label
    .replace(/<br\s*\/?>/gi, ' ')
    .replaceAll('ﬂ°°', '&#')
    .replaceAll('ﬂ°', '&')
    .replaceAll('¶ß', ';')
    .replaceAll('<', '&lt;');
  return field.value.trim();
}

interface ReadChart {
  readonly type: string;
  readonly db: unknown;
}

/** What Mermaid knows of a flowchart that it has read. */
export interface FlowDb {
  getVertices(): ReadonlyMap<string, { readonly text?: string; readonly link?: string }>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string }[];
}
