import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Loaded by `node --import` before a command, so that what Node compiles for it is compiled once.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
