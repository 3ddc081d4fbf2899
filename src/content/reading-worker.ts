import { isMainThread, workerData } from 'node:worker_threads';
import { keptReader } from './kept-reading.ts';
import { type ContentFiles, parseContent } from './parse-content.ts';

// The helper's side: what it reads is kept, and that is all it is for.
if (!isMainThread) {
  const { texts, compiles }: { texts: ContentFiles; compiles: boolean } = workerData;
  const parsed = compiles ? (await import('./compile-parsed.ts')).compileParsed() : undefined;
  parseContent(new Map([...texts].toReversed()), keptReader({ parsed }));
}
