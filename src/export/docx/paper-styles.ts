/**
 * The styles of paragraphs in our documents, by the names that Word shows. They tell what a paragraph is, to
 * people and to the import; names outlive a program that saves the file anew, ids do not.
 */
export const PAPER_STYLES = {
  title: '手册标题',
  section: '手册章节',
  /** A chapter that is none of the role's own file: common duties, lines to sign. */
  added: '手册附带章节',
  /** A group of duties, or a smaller heading in another chapter. */
  heading: '手册小标题',
  duty: '手册职责',
  subItem: '手册分项',
  dutyFacts: '手册职责信息',
  label: '手册信息名',
  fact: '手册信息',
  /** A fact that the handbook says by itself. */
  drawnFact: '手册自列信息',
  paragraph: '手册正文',
  quote: '手册引文',
  item: '手册列表',
  cell: '手册表格',
  program: '手册代码',
  chart: '手册图中文字',
  /** What stands in place of something that is not written yet. */
  stand: '手册代填',
  signature: '手册签字',
  edge: '手册页边',
} as const;

/** What a paragraph of our documents is. */
export type PaperStyle = keyof typeof PAPER_STYLES;

/** The id of a style in a file of Word. */
export function styleId(style: PaperStyle): string {
  return `Handbook-${style}`;
}

/** The bookmark around the sentence of the duty that bears a 编号; Word takes letters, digits and `_`, 40 at most. */
export function dutyBookmark(number: string): string {
  return `编号_${number.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 40);
}
