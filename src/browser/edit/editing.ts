import type { RootContent } from 'mdast';
import type { Finding, Judged, Shown } from '../../editor/desk.ts';
import type { Edit } from '../../editor/edit.ts';
import type { Mention } from '../../editor/mentions-of-number.ts';
import type { FieldPlace } from '../../editor/place-of.ts';
import type { FormPage } from '../../editor/read-form.ts';
import type { Target } from '../../editor/target.ts';

/** What every part of the form is given: what it shows, and what it can do. */
export interface Editing {
  readonly target: Target;
  readonly form: FormPage;
  readonly shown: Shown;
  /** The findings and changes of what stands now; null while they are looked for. */
  readonly judged: Judged | null;
  /** Does an edit; what is typed in one `bout` is one edit. */
  readonly act: (edit: Edit, bout?: string) => void;
  readonly endBout: () => void;
  /** Writes what a finding says should stand there instead. */
  readonly correct: (finding: Finding) => void;
  /** Opens the form of something new, with its name filled in; hands on the name that it is given. */
  readonly make: (kind: 'topic' | 'metric', name: string, onMade: (name: string) => void) => void;
  readonly mentionsOf: (number: string) => Promise<readonly Mention[]>;
  /** The findings about a field of the page. */
  readonly findingsAt: (field: FieldPlace['field'], name?: string) => Finding[];
  /** Reads a text as Markdown. */
  readonly preview: (text: string) => Promise<readonly RootContent[]>;
  /** Leads to an element of the page by its id, once it stands there. */
  readonly focus: (id: string) => void;
}
