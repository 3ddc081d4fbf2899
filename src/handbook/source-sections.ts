import type { Content } from './content.ts';
import type { Source, SourceSection } from './model.ts';

/** The sections of the original documents with what became of their items, both in their order. */
export function joinSourceSections(
  { sourceSections }: Pick<Content, 'sourceSections'>,
  sources: readonly Source[],
): SourceSection[] {
  const bySection = Map.groupBy(sources, ({ id }) => id.slice(0, id.lastIndexOf('-')));
  return sourceSections.map(({ id, data }) => ({
    id,
    title: data.标题,
    sources: (bySection.get(id) ?? []).map((source) => ({
      number: Number(source.id.slice(id.length + 1)),
      source,
    })),
  }));
}
