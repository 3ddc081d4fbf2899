/** What once had a name and an id of its own. */
export type PastKind = '部门' | '岗位' | '通用职责' | '指南' | '外部单位' | '主题' | '指标';

/** Something that once stood under a name and an id under which it stands no more, in one of the two or in both. */
export interface PastThing {
  readonly kind: PastKind;
  /** The name of its file, or its key in a list. */
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** Numbers of the duties that it had. */
  readonly numbers: readonly string[];
  /** How it was written in its list; empty for a page, and where nobody is to read it. */
  readonly text: string;
  /** Ids of its kind that came to stand when it had gone. */
  readonly newer: readonly string[];
}
