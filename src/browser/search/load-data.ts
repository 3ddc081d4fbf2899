import { SEARCH_FILES } from '../../search/paths.ts';
import { fetchFile } from './fetch-file.ts';
import { once } from './once.ts';

/** The file of the data that answers a search, asked for beside the scripts. Rejects where it cannot be had; then asks anew. */
export const loadData = once(() => fetchFile(SEARCH_FILES.data));
