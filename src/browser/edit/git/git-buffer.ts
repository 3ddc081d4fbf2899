import { Buffer } from 'buffer';

// What isomorphic-git takes for granted, as under Node; imported before it.
globalThis.Buffer ??= Buffer;
