import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inspectedCompiler } from './compile-page.ts';
import { EVERY_STRUCTURE } from './every-structure.ts';
import { type Builder, judge, type Verdict } from './find-faults.ts';
import { type MutatedFile, mutatedFile } from './mutated-handbook.ts';
import { soundReader } from './sound-reader.ts';

const renderer = createDiagramRenderer({ cacheDir: join(temporaryFolder(), 'charts') });
const builder: Builder = {
  reader: soundReader(EVERY_STRUCTURE),
  renderer,
  compile: inspectedCompiler(renderer),
};
afterAll(() => renderer.close());

/** What the fuzz has found. */
const MENDED: [name: string, file: string, from: string, to: string][] = [
  ['a YAML alias without its anchor', 'content/topics.yaml', 'name: 病历', 'name: *病历'],
  ['lists in lists, thousands deep', 'content/handbook.yaml', 'title: ', '- '.repeat(3000)],
  [
    'a cell beyond the head',
    'content/guide/how-to-read.mdx',
    '| 付款 | 院长 |',
    '| 付款 | 院长 | 会计 |',
  ],
];

describe('any file of a handbook, whatever is written into it', () => {
  it('makes no check throw, and is published as it was read and harmless, or not at all', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(mutatedFile(EVERY_STRUCTURE), async (mutated) => {
        const { isAccepted, faults } = await judge(EVERY_STRUCTURE, mutated, builder);
        if (isAccepted) accepted++;
        expect(faults).toEqual([]);
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

  it.each(MENDED)('%s is read or refused, and nothing throws', async (_, file, from, to) => {
    const { faults } = await judged(file, EVERY_STRUCTURE.get(file)?.replace(from, to));
    expect(faults).toEqual([]);
  });
});

function judged(file: string, text = ''): Promise<Verdict> {
  const mutated: MutatedFile = { file, bytes: Buffer.from(text) };
  return judge(EVERY_STRUCTURE, mutated, builder);
}

/** `npm run fuzz` makes a hundred times as many, from another seed every time. */
const RUNS = 500;
const SEED = 20_260_101;
