import { makeData } from '../../src/search/build/make-data.ts';
import { makeIndex } from '../../src/search/build/make-index.ts';
import { sampleHandbook } from '../../test/sample.ts';
import { searchContext } from '../../test/search/handbook-search.ts';
import { holdout } from '../../test/search/holdout.ts';
import { openIndex } from '../../test/search/open-index.ts';
import { readNewcomerSet, readQuerySet, readSpokenSet } from '../../test/search/query-set.ts';
import { judgePipeline, judgePlain } from './search/judge-sets.ts';
import { largerData } from './search/larger-data.ts';
import { measureCost } from './search/measure-cost.ts';
import { openPlainPagefind } from './search/plain-pagefind.ts';

const handbook = sampleHandbook();
const array = searchContext(handbook);
const engine = await openIndex(await makeIndex(array.library.records));
const plain = await openPlainPagefind(handbook);
const sets = {
  'query set': readQuerySet(),
  'hold-out set': holdout(handbook),
  'spoken set': readSpokenSet(),
  'newcomer set': readNewcomerSet(),
};
for (const [name, set] of Object.entries(sets)) {
  console.log(`\n${name}: pipeline on Pagefind`);
  console.table(await judgePipeline(set, handbook, { ...array, engine }));
  console.log(`${name}: pipeline on the plain engine`);
  console.table(await judgePipeline(set, handbook, array));
  console.log(`${name}: plain Pagefind, one page per role`);
  console.table(await judgePlain(set, handbook, plain.search));
}
await plain.close();
const queries = readQuerySet().map(({ query }) => query);
for (const times of [1, 10]) {
  const { duties, bytes, rows } = await measureCost(largerData(makeData(handbook), times), queries);
  console.log(`\n${duties} duties: ${bytes} bytes of index and data for a first query (gzip); ms:`);
  console.table(rows);
}
