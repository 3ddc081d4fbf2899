import { readContent } from '../content/read-content.ts';

/** The content of the project that this process builds or serves, read once. */
export const siteContent = readContent(process.cwd());
