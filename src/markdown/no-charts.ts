import type { DiagramRenderer } from '../diagrams/renderer.ts';

/** For threads that draw nothing: pages that have charts are left to the one that draws. */
export const noCharts: DiagramRenderer = {
  renderFence: () => Promise.reject(new Error('no charts here')),
  renderOrgChart: () => Promise.reject(new Error('no charts here')),
  waiting: () => 0,
  close: () => Promise.resolve(),
};
