/** What a role does in a duty, strongest first; a duty that does not say is 主责. */
export const DUTY_KINDS = ['主责', '协办', '监督', '审批', '知会'] as const;

export type DutyKind = (typeof DUTY_KINDS)[number];
