import { parentPort } from 'node:worker_threads';
import type { OrgChart } from '../handbook/org-chart.ts';
import { describeFailure } from './describe-failure.ts';
import type { ChartDescription } from './describe-fence.ts';
import type { Diagram } from './diagram.ts';
import { DiagramError, type DiagramFault } from './diagram-error.ts';
import { createPen, type Pen } from './draw.ts';
import { writeOrgChart } from './org-chart/write-org-chart.ts';
import { wordsOf } from './outline.ts';
import { finishFence, parseSvg } from './post-process/finish-fence.ts';

// The worker's side: says `ready` once, then answers every job with one answer, in their order.
if (parentPort) {
  const port = parentPort;
  const pen = await createPen();
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (job: Job) => {
    last = last.then(async () => port.postMessage(await answer(pen, job)));
  });
  port.postMessage('ready');
}

async function answer(pen: Pen, job: Job): Promise<Answer> {
  try {
    if (job.kind === 'org-chart') {
      const drawn = await pen.drawOrgChart(job.chart.text);
      return { diagram: writeOrgChart(drawn, job.chart) };
    }
    const { svg, outline } = await pen.drawFence(job.text, job.description.kind);
    const words = outline.length ? outline : wordsOf(parseSvg(pen.document, svg));
    return { diagram: { ...finishFence(pen.document, svg, job), outline: words } };
  } catch (error) {
    const text = job.kind === 'fence' ? job.text : job.chart.text;
    if (error instanceof DiagramError) return { fault: { line: error.line, reason: error.reason } };
    return { fault: describeFailure(error, text) };
  }
}

/** What the worker is asked for. */
export type Job =
  | { kind: 'fence'; text: string; prefix: string; description: ChartDescription }
  | { kind: 'org-chart'; chart: OrgChart };

/** What it answers; the fault's line counts in the text it was given. */
export type Answer = { diagram: Diagram } | { fault: DiagramFault };
