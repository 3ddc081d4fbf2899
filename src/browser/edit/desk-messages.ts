import type { RootContent } from 'mdast';
import type { Desk, Judged, Shown } from '../../editor/desk.ts';
import type { Edit, Texts } from '../../editor/edit.ts';
import type { EditableContent } from '../../editor/editable-content.ts';
import type { Mention } from '../../editor/mentions-of-number.ts';
import type { ToldProblem } from '../../editor/read-refusal.ts';
import type { Target } from '../../editor/target.ts';
import type { Kind } from '../../write/kinds.ts';

/** What the desk is asked, each once by its number. */
export type DeskAsk =
  | { readonly ask: 'open'; readonly content: EditableContent }
  | { readonly ask: 'show'; readonly edits: readonly Edit[]; readonly target: Target | null }
  | { readonly ask: 'judge' }
  | { readonly ask: 'rebase'; readonly texts: Texts }
  | { readonly ask: 'tell'; readonly problems: readonly ToldProblem[] }
  | { readonly ask: 'mentions'; readonly number: string }
  | { readonly ask: 'next-code'; readonly department: string }
  | { readonly ask: 'free-id'; readonly kind: Kind; readonly name: string }
  | { readonly ask: 'preview'; readonly text: string };

/** What it answers to each. */
export interface DeskAnswers {
  open: undefined;
  show: Shown;
  judge: Judged;
  rebase: undefined;
  tell: undefined;
  mentions: readonly Mention[];
  'next-code': ReturnType<Desk['nextCode']>;
  'free-id': string;
  preview: readonly RootContent[];
}

export interface DeskRequest {
  readonly id: number;
  readonly asked: DeskAsk;
}

export interface DeskReply {
  readonly id: number;
  /** What was asked for; absent where it failed. */
  readonly answer?: DeskAnswers[keyof DeskAnswers];
  readonly failure?: string;
}
