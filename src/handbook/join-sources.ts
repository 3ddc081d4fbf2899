import type { Content } from './content.ts';
import type { CommonDuty, Duty, Source } from './model.ts';
import { sourceIds } from './source-ids.ts';

/** The items of the original documents in their order, each with what became of it; its duties in theirs. */
export function joinSources(
  content: Pick<Content, 'sourceSections'> & { readonly sources: readonly WrittenSource[] },
  duties: readonly (Duty | CommonDuty)[],
): Source[] {
  const places = new Map(sourceIds(content).map((id, place) => [id, place]));
  const placeOf = ({ id }: WrittenSource) => places.get(id) ?? 0;
  const dutyPlaces = new Map(duties.map(({ id }, place) => [id, place]));
  const dutiesOf = (ids: readonly string[]) => {
    const found = new Set(ids.flatMap((id) => dutyPlaces.get(id) ?? []));
    return [...found].toSorted((a, b) => a - b).flatMap((place) => duties[place] ?? []);
  };
  return content.sources
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, data }) => {
      if (data === '任职要求') return { id, fate: { kind: 'requirement' } };
      if (!Array.isArray(data)) return { id, fate: { kind: 'abolished', reason: data.废止 } };
      return { id, fate: { kind: 'duties', duties: dutiesOf(data) } };
    });
}

type WrittenSource = Pick<Content['sources'][number], 'id' | 'data'>;
