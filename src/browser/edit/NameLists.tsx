import type { NameChoices } from '../../editor/name-choices.ts';

/** The names that boxes offer while one types, once for the whole page. */
export function NameLists({ names }: { names: NameChoices }) {
  return (
    <>
      {(Object.keys(names) as (keyof NameChoices)[]).map((of) => (
        <datalist id={listId(of)} key={of}>
          {names[of].map(({ name, others }) => (
            <option key={name} value={name} label={[name, ...others].join(' ')} />
          ))}
        </datalist>
      ))}
    </>
  );
}

/** The id of the list of names of a sort. */
export function listId(of: keyof NameChoices): string {
  return `names-of-${of}`;
}
