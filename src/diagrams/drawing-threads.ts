import { createDrawingThread, type DrawingThread } from './drawing-thread.ts';

/** A thread that draws, and a second beside it where more charts wait than take as long as its start. */
export function createDrawingThreads(timeoutMs: number): DrawingThread {
  const first = createDrawingThread(timeoutMs);
  let second: DrawingThread | null = null;
  return {
    waiting: () => first.waiting() + (second?.waiting() ?? 0),
    draw(job) {
      if (first.waiting() >= MANY) second ??= createDrawingThread(timeoutMs);
      return second && second.waiting() < first.waiting() ? second.draw(job) : first.draw(job);
    },
    async close() {
      await Promise.all([first.close(), second?.close()]);
    },
  };
}

/** More charts than one thread draws while the rest of a build goes on. */
const MANY = 300;
