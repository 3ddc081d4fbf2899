import type { DiagramFault } from '../diagram-error.ts';

/**
 * Compares a finished org chart with the roles it was asked for: each must have exactly one linked
 * box, and no other box may be there. Gives the fault, or null.
 */
export function checkRoles(svg: string, roles: readonly string[]): DiagramFault | null {
  const drawn = Array.from(svg.matchAll(/ data-role="([^"]*)"/g), ([, role = '']) => decode(role));
  const missing = roles.filter((role) => !drawn.includes(role));
  const repeated = drawn.filter((role, index) => drawn.indexOf(role) !== index);
  const foreign = drawn.filter((role) => !roles.includes(role));
  const parts = [
    missing.length > 0 && `少了 ${missing.join('、')}`,
    repeated.length > 0 && `重复 ${[...new Set(repeated)].join('、')}`,
    foreign.length > 0 && `多了 ${foreign.join('、')}`,
  ].filter(Boolean);
  return parts.length > 0
    ? { line: null, reason: `组织架构图画得不对：${parts.join('；')}。` }
    : null;
}

function decode(attribute: string): string {
  return attribute.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
