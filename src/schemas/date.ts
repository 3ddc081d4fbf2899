import { z } from 'astro/zod';
import { explainDate } from '../handbook/explain-date.ts';

/** A day as `YYYY-MM-DD`. */
export const date = z.iso.date({
  error: ({ input }) => {
    const isText = typeof input === 'string' || typeof input === 'number';
    return `${isText ? `「${input}」` : ''}${explainDate(String(input))}`;
  },
});
