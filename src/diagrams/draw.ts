import type { MermaidConfig } from 'mermaid';
import { type Dom, installDom } from './browser/dom.ts';
import { useFixedUtcDate } from './browser/utc-date.ts';
import { FLOWCHART } from './fence-kinds.ts';
import { keepFlowchartSettings } from './flowchart-settings.ts';
import { fenceConfig, orgChartConfig } from './mermaid-config.ts';
import { type OrgDrawing, placeOrgChart, type ReadOrgChart } from './org-chart/place-org-chart.ts';
import { type FlowDb, type Outline, outlineOf } from './outline.ts';

/**
 * Prepares this thread (clock, document, Mermaid) and gives the two ways to draw in it: a fence as
 * Mermaid's own SVG text, not yet fit for a page, and an org chart, which Mermaid only reads. They throw
 * Mermaid's errors as they are.
 */
export async function createPen(): Promise<Pen> {
  useFixedUtcDate();
  const dom = installDom();
  // In few files with all that it needs: loading a thousand takes a quarter of a second more.
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.mjs');
  let current: MermaidConfig | null = null;
  const use = (config: MermaidConfig) => {
    if (config === current) return;
    mermaid.initialize(config);
    // Mermaid gives its settings themselves here; everywhere else they are a copy.
    if (config !== forFences) keepFlowchartSettings(mermaid.mermaidAPI.updateSiteConfig({}));
    current = config;
  };
  const draw = async (text: string) => {
    const restore = seedRandom();
    try {
      return (await mermaid.render('chart', text)).svg;
    } finally {
      restore();
      dom.clear();
    }
  };
  const forFences = fenceConfig(mermaid.mermaidAPI.defaultConfig);
  // The same, of which less is kept.
  const forFlowcharts = { ...forFences };
  const forOrgCharts = orgChartConfig();
  const readOrgChart = async (text: string): Promise<ReadOrgChart> => {
    use(forOrgCharts);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    const flow = db as unknown as FlowDb;
    return {
      boxes: [...flow.getVertices()].map(([node, { text: label = '', link: href = '' }]) => ({
        ...{ node, label, href },
      })),
      lines: flow.getEdges().map(({ start, end }) => ({ start, end })),
    };
  };
  let last: { tree: string; read: Promise<ReadOrgChart> } | null = null;
  return {
    document: dom.document,
    drawFence: async (text, kind) => {
      use(FLOWCHART.test(kind) ? forFlowcharts : forFences);
      const svg = await draw(text);
      const read = await mermaid.mermaidAPI.getDiagramFromText(text);
      return { svg, outline: outlineOf(dom.document, read) };
    },
    drawOrgChart: async (text) => {
      const [, direction, tree = ''] = /^flowchart (TB|LR)\n(.*)$/s.exec(text) ?? [];
      // The same tree comes in both directions, one after the other: reading is most of the work.
      if (last?.tree !== tree) last = { tree, read: readOrgChart(text) };
      return placeOrgChart(await last.read, direction === 'LR' ? 'LR' : 'TB');
    },
  };
}

// Some layouts shuffle: each drawing starts from the same numbers (Park–Miller generator).
function seedRandom(): () => void {
  const random = Math.random;
  let seed = 42;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return () => {
    Math.random = random;
  };
}

export interface Pen {
  document: Dom['document'];
  /** `kind` is Mermaid's word for what the text draws. */
  drawFence: (text: string, kind: string) => Promise<{ svg: string; outline: Outline }>;
  drawOrgChart: (text: string) => Promise<OrgDrawing>;
}
