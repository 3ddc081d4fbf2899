/** The id of a field on the page: of what it is, and which. */
export function fieldId(kind: 'fact' | 'duty' | 'section', name: string): string {
  return `${kind}-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
