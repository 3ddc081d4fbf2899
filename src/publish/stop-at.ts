/**
 * Ends this process as a power cut would, where a test asks for it at this step. Every step at which
 * something has just become true is named once, in the place where it happens.
 */
export function stopAt(step: Step): void {
  if (process.env['PUBLISH_STOP_AT'] === step) process.kill(process.pid, 'SIGKILL');
}

/** The steps of both hooks, in their order. */
export const STEPS = [
  'judged',
  'checked-out',
  'built',
  'unstaged',
  'staged',
  'received',
  'copied',
  'told',
  'released',
  'linked',
  'switched',
] as const;
export type Step = (typeof STEPS)[number];
