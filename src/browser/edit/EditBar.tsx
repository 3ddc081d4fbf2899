import type { Judged } from '../../editor/desk.ts';
import type { Session } from '../../editor/session.ts';
import type { Target } from '../../editor/target.ts';

interface Props {
  session: Session;
  steps: { undo: () => void; redo: () => void };
  findings: Judged['findings'];
  isJudged: boolean;
  /** Whether this browser keeps what was typed. */
  isKept: boolean;
  isListed: boolean;
  canChoose: boolean;
  onOpen: (target: Target | null) => void;
  onList: () => void;
}

/** What stands above every form: how much was changed, whether it can be published, and the way there. */
export function EditBar(props: Props) {
  const { session, steps, findings, isJudged, isKept, isListed, canChoose, onOpen, onList } = props;
  const { edits, undone } = session;
  const faults = findings.filter(({ problem }) => problem.severity === 'error').length;
  const state = !isJudged ? '正在检查…' : faults ? `${faults} 处错误` : '检查没有发现错误';
  return (
    <div class="edit-bar" role="toolbar" aria-label="修改">
      {canChoose && (
        <button type="button" onClick={() => onOpen(null)}>
          全部页面
        </button>
      )}
      <button type="button" disabled={!edits.length} onClick={steps.undo}>
        撤销
      </button>
      <button type="button" disabled={!undone.length} onClick={steps.redo}>
        重做
      </button>
      <span class={faults ? 'edit-state fault' : 'edit-state'} role="status">
        {edits.length > 0 &&
          `改了 ${edits.length} 处，${isKept ? '已存在这个浏览器里' : '这个浏览器不让保存，请不要刷新'}。`}
        {state}
      </span>
      <button
        type="button"
        class="strong-button"
        aria-expanded={isListed}
        disabled={!edits.length && !isListed}
        onClick={onList}
      >
        {isListed ? '接着改' : '修改清单和发布'}
      </button>
    </div>
  );
}
