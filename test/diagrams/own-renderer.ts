import { afterAll } from 'vitest';
import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Where the charts of `renderer` are kept. */
export const cacheDir = temporaryFolder();

/** A renderer for all tests of the file that imports it, with a cache of its own. */
export const renderer = createDiagramRenderer({ cacheDir });
afterAll(() => renderer.close());
