import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Judged, Shown } from '../../editor/desk.ts';
import type { Edit } from '../../editor/edit.ts';
import type { Target } from '../../editor/target.ts';
import type { AskDesk } from './open-desk.ts';
import { patchForm } from './patch-form.ts';

/** What stands on the desk for the edits given: shown at once, judged a little later. */
export interface OnDesk {
  readonly shown: Shown | null;
  /** Null while newer edits are being judged for the first time. */
  readonly judged: Judged | null;
  /** Whether what was judged is what stands there now. */
  readonly isJudged: boolean;
  readonly failure: string;
  /** Shows an edit at once, before the desk has done it. */
  readonly patch: (edit: Edit) => void;
  /** Shows and judges once more, after other texts were put on the desk. */
  readonly again: () => void;
}

/** What was asked about, and how often. */
interface Asked {
  readonly edits: readonly Edit[];
  readonly target: Target | null;
  readonly round: number;
}

/** Asks the desk whenever the edits or the target change; answers that came too late are dropped. */
export function useDesk(desk: AskDesk, edits: readonly Edit[], target: Target | null): OnDesk {
  const [shown, setShown] = useState<Shown | null>(null);
  const [judged, setJudged] = useState<{ of: Asked; judged: Judged } | null>(null);
  const [failure, setFailure] = useState('');
  const [round, setRound] = useState(0);
  const latest = useRef<Asked | null>(null);
  const judging = useRef(false);
  const judge = useCallback(async () => {
    if (judging.current) return;
    judging.current = true;
    try {
      for (let of: Asked | null = null; of !== latest.current; ) {
        of = latest.current;
        const judged = await desk({ ask: 'judge' });
        if (of && of === latest.current) setJudged({ of, judged });
      }
    } finally {
      judging.current = false;
    }
  }, [desk]);
  useEffect(() => {
    const own: Asked = { edits, target, round };
    latest.current = own;
    desk({ ask: 'show', edits, target }).then(
      (answer) => {
        if (own !== latest.current) return;
        setShown((it) => withNamesOf(it, answer));
        setFailure('');
        judge().catch((error) => setFailure(String(error)));
      },
      (error) => setFailure(String(error)),
    );
  }, [desk, edits, target, round, judge]);
  return {
    shown,
    judged: judged?.judged ?? null,
    isJudged: judged !== null && isSame(judged.of, { edits, target, round }),
    failure,
    patch: (edit) => {
      // An answer that is on its way knows nothing of this edit, and must not take it back.
      latest.current = null;
      setShown((it) => it && { ...it, form: it.form && patchForm(it.form, edit) });
    },
    again: () => setRound((it) => it + 1),
  };
}

/** The names that are the same as before stay the same object, so that their lists are not drawn anew. */
function withNamesOf(before: Shown | null, { names, ...shown }: Shown): Shown {
  const isAsBefore = before && JSON.stringify(before.names) === JSON.stringify(names);
  return { ...shown, names: isAsBefore ? before.names : names };
}

function isSame(a: Asked, b: Asked): boolean {
  return a.edits === b.edits && a.target === b.target && a.round === b.round;
}
