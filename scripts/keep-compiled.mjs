import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Loaded by `node --import` before a command, so that what Node compiles for it is compiled once, also where the
// project is moved or copied. It is no TypeScript: Node would load what takes the types away, for half a second,
// only to read this file.
const directory = join(import.meta.dirname, '../node_modules/.cache/node');
enableCompileCache({ directory, portable: true });
