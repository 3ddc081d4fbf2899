import type { Address } from './address.ts';
import type { Amount } from './amount.ts';
import type { DutyKind } from './duty-kind.ts';
import type { WrittenFrequency } from './frequency.ts';
import type { Notice } from './notice-labels.ts';

/** The whole handbook, joined once: every reference is the thing itself, in both directions. */
export interface Handbook extends Address {
  readonly title: string;
  readonly company: string;
  /** Who keeps the handbook, and how to reach them. */
  readonly owner: string;
  readonly contact: string;
  /** Titles of roles' sections that the search leaves out. */
  readonly unsearched?: readonly string[] | undefined;
  /** The firm's own words for 责任, each with the kind it counts as. */
  readonly kinds?: Readonly<Record<string, string>> | undefined;
  /** Whether readers may take it with them as one file. */
  readonly offline?: true | undefined;
  /** Address at which a content file is edited, `{file}` standing for its path. */
  readonly editUrl?: string | undefined;
  /** Address of the repository that the editor in the page pushes to, or its path on the site's own host. */
  readonly git?: string | undefined;
  /** Whether the handbook can be edited in the page; absent where HR did not switch that off. */
  readonly editor?: boolean | undefined;
  /** In the order HR gave them, each followed by those below it. */
  readonly departments: readonly Department[];
  /** In the order of departments: the head first, then by level, the order HR gave, and code. */
  readonly roles: readonly Role[];
  /** In the order of roles, as written. */
  readonly duties: readonly Duty[];
  /** Duties of many roles, written once, in the order HR gave; none in most handbooks. */
  readonly commons: readonly CommonDuties[];
  /** The duties of all of these. */
  readonly commonDuties: readonly CommonDuty[];
  /** In the order of the Chinese dictionary (pinyin). */
  readonly topics: readonly Topic[];
  readonly metrics: readonly Metric[];
  /** In the order of the original documents; empty where the handbook was written without any. */
  readonly sources: readonly Source[];
  readonly sourceSections: readonly SourceSection[];
  readonly guides: readonly Guide[];
  /** The roles that report to no other role: one, or several below somebody outside. */
  readonly tops: readonly Role[];
  /** Those outside the company, in the order of the Chinese dictionary (pinyin). */
  readonly partners: readonly Partner[];
  /** Who signs what, in the order HR gave; empty where the handbook does not say. */
  readonly authorities: readonly Authority[];
  /** Questions of the review that HR has settled as they are. */
  readonly answers: readonly Answered[];
}

export interface Department {
  readonly id: string;
  /** Ids it once had, which old addresses still name. */
  readonly formerly: readonly string[];
  readonly title: string;
  readonly aliases: readonly string[];
  readonly file: string;
  readonly parent: Department | null;
  /** The departments directly below it, in their order. */
  readonly below: readonly Department[];
  /** null for a new department whose head is not named yet; may be a role of a department above. */
  readonly head: Role | null;
  readonly roles: readonly Role[];
  readonly introduction: string;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

export interface Role {
  readonly id: string;
  readonly formerly: readonly string[];
  /** The 岗位编号; empty where the firm gives none. */
  readonly code: string;
  readonly title: string;
  /** The title, with the department before it where another role bears it too: 内科/主任. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly file: string;
  readonly department: Department;
  readonly reportsTo: Role | null;
  /** In the order of roles. */
  readonly reports: readonly Role[];
  /** The superior of a top role that has one outside the company. */
  readonly reportsOutside: Partner | null;
  /** The second reporting line (虚线汇报), in both directions. */
  readonly dottedTo: readonly Role[];
  readonly dottedOutside: readonly Partner[];
  readonly dottedReports: readonly Role[];
  readonly holders: readonly Holder[];
  readonly deputy: Deputy | null;
  readonly duties: readonly Duty[];
  /** What it has with others, set by set. */
  readonly commons: readonly CommonDuties[];
  readonly commonDuties: readonly CommonDuty[];
  /** Its 考核指标, as written. */
  readonly measures: readonly Measure[];
  /** What it signs, in the order of matters and amounts. */
  readonly signs: readonly Signing[];
  /** Its approved versions, the first before the others; none where none was approved. */
  readonly approvals: readonly Approval[];
  /** Numbers of its deleted duties, never used again. */
  readonly retired: readonly string[];
  /** Facts that HR may leave out; an absent one is absent from the page. */
  readonly facts: RoleFacts;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

/** A version of a role's text that was approved. */
export interface Approval {
  /** The version as it stands in addresses. */
  readonly id: string;
  readonly version: string;
  /** From which day on it is in force, and when it was approved, as `YYYY-MM-DD`. */
  readonly effective: string;
  readonly approvedOn: string;
  /** By their names of then; empty where nobody is named. */
  readonly preparedBy: string;
  readonly reviewedBy: string;
  readonly approvedBy: string;
  /** Of what the text says, whole, and as it stands on paper. */
  readonly fingerprint: string;
  readonly short: string;
  /** Whether the role's page says the same today. */
  readonly isPresent: boolean;
  /** Where the text is kept, and the common duties that were approved with it. */
  readonly file: string;
  readonly commons: readonly { readonly title: string; readonly file: string }[];
  /** Path of the page that shows it, from the site's root. */
  readonly url: string;
}

/** Who holds a role; one person may hold several. */
export interface Holder {
  readonly name: string;
  /** Where, if not everybody in the role is in the same place. */
  readonly place?: string | undefined;
  readonly phone?: string | undefined;
}

/** Who stands in for a role's holder. */
export interface Deputy {
  /** The role's name, or a person's. */
  readonly name: string;
  /** null where a person is named. */
  readonly role: Role | null;
}

export interface RoleFacts {
  readonly contact?: string;
  /** A number, or a range such as `2–3`. */
  readonly headcount?: number | string;
  readonly version?: string;
  /** Dates as `YYYY-MM-DD`. */
  readonly effective?: string;
  readonly reviewBy?: string;
  /** The firm's own, in its own words and order. */
  readonly ownFacts?: readonly OwnFact[];
}

/** What the firm says of a role and we have no field for: 职级 M3. */
export interface OwnFact {
  readonly label: string;
  readonly value: string;
}

export interface Duty {
  /** The permanent 编号: anchor, search record and reference of the duty. */
  readonly id: string;
  readonly text: string;
  /** Its 分项, in their order; none where it is not divided. */
  readonly subItems: readonly string[];
  readonly role: Role;
  readonly group: string;
  readonly kind: DutyKind;
  /** The word for it: the kind, or one of the firm's own that counts as it. */
  readonly kindName: string;
  readonly topics: readonly Topic[];
  readonly metrics: readonly Metric[];
  /** Departments named to work with; for those of the roles named as well see `departmentsWith`. */
  readonly collaborators: readonly Department[];
  readonly collaboratingRoles: readonly Role[];
  readonly partners: readonly Partner[];
  /** What for, of those with whom the author says it. */
  readonly reasons: readonly CollaborationReason[];
  /** How often it is done; none where the author does not say. */
  readonly frequencies: readonly WrittenFrequency[];
  /** By when or how well, in one line; empty where nothing is said. */
  readonly standard: string;
  /** What HR still has to confirm about the duty; empty where nothing. */
  readonly doubt: string;
  /** Path from the site's root, with the anchor. */
  readonly url: string;
}

/** What a duty is done with somebody for. */
export interface CollaborationReason {
  readonly with: Department | Role | Partner;
  readonly text: string;
}

/** A set of duties that all roles have, or those of its audience (通用职责). */
export interface CommonDuties {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly title: string;
  readonly file: string;
  /** For whom they are, in words: 全体岗位, 外科、内科/主任. */
  readonly audience: string;
  /** In the order of roles. */
  readonly roles: readonly Role[];
  readonly duties: readonly CommonDuty[];
  readonly retired: readonly string[];
}

/** A duty of many roles; everything else is as in a role's own. */
export interface CommonDuty extends Omit<Duty, 'role'> {
  readonly audience: string;
  readonly roles: readonly Role[];
}

export interface Topic {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  /** The role named 牵头; null where HR names none. */
  readonly lead: Role | null;
  readonly duties: readonly Duty[];
  readonly commonDuties: readonly CommonDuty[];
}

export interface Metric {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly unit: string;
  /** What HR still has to confirm about the definition; empty where nothing. */
  readonly doubt: string;
  readonly duties: readonly Duty[];
  readonly commonDuties: readonly CommonDuty[];
  /** Of the roles that are measured by it, in the order of roles. */
  readonly measures: readonly Measure[];
}

/** What a role is measured by. */
export interface Measure {
  readonly role: Role;
  readonly metric: Metric;
  /** As written; empty where nothing is said. */
  readonly target: string;
  /** In hundredths of the whole; null where it has none. */
  readonly weight: number | null;
  readonly period: string;
  /** What the firm's own columns say. */
  readonly more: readonly { readonly head: string; readonly text: string }[];
}

/** Somebody outside the company whom roles deal with: a maker, a bank, a board above the company. */
export interface Partner {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly duties: readonly Duty[];
  readonly commonDuties: readonly CommonDuty[];
  /** Roles that report to it, and on a second line. */
  readonly reports: readonly Role[];
  readonly dottedReports: readonly Role[];
}

/** A matter that has to be signed, and by whom (审批权限). */
export interface Authority {
  readonly id: string;
  readonly matter: string;
  readonly aliases: readonly string[];
  /** In one sentence; empty where nothing is said. */
  readonly note: string;
  /** The smallest amount first; a single row where the amount does not matter. */
  readonly rows: readonly AuthorityRow[];
}

/** Who signs a matter at an amount, the first signature first. */
export interface AuthorityRow {
  /** As written; empty where the amount does not matter. */
  readonly amount: string;
  readonly range: Amount | null;
  readonly signatories: readonly Signatory[];
}

/** One who signs: a role, somebody outside, or neither where only words say who (部门负责人). */
export interface Signatory {
  readonly name: string;
  readonly role: Role | null;
  readonly partner: Partner | null;
}

/** A question of the review that is not asked any more, and why. */
export interface Answered {
  /** What is asked, by the title of its kind. */
  readonly question: string;
  /** What it is about, as written. */
  readonly about: string;
  readonly reason: string;
}

/** One row of a matter that a role signs. */
export interface Signing {
  readonly authority: Authority;
  readonly row: AuthorityRow;
  /** Those who sign before the role. */
  readonly after: readonly Signatory[];
}

/** What became of one item of the original document. */
export interface Source {
  readonly id: string;
  readonly fate:
    | { readonly kind: 'duties'; readonly duties: readonly (Duty | CommonDuty)[] }
    | { readonly kind: 'requirement' }
    | { readonly kind: 'abolished'; readonly reason: string };
}

/** One section of an original document with what became of its items. */
export interface SourceSection {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly { readonly number: number; readonly source: Source }[];
}

export interface Guide {
  readonly id: string;
  /** Its page says from which day on changes are known. */
  readonly tellsHistory: boolean;
  readonly formerly: readonly string[];
  readonly title: string;
  readonly file: string;
  readonly sections: readonly Section[];
  readonly notices: readonly Notice[];
}

export interface Section {
  readonly title: string;
  readonly anchor: string;
  readonly text: string;
  /** The same, and the words of its charts, line by line. */
  readonly lines: readonly string[];
  /** Its lines without examples in code; left out where there are none. */
  readonly prose?: readonly string[];
}
