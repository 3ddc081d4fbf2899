import { normalise } from './normalise.ts';

/** The ways in which a number is compared, the strictest first: as written, any dashes, no dashes. */
export function numberForms(number: string): readonly [string, string, string] {
  const plain = normalise(number).replace(/^#/, '');
  const dashed = plain.replace(/[\s_–—−-]+/g, '-');
  return [plain, dashed, dashed.replace(/[.-]/g, '')];
}
