/** What a version is on a day: in force, still to come, or replaced by the next. Days are `YYYY-MM-DD`. */
export type VersionState = '现行' | '尚未生效' | '已被取代';

/** Which of them it is, of a version that is in force from one day until the next version is. */
export function versionState(today: string, effective: string, until?: string): VersionState {
  if (today < effective) return '尚未生效';
  return until !== undefined && today >= until ? '已被取代' : '现行';
}
