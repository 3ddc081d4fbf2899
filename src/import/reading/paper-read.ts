import type { Block, Paragraph } from '../document.ts';
import type { DutyRead } from './duty-read.ts';

/** What a document of ours says of a role, read by its styles: nothing of it is a guess. */
export interface PaperRead {
  readonly duties: readonly DutyRead[];
  /** The other parts of the role, in their order. */
  readonly chapters: readonly PaperChapter[];
}

export interface PaperChapter {
  /** Empty for what stands above the first heading. */
  readonly title: string;
  readonly isAboveDuties: boolean;
  /** Further lines of a paragraph stand in it behind `\n`. */
  readonly blocks: readonly Block[];
}

/** Whether a block is a paragraph of one of our styles. */
export function isPaper(block: Block, style: NonNullable<Paragraph['paper']>): boolean {
  return block.kind === 'paragraph' && block.paper === style;
}
