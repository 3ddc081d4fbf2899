import { afterAll, expect, test } from 'vitest';
import { createDrawingThreads } from '../../src/diagrams/drawing-threads.ts';
import type { Job } from '../../src/diagrams/worker.ts';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { orgRoles } from './org-roles.ts';

const threads = createDrawingThreads(60_000);
afterAll(() => threads.close());

test('a second thread draws many charts with the first, each as the other would', async () => {
  const jobs = Array.from({ length: 320 }, (_, n) => chart(`病历 ${n % 2}`));
  const answers = await Promise.all(jobs.map((job) => threads.draw(job)));
  const drawn = answers.map((answer) => ('diagram' in answer ? answer.diagram.svg : answer.fault));
  expect(drawn[0]).toContain('病历 0');
  expect(drawn[1]).toContain('病历 1');
  expect(new Set(drawn).size).toBe(2);
  expect(threads.waiting()).toBe(0);
});

function chart(title: string): Job {
  return { kind: 'org-chart', chart: orgChart(orgRoles(2), { title, direction: 'TB' }) };
}
