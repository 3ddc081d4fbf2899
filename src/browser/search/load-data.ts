import type { SearchFile } from '../../search/files.ts';
import { SEARCH_FILES } from '../../search/paths.ts';
import { fetchJson } from './fetch-json.ts';
import { once } from './once.ts';

/** The data that answers a search, asked for beside the scripts. Rejects where it cannot be had; then asks anew. */
export const loadData = once(() => fetchJson<SearchFile>(SEARCH_FILES.data));
