import { z } from 'astro/zod';
import { readSignatures } from '../handbook/read-signatures.ts';
import { aliases, name } from './names.ts';

const SIGNATURES = '要写成由谁签批，先签的在前，如 甲、乙、丙';
const AMOUNTS = '要写成几行，每行一档金额，如 5 万元以下: 甲、乙';

const signatures = z.preprocess(
  (value) => {
    const parts = Array.isArray(value) ? value : [value ?? ''];
    return parts.flatMap((part) => (typeof part === 'string' ? readSignatures(part) : [part]));
  },
  z.array(z.string(SIGNATURES)),
);

/** One entry of `content/authority.yaml`: who signs a matter, in which order, at which amounts. */
export const authoritySchema = z.strictObject({
  matter: name.describe('审批事项名称'),
  aliases,
  amounts: z
    .record(z.string(), signatures, AMOUNTS)
    .optional()
    .describe('金额档：每一档金额由谁签批，先签的在前'),
  signatures: signatures.optional().describe('签批顺序：不分金额时由谁签批，先签的在前'),
  note: name.optional().describe('说明：一句话'),
});

export type AuthorityData = z.infer<typeof authoritySchema>;
