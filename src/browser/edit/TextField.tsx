import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTyped } from './use-typed.ts';

interface Props {
  id: string;
  value: string;
  /** Tells the text as it is typed, but not while an input method still composes it. */
  onText: (text: string) => void;
  /** Typing has ended: what comes next is another edit. */
  onDone?: () => void;
  /** Whether it takes the focus when it appears. */
  takesFocus?: boolean;
  /** Whether lines may be broken in it. */
  hasLines?: boolean;
  /** The ids of what is said of it. */
  describedBy?: string | undefined;
  isFaulty?: boolean;
  label?: string;
  placeholder?: string;
}

/** A box for words that is as high as its text. While it has the focus it shows what is typed. */
export function TextField(props: Props) {
  const {
    id,
    value,
    onText,
    onDone,
    hasLines = false,
    takesFocus,
    describedBy,
    isFaulty,
    label,
  } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  const shown = typed ?? value;
  const typing = useTyped((text, isComposing) => {
    setTyped(text);
    if (!isComposing) onText(hasLines ? text : text.replaceAll('\n', ''));
  });
  useLayoutEffect(() => {
    const field = box.current;
    if (!field) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }, [shown]);
  return (
    <textarea
      ref={box}
      id={id}
      rows={1}
      value={shown}
      placeholder={props.placeholder}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isFaulty ? 'true' : undefined}
      {...typing}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !hasLines && !event.isComposing) event.preventDefault();
      }}
      onBlur={() => {
        setTyped(null);
        onDone?.();
      }}
    />
  );
}
