import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Content } from '../handbook/content.ts';
import { type FreshPages, keptReader } from './kept-reading.ts';
import { parseFolder } from './read-content.ts';
import type { ContentFolder } from './read-folder.ts';

/**
 * What a folder says. Where many pages are new and a core is free, a second thread takes them apart from
 * the end, and keeps what it reads where this one looks for it: they meet in the middle.
 */
export function readTogether(
  folder: ContentFolder,
  { drawing = 0, parsed }: Meanwhile = {},
): Content {
  const alone = MANY + (availableParallelism() > 2 ? 0 : drawing * PAGES_PER_CHART);
  const isWorth = alone === MANY || folder.texts.size - alone > MANY_LATE;
  const helpers: Worker[] = [];
  let fresh = 0;
  const begun = () => {
    if (++fresh === alone && isWorth) helpers.push(startHelper(folder, parsed !== undefined));
  };
  const read = keptReader({ begun, parsed });
  try {
    return parseFolder(folder, read);
  } finally {
    for (const helper of helpers) helper.terminate();
  }
}

/** What else a process does while it reads. */
export interface Meanwhile {
  /** How many charts a thread of its own draws. */
  readonly drawing?: number;
  /** What `compileParsed` gives, where pages are to be compiled in the same go. */
  readonly parsed?: FreshPages['parsed'];
}

function startHelper({ texts }: ContentFolder, compiles: boolean): Worker {
  const helper = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { texts, compiles },
    // Trees live shortly; with the usual room, clearing them away takes half as long again.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  // Without its help everything is read as well.
  helper.on('error', () => undefined).unref();
  return helper;
}

/** As many pages as take longer than a thread to start. */
const MANY = 60;
/** As many pages as are read while one chart is drawn: until all are, the other of two cores is not free. */
const PAGES_PER_CHART = 10;
/** As many pages as a helper that starts beside other work must save to be worth it: of 1,000 roles none is. */
const MANY_LATE = 1000;
const YOUNG_MB = 96;
