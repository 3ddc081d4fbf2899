import type { OrgChart } from '../handbook/org-chart.ts';
import { cacheKey, createCache } from './cache.ts';
import { describeFence } from './describe-fence.ts';
import type { Diagram } from './diagram.ts';
import { DiagramError } from './diagram-error.ts';
import { createDrawingThreads } from './drawing-threads.ts';
import { readFenceSource } from './fence-source.ts';
import { guardSource } from './guard-source.ts';
import { checkRoles } from './org-chart/check-roles.ts';
import type { Job } from './worker.ts';

/**
 * Draws charts with Mermaid in threads of their own, each distinct chart once, and keeps them under
 * `cacheDir`. `renderFence` takes the text inside a ```mermaid fence and the heading
 * above it, which names a chart without a title, `renderOrgChart` what
 * `orgChart()` gives; both reject with a `DiagramError`. `close` must be called at the end.
 * `timeoutMs` is the time one chart may take.
 */
export function createDiagramRenderer(options: RendererOptions): DiagramRenderer {
  const threads = createDrawingThreads(options.timeoutMs ?? TIMEOUT_MS);
  const cache = createCache(options.cacheDir);
  const drawn = new Map<string, Promise<Diagram>>();

  const draw = async (key: string, job: Job, lines: readonly string[], lead: number) => {
    const kept = cache.read(key);
    if (kept) return kept;
    const answer = await threads.draw(job);
    if ('fault' in answer) {
      const { line, reason } = answer.fault;
      throw new DiagramError({ line: line === null ? null : line + lead, reason }, lines);
    }
    const fault = job.kind === 'org-chart' ? checkRoles(answer.diagram.svg, job.chart.roles) : null;
    if (fault) throw new DiagramError(fault, lines);
    cache.write(key, answer.diagram);
    return answer.diagram;
  };
  const once = (key: string, start: () => Promise<Diagram>) => {
    const diagram = drawn.get(key) ?? start();
    drawn.set(key, diagram);
    return diagram;
  };

  return {
    async renderFence(source, heading = '') {
      const fence = readFenceSource(source);
      const fault = guardSource(fence);
      if (fault) throw new DiagramError(fault, fence.lines);
      const description = describeFence(fence, heading);
      const key = cacheKey(['fence', fence.text, description]);
      const prefix = `chart-${key.slice(0, 8)}`;
      const job: Job = { kind: 'fence', text: fence.text, prefix, description };
      return once(key, () => draw(key, job, fence.lines, fence.lead));
    },
    async renderOrgChart(chart) {
      const key = cacheKey(['org-chart', chart]);
      return once(key, () => draw(key, { kind: 'org-chart', chart }, chart.text.split('\n'), 0));
    },
    waiting: () => threads.waiting(),
    close: () => threads.close(),
  };
}

const TIMEOUT_MS = 20_000;

export interface DiagramRenderer {
  renderFence: (source: string, heading?: string) => Promise<Diagram>;
  renderOrgChart: (chart: OrgChart) => Promise<Diagram>;
  /** How many charts are begun and not drawn. */
  waiting: () => number;
  close: () => Promise<void>;
}

export interface RendererOptions {
  /** Folder for finished charts; made when missing. */
  cacheDir: string;
  timeoutMs?: number;
}
