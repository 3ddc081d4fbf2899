/** What a handbook says at one time, without how it is written: two of these are compared. */
export interface Reading {
  readonly roles: readonly RoleReading[];
  readonly departments: readonly PageReading[];
  /** Duties of many roles, set by set. */
  readonly commons: readonly RoleReading[];
  /** Names of topics, metrics and partners with their ids, which survive a change of name. */
  readonly names: readonly NameReading[];
}

/** A role's 岗位说明书, a department's page, or a set of common duties. */
export interface PageReading {
  /** The name of its file, without its ending. */
  readonly id: string;
  readonly formerly: readonly string[];
  readonly file: string;
  readonly title: string;
  /** What stands at the head of its file, in the order of the schema, each label once. */
  readonly facts: readonly FactReading[];
  /** The text of its `##` sections without the duties, as plain words; each title once. */
  readonly sections: readonly SectionReading[];
}

export interface RoleReading extends PageReading {
  /** The 岗位编号, or with what the numbers of common duties begin; empty where there is none. */
  readonly code: string;
  readonly duties: readonly DutyReading[];
}

export interface DutyReading {
  /** Its 编号; empty for a duty that bears none yet. */
  readonly id: string;
  readonly text: string;
  readonly subItems: readonly string[];
  /** The `###` heading above it; empty where there is none. */
  readonly group: string;
  /** Everything but the 编号, by its label; 责任 is always said. */
  readonly facts: readonly FactReading[];
}

/** A fact under its Chinese label, as in 主题: 病历、查房. */
export interface FactReading {
  readonly label: string;
  readonly values: readonly string[];
}

export interface SectionReading {
  /** Empty for the text above the first heading. */
  readonly title: string;
  /** Line by line, with the words of its charts. */
  readonly lines: readonly string[];
}

export interface NameReading {
  readonly sort: '主题' | '指标' | '外部单位';
  readonly id: string;
  readonly name: string;
}
