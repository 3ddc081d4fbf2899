import type { DutyReading, NameReading, PageReading } from './reading.ts';

/**
 * One thing that a later reading says otherwise. All changes between two readings together make the
 * later one of the earlier, but for the order of what stands in them and for addresses.
 */
export type Change = PageChange | DutyChange | NameChange;

/** What every change has, whatever it is about. */
interface Changed {
  /** What it said before: one text, one name after the other, or line by line; nothing where it is new. */
  readonly before: readonly string[];
  /** What it says now; nothing where it is gone. */
  readonly after: readonly string[];
  /** 文字校订: order, grouping, spaces, punctuation, or a name that was changed elsewhere. */
  readonly isSlight: boolean;
  /**
   * The time (`09:30`) of one that the same day overtook, as by another or by its undoing; absent of what
   * stood when the day was over.
   */
  readonly at?: string;
}

/** What has a page of its own and says duties or is said of departments. */
export type PageSort = '岗位' | '部门' | '通用职责';

/** A page as it is called at the time of a change, or was called last. */
export interface PageName {
  readonly sort: PageSort;
  readonly id: string;
  readonly title: string;
}

export interface PageChange extends Changed {
  readonly about: PageSort;
  readonly page: PageName;
  /**
   * 地址 is the name of the file, 信息 what stands at its head, the 章节 its sections, 顺序 the order of
   * duties, sections or facts; 批准 is of a version, from which day on it is in force and by whom.
   */
  readonly kind:
    | '新增'
    | '撤销'
    | '改名'
    | '地址'
    | '信息'
    | '新增章节'
    | '删去章节'
    | '改写章节'
    | '章节改名'
    | '顺序'
    | '批准';
  /** The label of the 信息, the title of the 章节, what is in another 顺序, or the version; else empty. */
  readonly label: string;
  /** What a page that is 新增 says, or said when it was 撤销, without its duties; else null. */
  readonly whole: PageReading | null;
}

/** A change of a duty on the page that it stands on now, or stood on last. */
export interface DutyChange extends Changed {
  readonly about: '职责';
  readonly page: PageName;
  /**
   * 内容 is told by its label: 主题, 责任, 待确认 …; 编号 is one given to a duty that bore none; 恢复 is known
   * of the past only, as a duty that was 停用.
   */
  readonly kind: '新增' | '停用' | '恢复' | '移交' | '改写' | '分项' | '分组' | '编号' | '内容';
  /** The label of the 内容; else empty. */
  readonly label: string;
  /** The duty as it reads now; a 停用 one as it read last. */
  readonly duty: DutyReading;
  /** From which page a 移交 took it; else null. */
  readonly from: PageName | null;
  /** On which page a 停用 one was put later on; else null. */
  readonly to: PageName | null;
}

/** A topic, metric or partner that is new, gone or called otherwise. */
export interface NameChange extends Changed {
  readonly about: NameReading['sort'];
  readonly id: string;
  readonly kind: '新增' | '撤销' | '改名';
}
