import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DiagramFault } from './diagram-error.ts';
import { watchWork } from './watch-work.ts';
import type { Answer, Job } from './worker.ts';

/**
 * The thread Mermaid runs in: started with the first job, one job at a time, ended when a job works
 * longer than `timeoutMs` or needs too much memory, and started again for the next. `draw` always
 * answers; only a thread that cannot start rejects.
 */
export function createDrawingThread(timeoutMs: number): DrawingThread {
  let worker: Promise<Worker> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = async () => {
    const stopping = worker;
    worker = null;
    await (await stopping?.catch(() => null))?.terminate();
  };
  const run = async (job: Job): Promise<Answer> => {
    worker ??= startWorker(() => {
      worker = null;
    });
    const outcome = await ask(await worker, job, timeoutMs);
    if (outcome.kind === 'answered') return outcome.answer;
    await stop();
    return { fault: outcome.fault };
  };
  return {
    draw(job) {
      const result = queue.then(() => run(job));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      await queue;
      await stop();
    },
  };
}

const MEMORY_MB = 1_536;

async function startWorker(onExit: () => void): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Mermaid and its layouts print to the console; what matters comes back as an answer.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  // An error between two jobs ends the thread, not the build: the next job starts another.
  worker.on('error', () => undefined).on('exit', onExit);
  await once(worker, 'message');
  return worker;
}

function ask(worker: Worker, job: Job, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      endWatch();
      worker.off('message', answered).off('error', failed);
      resolve(outcome);
    };
    const answered = (answer: Answer) => finish({ kind: 'answered', answer });
    const stopped = (reason: string) => finish({ kind: 'stopped', fault: { line: null, reason } });
    const failed = (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      stopped(memory ? '图表太大，内存不够。请拆成几张图。' : `画图程序出错：${error.message}`);
    };
    const late = `图表在 ${timeoutMs / 1000} 秒内画不完，已停止。请把图拆小或简化。`;
    const endWatch = watchWork(worker, timeoutMs, () => stopped(late));
    worker.on('message', answered).on('error', failed);
    worker.postMessage(job);
  });
}

export interface DrawingThread {
  draw: (job: Job) => Promise<Answer>;
  /** Waits for the jobs under way, then ends the thread. */
  close: () => Promise<void>;
}

type Outcome = { kind: 'answered'; answer: Answer } | { kind: 'stopped'; fault: DiagramFault };
