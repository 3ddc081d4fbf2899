import type { DiagramFault } from '../diagram-error.ts';

/**
 * Compares a finished org chart with the roles it was asked for: each must have exactly one linked
 * box, and no other box may be there. Gives the fault, or null.
 */
export function checkRoles(svg: string, roles: readonly string[]): DiagramFault | null {
  const drawn = Array.from(svg.matchAll(/ data-role="([^"]*)"/g), ([, role = '']) => decode(role));
  const [asked, found] = [new Set(roles), new Set<string>()];
  const repeated = new Set(drawn.filter((role) => found.has(role) || !found.add(role)));
  const missing = roles.filter((role) => !found.has(role));
  const foreign = drawn.filter((role) => !asked.has(role));
  const parts = [
    missing.length > 0 && `少了 ${missing.join('、')}`,
    repeated.size > 0 && `重复 ${[...repeated].join('、')}`,
    foreign.length > 0 && `多了 ${foreign.join('、')}`,
  ].filter(Boolean);
  return parts.length > 0
    ? { line: null, reason: `组织架构图画得不对：${parts.join('；')}。` }
    : null;
}

function decode(attribute: string): string {
  return attribute.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
