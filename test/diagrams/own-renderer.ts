import { createDiagramRenderer } from '../../src/diagrams/renderer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Where the charts of `renderer` are kept. */
export const cacheDir = temporaryFolder();

/** A renderer for all tests of a worker, with a cache of its own; its thread ends with the worker. */
export const renderer = createDiagramRenderer({ cacheDir });
