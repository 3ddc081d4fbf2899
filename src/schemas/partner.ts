import { z } from 'astro/zod';
import { aliases, formerly, name } from './names.ts';

/** One entry of `content/partners.yaml`: somebody outside the company whom roles deal with. */
export const partnerSchema = z.strictObject({
  name: name.describe('外部单位名称'),
  aliases,
  formerly,
});

export type PartnerData = z.infer<typeof partnerSchema>;
