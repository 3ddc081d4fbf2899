import { Worker } from 'node:worker_threads';
import { watchWork } from './watch-work.ts';
import type { Answer, Job } from './worker.ts';

/**
 * The thread Mermaid runs in, started with the first job. Jobs wait in the thread itself, so that it
 * draws on while this one is busy, from its start on. It is ended when a job works longer than `timeoutMs`
 * or needs too much memory, and started again for those behind. `draw` always answers; only a thread that
 * cannot start rejects.
 */
export function createDrawingThread(timeoutMs: number): DrawingThread {
  const tasks: Task[] = [];
  let running: Running | null = null;
  let endWatch = () => {};

  const watch = ({ worker, isReady }: Running) => {
    endWatch();
    const late = `图表在 ${timeoutMs / 1000} 秒内画不完，已停止。请把图拆小或简化。`;
    const isWorking = isReady && tasks.length > 0;
    endWatch = isWorking ? watchWork(worker, timeoutMs, () => replace(late)) : () => {};
  };
  const stop = async () => {
    const stopping = running?.worker;
    running = null;
    endWatch();
    stopping?.removeAllListeners();
    await stopping?.terminate();
  };
  /** The first job is the one being drawn: it is at fault, the others go to a new thread. */
  const replace = async (reason: string) => {
    const task = tasks.shift();
    await stop();
    task?.resolve({ fault: { line: null, reason } });
    if (tasks.length && !running) start();
  };
  const start = () => {
    const own: Running = { worker: startWorker(), isReady: false };
    running = own;
    own.worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') own.isReady = true;
      else tasks.shift()?.resolve(answer);
      watch(own);
    });
    own.worker.on('error', (error) => {
      if (own.isReady) replace(reasonOf(error));
      else {
        running = null;
        for (const task of tasks.splice(0)) task.reject(error);
      }
    });
    for (const { job } of tasks) own.worker.postMessage(job);
  };
  return {
    waiting: () => tasks.length,
    draw(job) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      tasks.push({ job, promise, resolve, reject });
      if (!running) start();
      else {
        running.worker.postMessage(job);
        if (tasks.length === 1) watch(running);
      }
      return promise;
    },
    async close() {
      // Who is told of a fault may ask at once for the chart as it was meant.
      while (tasks.length) await Promise.allSettled(tasks.map(({ promise }) => promise));
      await stop();
    },
  };
}

const MEMORY_MB = 1_536;

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), {
    // Mermaid and its layouts print to the console; what matters comes back as an answer.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

function reasonOf(error: NodeJS.ErrnoException): string {
  const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return memory ? '图表太大，内存不够。请拆成几张图。' : `画图程序出错：${error.message}`;
}

export interface DrawingThread {
  draw: (job: Job) => Promise<Answer>;
  /** How many jobs it has not answered. */
  waiting: () => number;
  /** Waits until no job is left, then ends the thread; the next job starts another. */
  close: () => Promise<void>;
}

interface Running {
  readonly worker: Worker;
  /** Whether it has begun to draw. */
  isReady: boolean;
}

interface Task {
  readonly job: Job;
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}
