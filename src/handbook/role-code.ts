/** Letters of any script and digits, with single `.`, `_` and `-` between them; for patterns with `u`. */
export const ROLE_CODE = String.raw`[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:[._-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*`;

/** Whether a text can be a role's 岗位编号: whatever the firm uses, in characters of common width. */
export function isRoleCode(text: string): boolean {
  return WHOLE.test(text) && text === text.normalize('NFKC');
}

/** A code with full-width characters, spaces or other signs, as it may be meant; empty if nothing is left. */
export function tidyRoleCode(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s–—−~/\\、,，]+/gu, '-')
    .replace(/[^\p{L}\p{M}\p{Nd}._-]/gu, '')
    .replace(/([._-])[._-]+/g, '$1')
    .replace(/^[._-]+|[._-]+$/g, '');
}

/** The order of codes: digits as numbers (B1.2 before B1.10), letters as in a dictionary, no code last. */
export function compareRoleCodes(a: string | undefined, b: string | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return NATURAL.compare(a, b);
}

const WHOLE = new RegExp(`^${ROLE_CODE}$`, 'u');
const NATURAL = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });
