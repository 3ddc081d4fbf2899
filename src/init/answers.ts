/** What a new handbook must know: whose it is, the departments, and the role that all report to. */
export interface Answers {
  readonly company: string;
  /** The first is the one that the top role belongs to. */
  readonly departments: readonly string[];
  readonly top: string;
}

/** One of the three things that are asked. */
export type Asked = keyof Answers;

/** The three in the order in which they are asked. */
export const ALL_ASKED: readonly Asked[] = ['company', 'departments', 'top'];

/** What each is called in messages. */
export const ASKED_NAMES: Readonly<Record<Asked, string>> = {
  company: '公司名称',
  departments: '部门名称',
  top: '最高岗位的名称',
};
