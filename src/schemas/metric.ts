import { z } from 'astro/zod';
import { aliases, formerly, name } from './names.ts';

/** One entry of `content/metrics.yaml`. */
export const metricSchema = z.strictObject({
  name: name.describe('指标名称'),
  definition: name.describe('定义（口径）'),
  unit: name.describe('单位'),
  doubt: name.optional().describe('待确认：口径还要核对时，写一句话说明核对什么'),
  aliases,
  formerly,
});

export type MetricData = z.infer<typeof metricSchema>;
