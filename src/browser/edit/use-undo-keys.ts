import { useEffect } from 'preact/hooks';

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) for edits; in a box for words they are the browser's own. */
export function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInText = (event.target as Element).matches('input, textarea');
      if (isInText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
