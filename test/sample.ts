import { join } from 'node:path';
import { readContent } from '../src/content/read-content.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import type { Handbook } from '../src/handbook/model.ts';

/** The project folder of the sample, the handbook that tests know by heart. */
export const SAMPLE = join(import.meta.dirname, 'sample/');

/** The handbook of the sample. */
export function sampleHandbook(): Handbook {
  const { handbook } = buildHandbook(readContent(SAMPLE));
  if (!handbook) throw new Error('the sample has problems');
  return handbook;
}
