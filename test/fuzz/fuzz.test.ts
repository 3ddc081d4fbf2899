import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pageCompiler } from './compile-page.ts';
import { EVERY_STRUCTURE } from './every-structure.ts';
import { type Builder, judge, type Verdict } from './find-faults.ts';
import { KNOWN_FAULTS } from './known-faults.ts';
import { type MutatedFile, mutatedFile } from './mutated-handbook.ts';

const renderer = createDiagramRenderer({ cacheDir: join(temporaryFolder(), 'charts') });
const builder: Builder = { renderer, compile: await pageCompiler(renderer) };
afterAll(() => renderer.close());

describe('any file of a handbook, whatever is written into it', () => {
  it('makes no check throw, and is published as it was read and harmless, or not at all', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(mutatedFile(EVERY_STRUCTURE), async (mutated) => {
        const { isAccepted, faults } = await judge(EVERY_STRUCTURE, mutated, builder);
        if (isAccepted) accepted++;
        expect(faults.filter((it) => !KNOWN_FAULTS.some(({ fault }) => fault.test(it)))).toEqual(
          [],
        );
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(accepted).toBeGreaterThan(RUNS / 10);
  });
});

describe('what the judge looks at', () => {
  it.each([...EVERY_STRUCTURE.keys()])('%s is sound as it stands', async (file) => {
    expect(await judged(file, EVERY_STRUCTURE.get(file))).toEqual({ isAccepted: true, faults: [] });
  });

  it.fails.each(KNOWN_FAULTS)('$name: not yet mended', async ({ file, change }) => {
    const { faults } = await judged(file, EVERY_STRUCTURE.get(file)?.replace(...change));
    expect(faults).toEqual([]);
  });
});

function judged(file: string, text = ''): Promise<Verdict> {
  const mutated: MutatedFile = { file, bytes: Buffer.from(text) };
  return judge(EVERY_STRUCTURE, mutated, builder);
}

/** `npm run fuzz` makes two hundred times as many, from another seed every time. */
const RUNS = 500;
const SEED = 20_260_101;
