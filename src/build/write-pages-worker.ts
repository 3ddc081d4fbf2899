import { parentPort, workerData } from 'node:worker_threads';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import { takeSiteChanges } from '../site/site-changes.ts';
import { takeOrgCharts } from '../site/site-charts.ts';
import { takeSiteContent } from '../site/site-content.ts';
import { takeSiteHistory } from '../site/site-history.ts';
import { writePages } from './write-pages.ts';

// The helper's side: takes what the other thread has read and drawn, and writes pages until none is left.
if (parentPort) {
  const { folderRead, content, charts, changes, dates, ...task } = workerData;
  takeSiteContent(folderRead, content);
  takeOrgCharts(charts);
  takeSiteChanges(changes);
  takeSiteHistory(dates);
  parentPort.postMessage(await writePages(task));
  await siteRenderer.close();
}
