/** How a paragraph begins that tells what a page still lacks; each a badge for readers. */
export const NOTICE_LABELS = ['待确认', '原文缺失'] as const;

export type NoticeLabel = (typeof NOTICE_LABELS)[number];

/** A paragraph of a page that is for those who keep the handbook. */
export interface Notice {
  readonly label: NoticeLabel;
  readonly text: string;
  /** Its id on the page. */
  readonly anchor: string;
}
