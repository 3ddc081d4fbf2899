import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import { formatProblems } from '../handbook/problem.ts';
import { siteCharts } from '../handbook/site-charts.ts';
import { siteContent } from '../site/site-content.ts';
import { isContentFile } from './content-file.ts';

/** An org chart as SVG, for wide and for narrow screens. */
export interface DrawnChart {
  readonly topDown: string;
  readonly leftToRight: string;
}

/**
 * Draws the org charts and gives them to the pages as `virtual:org-charts`: once in a build, anew after
 * every change of the content while it is served. They are drawn outside the bundle, because the
 * renderer finds its worker beside its own file.
 */
export function orgCharts(renderer: DiagramRenderer): AstroIntegration {
  return {
    name: 'org-charts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [chartsPlugin(renderer)] } });
      },
      'astro:build:done': () => renderer.close(),
      'astro:server:done': () => renderer.close(),
    },
  };
}

function chartsPlugin(renderer: DiagramRenderer): Plugin {
  return {
    name: 'org-charts',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: async (id) => (id === RESOLVED ? chartModule(renderer) : null),
    hotUpdate({ file, modules }) {
      const charts = this.environment.moduleGraph.getModuleById(RESOLVED);
      return charts && isContentFile(file, process.cwd()) ? [...modules, charts] : undefined;
    },
  };
}

async function chartModule(renderer: DiagramRenderer): Promise<string> {
  const { handbook, problems } = buildHandbook(siteContent());
  if (!handbook) throw new Error(formatProblems(problems));
  const drawn: Record<string, DrawnChart> = {};
  for (const { key, topDown, leftToRight } of siteCharts(handbook)) {
    const [wide, narrow] = await Promise.all([
      renderer.renderOrgChart(topDown),
      renderer.renderOrgChart(leftToRight),
    ]);
    drawn[key] = { topDown: wide.svg, leftToRight: narrow.svg };
  }
  return `export default ${JSON.stringify(drawn)};`;
}

const MODULE = 'virtual:org-charts';
const RESOLVED = `\0${MODULE}`;
