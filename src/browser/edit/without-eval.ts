import { config } from 'astro/zod';

// Zod would try to make programs of its schemas, which the policy of the site forbids and reports.
config({ jitless: true });
