import { type About, ANSWERS_ABOUT } from '../../handbook/answers-about.ts';
import type { Content } from '../../handbook/content.ts';
import { namedIn } from '../../handbook/named-in.ts';
import { type EntryYaml, keysAt } from '../entry-yaml.ts';
import type { NamePlace, Position } from './name-place.ts';
import { placesIn } from './places-in.ts';

/** The names that the answers to the review are about, in the order of its file. */
export function answerPlaces(
  { review }: Content,
  yamlOf: (entry: Content['review']) => EntryYaml | null,
): NamePlace[] {
  const yaml = yamlOf(review);
  if (!yaml) return [];
  return Object.entries(ANSWERS_ABOUT).flatMap(([question, about]) => {
    const position = POSITIONS[about];
    if (!position) return [];
    return keysAt(yaml, question).flatMap((key) =>
      placesIn(key, namedIn(key.value), { file: review.file, position, home: '' }),
    );
  });
}

/** Numbers of duties are never renamed. */
const POSITIONS: Readonly<Record<About, Position | null>> = {
  role: 'role',
  topic: 'topic',
  department: 'department',
  metric: 'metric',
  duty: null,
  page: 'audience',
};
