import { KINDS_OF_APPROVALS } from './approval-kinds.ts';
import { KINDS_OF_DUTIES } from './duty-kinds.ts';
import { KINDS_OF_FIELDS } from './field-kinds.ts';
import { KINDS_OF_FILES } from './file-kinds.ts';
import type { Kind } from './kind.ts';
import { KINDS_OF_NAMES } from './name-kinds.ts';
import { KINDS_OF_PAGES } from './page-kinds.ts';
import { KINDS_OF_REVIEW } from './review-kinds.ts';

const KINDS = {
  ...KINDS_OF_FILES,
  ...KINDS_OF_FIELDS,
  ...KINDS_OF_NAMES,
  ...KINDS_OF_DUTIES,
  ...KINDS_OF_PAGES,
  ...KINDS_OF_APPROVALS,
  ...KINDS_OF_REVIEW,
};

/** The permanent name of a kind: links and other programs know it by it. */
export type KindName = keyof typeof KINDS;

/** Everything the check can say, by its permanent name, in the order of the guide. */
export const ALL_KINDS: Readonly<Record<KindName, Kind>> = KINDS;

/** The same in parts, as the guide explains it. */
export const PARTS_OF_KINDS: readonly PartOfKinds[] = [
  { title: '文件', kinds: KINDS_OF_FILES },
  { title: '开头的信息和清单', kinds: KINDS_OF_FIELDS },
  { title: '名称和关系', kinds: KINDS_OF_NAMES },
  { title: '岗位职责', kinds: KINDS_OF_DUTIES },
  { title: '正文和考核指标', kinds: KINDS_OF_PAGES },
  { title: '批准的版本', kinds: KINDS_OF_APPROVALS },
  { title: '体检', kinds: KINDS_OF_REVIEW },
];

interface PartOfKinds {
  readonly title: string;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** The title of the page of the guide that explains all of them. */
export const KINDS_TITLE = '检查会说什么';
