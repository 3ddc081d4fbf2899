import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { splitOutsideBrackets } from '../../handbook/brackets.ts';
import type { Choice } from '../../write/new/known-names.ts';
import { useTyped } from './use-typed.ts';

interface Props {
  id: string;
  label: string;
  values: readonly string[];
  /** The names to choose from; absent where any words may be written. */
  choices?: readonly Choice[] | undefined;
  /** The id of the list of names that the browser offers. */
  listId?: string | undefined;
  onValues: (values: readonly string[]) => void;
  /** Offers to make what nothing is called yet, and hands its name in once it is made; absent where that is not done here. */
  onNew?: ((name: string, onMade: (name: string) => void) => void) | undefined;
  describedBy?: string | undefined;
  /** Only one name may stand here. */
  isSingle?: boolean;
}

/** Names side by side, each to be taken out, and a box that finds one more by its name or alias. */
export function NamesField(props: Props) {
  const { id, label, values, choices, listId, onValues, onNew, describedBy, isSingle } = props;
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current || !box.current) return;
    wantsFocus.current = false;
    box.current.focus();
  });
  const put = (names: readonly string[]) => {
    onValues(isSingle ? names.slice(-1) : [...new Set([...values, ...names])]);
    setTyped('');
    setUnknown('');
  };
  const take = (text: string) => {
    // A reason in brackets may hold several words.
    const names = splitOutsideBrackets(text, SEPARATOR).map((it) => it.trim());
    const known = names.filter(Boolean).map((it) => knownName(it, choices));
    const strange = known.find((it) => it === null);
    if (strange === undefined)
      return known.length ? put(known.flatMap((it) => it ?? [])) : undefined;
    setUnknown(text.trim());
  };
  const typing = useTyped((text, isComposing) => {
    setTyped(text);
    setUnknown('');
    if (isComposing) return;
    const isChosen = choices?.some(({ name }) => name === text);
    const isLonger = choices?.some(({ name }) => name !== text && name.startsWith(text));
    const isParted = splitOutsideBrackets(text, SEPARATOR).length > 1;
    if (isParted || (isChosen && !isLonger)) take(text);
  });
  const isOpen = !isSingle || values.length === 0;
  return (
    <div class="names-field">
      {values.map((name) => (
        <span class="chosen" key={name}>
          {name}
          <button
            type="button"
            aria-label={`${label}去掉${name}`}
            onClick={() => {
              onValues(values.filter((it) => it !== name));
              // The only name makes room for a box that does not stand there yet.
              wantsFocus.current = true;
            }}
          >
            ×
          </button>
        </span>
      ))}
      {isOpen && (
        <input
          ref={box}
          id={id}
          list={listId}
          value={typed}
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={choices ? '选一个' : '写一个'}
          autocomplete="off"
          {...typing}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter' && typed) {
              event.preventDefault();
              take(typed);
            }
            if (event.key === 'Backspace' && !typed && values.length) onValues(values.slice(0, -1));
          }}
          onBlur={() => typed && take(typed)}
        />
      )}
      {unknown && (
        <p class="unknown-name" role="status">
          没有叫「{unknown}」的{label}。
          {onNew && (
            <button
              type="button"
              class="link"
              onClick={() => onNew(unknown, (made) => put([made]))}
            >
              新建「{unknown}」
            </button>
          )}
          <button type="button" class="link" onClick={() => put([unknown])}>
            照写
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              setTyped('');
              setUnknown('');
            }}
          >
            不写
          </button>
        </p>
      )}
    </div>
  );
}

/** The name that is meant by a name, an alias, or a name with a reason in brackets; null where none is. */
function knownName(text: string, choices: readonly Choice[] | undefined): string | null {
  if (!choices) return text;
  const [bare = text] = text.split(/[（(]/);
  const reason = text.slice(bare.length);
  if (choices.some(({ name }) => name === bare)) return bare + reason;
  const aliased = choices.filter(({ others }) => others.includes(bare));
  const [only, other] = aliased;
  return only && !other ? only.name + reason : null;
}

const SEPARATOR = /[、,，;；]/;
