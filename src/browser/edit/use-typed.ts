import { useRef } from 'preact/hooks';

interface TypedEvent {
  readonly currentTarget: { readonly value: string };
}

/** What a box needs to tell what is typed in it, and whether an input method still composes that. */
export function useTyped(onTyped: (text: string, isComposing: boolean) => void) {
  const composing = useRef(false);
  const tell = ({ currentTarget }: TypedEvent) => onTyped(currentTarget.value, composing.current);
  return {
    onInput: tell,
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: TypedEvent) => {
      composing.current = false;
      tell(event);
    },
  };
}
