import { z } from 'astro/zod';
import { aliases, formerly, name } from './names.ts';

/** One entry of `content/topics.yaml`: something people ask about. */
export const topicSchema = z.strictObject({
  name: name.describe('主题名称'),
  aliases,
  lead: name.optional().describe('牵头岗位'),
  formerly,
});

export type TopicData = z.infer<typeof topicSchema>;
