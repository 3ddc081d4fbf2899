import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { inspectedCompiler } from './compile-page.ts';
import { EVERY_STRUCTURE } from './every-structure.ts';
import { type Builder, judge } from './find-faults.ts';
import { mutatedFile } from './mutated-handbook.ts';
import { soundReader } from './sound-reader.ts';

/** How many files to change, from which seed, and where in its tree to begin (`path` of fast-check). */
export interface FuzzOrder {
  readonly runs: number;
  readonly seed: number;
  readonly path?: string;
}

/** What came of it: the first fault made as small as it can be, in words, or null. */
export interface FuzzResult {
  readonly judged: number;
  readonly accepted: number;
  readonly fault: string | null;
}

/** Changes and judges files of a handbook with everything in it; `say` is told how far it is. */
export async function runFuzz(
  { runs, seed, path }: FuzzOrder,
  say: (sofar: Omit<FuzzResult, 'fault'>) => void,
): Promise<FuzzResult> {
  const cacheDir = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const renderer = createDiagramRenderer({ cacheDir });
  const reader = soundReader(EVERY_STRUCTURE);
  const builder: Builder = { reader, renderer, compile: inspectedCompiler(renderer) };
  let judged = 0;
  let accepted = 0;
  const property = fc.asyncProperty(mutatedFile(EVERY_STRUCTURE), async (mutated) => {
    const { isAccepted, faults } = await judge(EVERY_STRUCTURE, mutated, builder);
    if (isAccepted) accepted++;
    if (++judged % EVERY === 0) say({ judged, accepted });
    if (faults.length) throw new Error(faults.join('\n'));
  });
  try {
    const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
      numRuns: runs,
      seed,
      ...(path === undefined ? {} : { path }),
    });
    const [mutated] = counterexample ?? [];
    const found = [
      String(errorInstance),
      `${mutated?.file}: ${JSON.stringify(String(mutated?.bytes))}`,
      `npm run fuzz -- --seed ${seed} --path ${counterexamplePath}`,
    ];
    return { judged, accepted, fault: failed ? found.join('\n\n') : null };
  } finally {
    await renderer.close();
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

const EVERY = 500;
