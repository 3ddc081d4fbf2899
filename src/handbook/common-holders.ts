import type { CommonDuty } from './model.ts';

/** Who has a common duty: the names of a few roles, else the audience and how many they are. */
export function commonHolders({ audience, roles }: Pick<CommonDuty, 'audience' | 'roles'>): string {
  if (roles.length <= MOST_NAMED) return roles.map(({ name }) => name).join('、');
  const whom = audience.replace(/岗位$/u, '');
  return `${whom}${whom.endsWith('）') ? '' : ' '}${roles.length} 个岗位`;
}

const MOST_NAMED = 3;
