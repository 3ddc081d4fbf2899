import type { ApprovedData } from '../schemas/approved.ts';
import type { AuthorityData } from '../schemas/authority.ts';
import type { CommonDutiesData } from '../schemas/common-duties.ts';
import type { DepartmentData } from '../schemas/department.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { HandbookData } from '../schemas/handbook.ts';
import type { MetricData } from '../schemas/metric.ts';
import type { PartnerData } from '../schemas/partner.ts';
import type { ReviewData } from '../schemas/review.ts';
import type { RoleData } from '../schemas/role.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SourceSectionData } from '../schemas/source-section.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { FactLabel } from './fact-labels.ts';
import type { Notice } from './notice-labels.ts';
import type { Past } from './past.ts';
import type { NamedProblem } from './problem.ts';

/** Everything HR wrote, file by file, before anything is joined or resolved. */
export interface Content {
  readonly handbook: Written<HandbookData>;
  readonly departments: readonly WrittenPage<DepartmentData>[];
  readonly roles: readonly WrittenRole[];
  /** Texts of roles as they were approved, none in a handbook that approves nothing. */
  readonly approvals: readonly WrittenApproval[];
  /** Duties of many roles, written once; most handbooks have none. */
  readonly commons: readonly WrittenCommon[];
  readonly guides: readonly WrittenPage<GuideData>[];
  readonly topics: readonly Written<TopicData>[];
  readonly metrics: readonly Written<MetricData>[];
  readonly partners: readonly Written<PartnerData>[];
  /** Whether there is a list of partners, be it one without entries: no handbook needs one. */
  readonly hasPartnerList: boolean;
  /** None in a handbook that does not say who signs what. */
  readonly authorities: readonly Written<AuthorityData>[];
  readonly sources: readonly Written<SourceData>[];
  readonly sourceSections: readonly Written<SourceSectionData>[];
  /** Questions of the review that are settled as they are; empty in most handbooks. */
  readonly review: Written<ReviewData>;
  /** Files could not be read at all: names that nobody seems to bear may stand in them. */
  readonly isPartial: boolean;
  /** Paths that files were meant to have: they are read so, and more is said once they are there. */
  readonly misplaced: readonly string[];
  /** The text of every file as it is written, by its path from the project's folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of `public/` by their paths from the project's folder; absent where nobody looked. */
  readonly files?: ReadonlySet<string> | undefined;
  /** What could not be read as written: syntax, schema, structure. */
  readonly problems: readonly NamedProblem[];
  /** What was told once already, with every place; absent before anything was. */
  readonly told?: Told | undefined;
  /** What the history of the files tells; absent where nobody asked it or nobody knows. */
  readonly past?: Past | undefined;
}

/** Names, files and numbers that are missing for one cause, of which no rule speaks once more. */
export interface Told {
  /** Names by their kind, as in 主题 → 病历. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files of pages, by their paths. */
  readonly files: ReadonlySet<string>;
  /** With what the numbers of duties begin. */
  readonly prefixes: ReadonlySet<string>;
}

/** One entry: a whole file, or one key of a YAML list. */
export interface Written<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** Line of each key of the entry; the entry's own first line stands under `''`. */
  readonly lines: Readonly<Record<string, number>>;
  /** The last line of each key whose value takes several lines, where that is known. */
  readonly lastLines?: Readonly<Record<string, number>>;
  /** The entry was refused already: parts of `data` are stand-ins, no rule should complain of them. */
  readonly broken: boolean;
}

/** An entry with a Markdown body, which becomes a page. */
export interface WrittenPage<Data> extends Written<Data> {
  readonly links: readonly WrittenLink[];
  /** Ids one can link to on the page: headings and duty numbers. */
  readonly anchors: readonly string[];
  readonly fences: readonly WrittenFence[];
  /** Titles and text of the page's `##` sections, for search. */
  readonly sections: readonly WrittenSection[];
  readonly notices: readonly Notice[];
}

/** A role's page with the duties read out of its body. */
export interface WrittenRole extends WrittenPage<RoleData> {
  readonly duties: readonly WrittenDuty[];
  /** The tables of its 考核指标. */
  readonly measures: readonly WrittenMeasures[];
}

/** The whole text of a role as it was approved, and the approval. Its id is `<role>/<version>`. */
export interface WrittenApproval
  extends Omit<WrittenRole, keyof Written<RoleData>>,
    Written<ApprovedData> {
  /** The common duties that the role had, as they were approved with it. */
  readonly commons: readonly WrittenCommon[];
  /** The fingerprint of what the text says as it stands. */
  readonly said: string;
  /** Whether the role's own file and its common duties say the same today. */
  readonly isPresent: boolean;
}

/** A table of 考核指标: its head and rows, cell by cell. */
export interface WrittenMeasures {
  readonly line: number;
  /** Without Markdown marks, as in `cells`. */
  readonly head: readonly string[];
  readonly rows: readonly WrittenRow[];
}

/** One row of a table. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The cells as Markdown. */
  readonly sources: readonly string[];
}

/** Duties of many roles (通用职责) with their audience, written once. */
export interface WrittenCommon extends WrittenPage<CommonDutiesData> {
  readonly duties: readonly WrittenDuty[];
}

/** One numbered item under 岗位职责. */
export interface WrittenDuty {
  readonly line: number;
  readonly text: string;
  /** Its 分项, in their order. */
  readonly subItems: readonly WrittenSubItem[];
  /** The `###` heading above it; empty where there is none. */
  readonly group: string;
  readonly facts: readonly WrittenFact[];
  /** Its way of writing was refused already, with the corrected duty. */
  readonly flawed: boolean;
}

/** One numbered line between a duty's sentence and its facts. */
export interface WrittenSubItem {
  readonly text: string;
  readonly line: number;
}

/** One `- 标签：值、值` line below a duty. */
export interface WrittenFact {
  readonly label: FactLabel;
  readonly values: readonly string[];
  readonly line: number;
}

/** A Markdown link: where it stands and where it points, both as written. */
export interface WrittenLink {
  readonly line: number;
  readonly text: string;
  readonly target: string;
  /** Where its target can be written otherwise; the links of charts have none. */
  readonly source?: LinkSource;
}

/** The line in which a link's target stands, and what of it a correction replaces. */
export interface LinkSource {
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a correction has before and behind its target, where no link is written yet: `[院长](` and `)`. */
  readonly frame: readonly [string, string] | null;
}

/** A chart written as text; `line` is that of its first line. */
export interface WrittenFence {
  readonly line: number;
  readonly source: string;
  /** Above it, which names a chart without a title; empty at the top of a page. */
  readonly heading: string;
}

/** The text of a page below one heading. */
export interface WrittenSection {
  /** Empty for the text above the first heading. */
  readonly title: string;
  readonly anchor: string;
  /** Without the page's notices. */
  readonly text: string;
  /** The same, and the words of its charts, line by line. */
  readonly lines: readonly string[];
  /** Its lines without examples in code; left out where there are none. */
  readonly prose?: readonly string[];
  /** The line of its heading; 0 above the first one. */
  readonly line: number;
}

/** The line of a key, or of the entry itself where the key is absent. */
export function lineOf(entry: Written<unknown>, key: string): number {
  return entry.lines[key] ?? entry.lines[''] ?? 1;
}

/** The values of a duty's fact; none where the duty does not state it. */
export function factValues(duty: WrittenDuty, label: FactLabel): readonly string[] {
  return duty.facts.find((fact) => fact.label === label)?.values ?? [];
}
