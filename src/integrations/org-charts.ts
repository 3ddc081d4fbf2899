import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { siteCharts } from '../handbook/site-charts.ts';
import { siteHandbook } from '../site/site-content.ts';
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
  let charts: Promise<string> | null = null;
  return {
    name: 'org-charts',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    buildStart() {
      // Long before a page asks for them; what fails is told to who asks.
      if (this.environment.mode === 'build') charts ??= chartModule(renderer);
      charts?.catch(() => undefined);
    },
    load: async (id) => (id === RESOLVED ? (charts ?? chartModule(renderer)) : null),
    hotUpdate({ file, modules }) {
      const charts = this.environment.moduleGraph.getModuleById(RESOLVED);
      return charts && isContentFile(file, process.cwd()) ? [...modules, charts] : undefined;
    },
  };
}

/** All are handed to the renderer at once, which draws them while pages are compiled. */
async function chartModule(renderer: DiagramRenderer): Promise<string> {
  const drawn = siteCharts(siteHandbook()).map(async ({ key, topDown, leftToRight }) => {
    const [wide, narrow] = await Promise.all([
      renderer.renderOrgChart(topDown),
      renderer.renderOrgChart(leftToRight),
    ]);
    return [key, { topDown: wide.svg, leftToRight: narrow.svg }] satisfies [string, DrawnChart];
  });
  return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(drawn)))};`;
}

const MODULE = 'virtual:org-charts';
const RESOLVED = `\0${MODULE}`;
