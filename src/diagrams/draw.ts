import type { MermaidConfig } from 'mermaid';
import { type Dom, installDom } from './browser/dom.ts';
import { useFixedUtcDate } from './browser/utc-date.ts';
import { fenceConfig, orgChartConfig } from './mermaid-config.ts';
import { orgTreeLayout } from './org-chart/orgtree-layout.ts';
import { type Outline, outlineOf } from './outline.ts';

/**
 * Prepares this thread (clock, document, Mermaid) and gives the two ways to draw in it. What they
 * give is Mermaid's own SVG text, not yet fit for a page; they throw Mermaid's errors as they are.
 */
export async function createPen(): Promise<Pen> {
  useFixedUtcDate();
  const dom = installDom();
  const { default: mermaid } = await import('mermaid');
  mermaid.registerLayoutLoaders([orgTreeLayout]);
  const draw = async (text: string, config: MermaidConfig) => {
    const restore = seedRandom();
    try {
      mermaid.initialize(config);
      return (await mermaid.render('chart', text)).svg;
    } finally {
      restore();
      dom.clear();
    }
  };
  const forFences = fenceConfig(mermaid.mermaidAPI.defaultConfig);
  const forOrgCharts = orgChartConfig();
  return {
    document: dom.document,
    drawFence: async (text) => {
      const svg = await draw(text, forFences);
      const read = await mermaid.mermaidAPI.getDiagramFromText(text);
      return { svg, outline: outlineOf(dom.document, read) };
    },
    drawOrgChart: (text) => draw(text, forOrgCharts),
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
  drawFence: (text: string) => Promise<{ svg: string; outline: Outline }>;
  drawOrgChart: (text: string) => Promise<string>;
}
