/** What a version is on a day: in force, still to come, or replaced by the next. Days are `YYYY-MM-DD`. */
export type VersionState = '现行' | '尚未生效' | '已被取代';

/** Which of them it is, of a version that is in force from one day until the next version is. */
export function versionState(today: string, effective: string, until?: string): VersionState {
  if (today < effective) return '尚未生效';
  return until !== undefined && today >= until ? '已被取代' : '现行';
}

/** The day of a moment where the reader is, as `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((it) =>
    String(it).padStart(2, '0'),
  );
  return `${moment.getFullYear()}-${month}-${day}`;
}
