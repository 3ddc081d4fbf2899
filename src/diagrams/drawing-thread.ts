import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { watchWork } from './watch-work.ts';
import type { Answer, Job } from './worker.ts';

/**
 * The thread Mermaid runs in, started with the first job. Jobs wait in the thread itself, so that it
 * draws on while this one is busy. It is ended when a job works longer than `timeoutMs` or needs too much
 * memory, and started again for those behind. `draw` always answers; only a thread that cannot start rejects.
 */
export function createDrawingThread(timeoutMs: number): DrawingThread {
  const tasks: Task[] = [];
  let starting: Promise<Worker> | null = null;
  let running: Worker | null = null;
  let endWatch = () => {};

  const watch = (worker: Worker) => {
    endWatch();
    const late = `图表在 ${timeoutMs / 1000} 秒内画不完，已停止。请把图拆小或简化。`;
    endWatch = tasks.length ? watchWork(worker, timeoutMs, () => replace(late)) : () => {};
  };
  const stop = async () => {
    const stopping = starting;
    starting = null;
    endWatch();
    running?.removeAllListeners();
    running = null;
    await (await stopping?.catch(() => null))?.terminate();
  };
  /** The first job is the one being drawn: it is at fault, the others go to a new thread. */
  const replace = async (reason: string) => {
    const task = tasks.shift();
    await stop();
    task?.resolve({ fault: { line: null, reason } });
    if (tasks.length && !starting) start();
  };
  const start = () => {
    starting = startWorker();
    starting.then(
      (worker) => {
        running = worker;
        worker.on('message', (answer: Answer) => {
          tasks.shift()?.resolve(answer);
          watch(worker);
        });
        worker.on('error', (error) => replace(reasonOf(error)));
        for (const { job } of tasks) worker.postMessage(job);
        watch(worker);
      },
      (error) => {
        starting = null;
        for (const task of tasks.splice(0)) task.reject(error);
      },
    );
  };
  return {
    waiting: () => tasks.length,
    draw(job) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      tasks.push({ job, promise, resolve, reject });
      if (!starting) start();
      else if (running) {
        running.postMessage(job);
        if (tasks.length === 1) watch(running);
      }
      return promise;
    },
    async close() {
      await Promise.allSettled(tasks.map(({ promise }) => promise));
      await stop();
    },
  };
}

const MEMORY_MB = 1_536;

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Mermaid and its layouts print to the console; what matters comes back as an answer.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  await once(worker, 'message');
  return worker;
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory ? '图表太大，内存不够。请拆成几张图。' : `画图程序出错：${error.message}`;
}

export interface DrawingThread {
  draw: (job: Job) => Promise<Answer>;
  /** How many jobs it has not answered. */
  waiting: () => number;
  /** Waits for the jobs under way, then ends the thread. */
  close: () => Promise<void>;
}

interface Task {
  readonly job: Job;
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}
