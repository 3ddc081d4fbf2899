import type { Content } from '../../handbook/content.ts';
import { namedIn } from '../../review/named-in.ts';
import type { ReviewData } from '../../schemas/review.ts';
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
  return Object.entries(ABOUT).flatMap(([question, position]) =>
    keysAt(yaml, question).flatMap((key) =>
      placesIn(key, namedIn(key.value), { file: review.file, position, home: '' }),
    ),
  );
}

/** What each question is about; those about sentences and numbers of duties name nothing. */
const ABOUT: Partial<Record<keyof ReviewData, Position>> = {
  没有批准的改动: 'role',
  没有主责的主题: 'topic',
  没有牵头的主题: 'topic',
  没有负责人的部门: 'department',
  没有职务代理人的岗位: 'role',
  没有任职要求的岗位: 'role',
  单方面的协作: 'department',
  待确认的指标: 'metric',
  页面里的待确认: 'audience',
  原文缺失: 'audience',
  要复核的岗位: 'role',
};
