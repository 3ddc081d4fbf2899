import { fileNames } from '../../init/letters.ts';
import { explainId } from '../explain-id.ts';
import type { Named } from '../kinds.ts';

/** An id made of the pinyin of a name that no other of the kind has or had. */
export function freeId(name: string, kind: Named['kind'], all: readonly Named[]): string {
  const [base = kind] = fileNames([name], kind);
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base.slice(0, 90)}-${count}`;
    if (!explainId(id, { kind }, all)) return id;
  }
}
