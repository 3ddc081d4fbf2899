import type { Judged, Shown } from '../../editor/desk.ts';
import type { Edit } from '../../editor/edit.ts';
import type { EditableContent } from '../../editor/editable-content.ts';
import type { Target } from '../../editor/target.ts';
import { ChangeList } from './ChangeList.tsx';
import { FindingLinks } from './FindingLinks.tsx';
import type { AskDesk } from './open-desk.ts';
import { PublishForm } from './PublishForm.tsx';
import type { Visit } from './publish-edits.ts';
import { TakeAway } from './TakeAway.tsx';

interface Props {
  content: EditableContent;
  desk: AskDesk;
  shown: Shown;
  judged: Judged | null;
  isJudged: boolean;
  /** Shows everything once more, after other texts were put on the desk. */
  again: () => void;
  edits: readonly Edit[];
  act: (edit: Edit) => void;
  visit: Visit;
  /** Forgets all edits. */
  clear: () => void;
  onPublished: (edits: readonly Edit[]) => void;
  onOpen: (target: Target | null) => void;
}

/** 修改清单: what is changed, what the check says of it, and how it is published. */
export function ChangesPanel(props: Props) {
  const { content, desk, edits, act, visit, shown, judged, isJudged, again, clear, onOpen } = props;
  const { onPublished } = props;
  if (!judged) return <p>正在比较…</p>;
  const faults = judged.findings.filter(({ problem }) => problem.severity === 'error');
  return (
    <div class="changes-panel">
      <h2>修改清单</h2>
      <ChangeList groups={judged.changes} />
      {faults.length > 0 && (
        <>
          <h2>先改好这些错误</h2>
          <FindingLinks findings={faults} pages={shown.pages} onOpen={onOpen} onAct={act} />
        </>
      )}
      <h2>发布</h2>
      {content.git ? (
        <PublishForm
          {...{ desk, edits, visit, again }}
          address={content.git}
          pages={shown.pages}
          proposed={judged.message}
          hasChanges={judged.changed.size > 0}
          onPublished={onPublished}
          isReady={isJudged && faults.length === 0 && judged.changed.size > 0}
        />
      ) : (
        <TakeAway changed={judged.changed} />
      )}
      {edits.length > 0 && (
        <details class="give-up">
          <summary>放弃全部改动</summary>
          <button type="button" onClick={clear}>
            放弃，并从这个浏览器里删掉
          </button>
        </details>
      )}
    </div>
  );
}
