import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { correctionOf } from '../../editor/correction.ts';
import type { Finding } from '../../editor/desk.ts';
import type { Edit, NewEdit } from '../../editor/edit.ts';
import type { EditableContent } from '../../editor/editable-content.ts';
import type { FormKind } from '../../editor/form-fields.ts';
import { placeName } from '../../editor/place-of.ts';
import {
  NOTHING_DONE,
  redo,
  undo,
  withEdit,
  withOtherEdit,
  withoutEdit,
  withoutPublished,
} from '../../editor/session.ts';
import { type Target, targetOf, targetPath } from '../../editor/target.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { ConflictList } from './ConflictList.tsx';
import { EditBar } from './EditBar.tsx';
import type { Editing } from './editing.ts';
import { followKept, keepSession, keptSession } from './kept-session.ts';
import { NewForm } from './NewForm.tsx';
import type { AskDesk } from './open-desk.ts';
import { PageChooser } from './PageChooser.tsx';
import { PageForm } from './PageForm.tsx';
import type { Visit } from './publish-edits.ts';
import { useDesk } from './use-desk.ts';
import { useFocusWish } from './use-focus-wish.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  desk: AskDesk;
  content: EditableContent;
  /** What the address asks for. */
  asked: Target | null;
}

/** The editor: what to edit, its form, and what becomes of the edits. */
export function Editor({ desk, content, asked }: Props) {
  const [session, setSession] = useState(keptSession);
  const [target, setTarget] = useState(asked);
  const [making, setMaking] = useState<Making | null>(null);
  const [isListed, setListed] = useState(false);
  const [isKept, setKept] = useState(true);
  const { shown, judged, isJudged, failure, patch, again } = useDesk(desk, session.edits, target);
  const focus = useFocusWish();
  const visit = useRef<Visit>({
    person: { name: '', email: '', user: '', password: '' },
    open: null,
  });
  const { edits } = session;
  // What this browser keeps already is not kept again: another tab may have gone on meanwhile.
  const known = useRef(edits);
  useEffect(() => {
    if (edits === known.current) return;
    known.current = edits;
    setKept(keepSession(edits));
  }, [edits]);
  useEffect(
    () =>
      followKept((kept) => {
        known.current = kept.edits;
        setSession(kept);
      }),
    [],
  );
  const open = useCallback((next: Target | null) => {
    setTarget(next);
    setMaking(null);
    setListed(false);
    const query = next ? `?${new URLSearchParams({ page: targetPath(next) })}` : location.pathname;
    history.replaceState(history.state, '', query);
    scrollTo(0, 0);
  }, []);
  const act = useCallback(
    (edit: Edit, bout = '') => {
      patch(edit);
      setSession((it) => withEdit(it, edit, bout));
    },
    [patch],
  );
  const correct = useCallback(
    ({ problem, lines }: Finding) => {
      const edit = correctionOf(problem, lines);
      if (edit) act(edit);
    },
    [act],
  );
  const steps = useMemo(
    () => ({
      undo: () => setSession(undo),
      redo: () => setSession(redo),
      drop: (edit: Edit) => setSession((it) => withoutEdit(it, edit)),
      replace: (edit: Edit, other: Edit) => setSession((it) => withOtherEdit(it, edit, other)),
      publish: (edits: readonly Edit[]) => setSession((it) => withoutPublished(it, edits)),
      clear: () => setSession(NOTHING_DONE),
    }),
    [],
  );
  useUndoKeys(steps);
  if (failure)
    return (
      <div role="alert">
        <p>
          编辑出了错，已经写的都留在这个浏览器里。请刷新页面再试；还是不行，请把下面这句告诉 IT：
        </p>
        <pre>{failure}</pre>
        <button type="button" onClick={steps.undo}>
          撤销上一步
        </button>
      </div>
    );
  if (!shown) return <p>正在打开…</p>;
  const editing: Editing | null = shown.form &&
    target && {
      target,
      form: shown.form,
      shown,
      judged,
      act,
      endBout: () => setSession((it) => ({ ...it, bout: '' })),
      correct,
      make: (kind, name, onMade) => setMaking({ kind, name, onMade }),
      mentionsOf: (number) => desk({ ask: 'mentions', number }),
      findingsAt: (field, name = '') =>
        (judged?.findings ?? []).filter(
          ({ place }) => place?.field === field && placeName(place) === name,
        ),
      preview: (text) => desk({ ask: 'preview', text }),
      focus,
    };
  const isMade = (kind: FormKind) => (name: string) =>
    shown.pages.some((it) => it.kind === kind && it.title === name);
  return (
    <>
      <EditBar
        {...{ session, steps, isJudged, isKept, isListed }}
        findings={judged?.findings ?? []}
        onOpen={open}
        onList={() => setListed(!isListed)}
        canChoose={target !== null || making !== null || isListed}
      />
      <ConflictList conflicts={shown.conflicts} onOther={steps.replace} onDrop={steps.drop} />
      {isListed ? (
        <ChangesPanel
          {...{ content, desk, shown, judged, isJudged, again, act }}
          edits={session.edits}
          visit={visit.current}
          clear={steps.clear}
          onPublished={steps.publish}
          onOpen={open}
        />
      ) : making ? (
        <NewForm
          {...making}
          key={making.kind}
          names={shown.names}
          isTaken={isMade(making.kind)}
          nextCode={(department) => desk({ ask: 'next-code', department })}
          freeId={(name) => desk({ ask: 'free-id', kind: making.kind, name })}
          onMake={(edit) => {
            act(edit);
            making.onMade?.(nameOf(edit));
            if (target) setMaking(null);
            else open(targetOf(making.kind, edit.id));
          }}
          onCancel={() => setMaking(null)}
        />
      ) : editing ? (
        <PageForm key={editing.target.file + editing.target.id} editing={editing} />
      ) : target ? (
        <p role="alert">没有这一页，可能已经改名或删除。请从全部页面里另选一页。</p>
      ) : (
        <PageChooser
          pages={shown.pages}
          onOpen={open}
          onNew={(kind) => setMaking({ kind, name: '' })}
        />
      )}
    </>
  );
}

/** Something new that is being asked for, and who is told its name. */
interface Making {
  readonly kind: FormKind;
  readonly name: string;
  readonly onMade?: (name: string) => void;
}

function nameOf({ known }: NewEdit): string {
  return String(new Map(known).get('name') ?? '').trim();
}
