import type { Line } from '../reading/line.ts';
import type { DutyDraft } from './draft-duty.ts';

/** The body of a draft, and what of the document is left over. */
export interface RoleBody {
  readonly duties: readonly DutyDraft[];
  readonly sections: readonly ChapterDraft[];
  readonly unplaced: readonly Line[];
  /** Metrics by which the role is measured and which the handbook does not know. */
  readonly unknownMetrics: readonly string[];
}

/** A part of a role's page that is not its duties, as Markdown. */
export interface ChapterDraft {
  /** Empty for what stands above the first heading. */
  readonly title: string;
  readonly text: string;
  /** It stands above the duties. */
  readonly isAbove: boolean;
}
