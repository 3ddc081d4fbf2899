import { cpus, totalmem } from 'node:os';

/** Date and machine of figures, as they stand below a table. */
export function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}, ${cpus().length} cores of ${first?.model.trim() || 'unknown make'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}
