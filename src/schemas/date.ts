import { z } from 'astro/zod';

/** A day as `YYYY-MM-DD`. */
export const date = z.iso.date({
  error: ({ input }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(input))
      ? '写了日历上没有的一天，请改正'
      : '要写成 2026-01-31 这样的日期',
});
