import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Loaded by `node --import` before a command, so that what Node compiles for it is compiled once. It is no
// TypeScript: Node would load what takes the types away, for half a second, only to read this file.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/node'));
