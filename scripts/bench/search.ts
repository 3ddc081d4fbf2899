import { makeData } from '../../src/search/build/make-data.ts';
import { makePassages } from '../../src/search/build/make-passages.ts';
import { sampleHandbook } from '../../test/sample.ts';
import { searchContext } from '../../test/search/handbook-search.ts';
import { holdout } from '../../test/search/holdout.ts';
import { readNewcomerSet, readQuerySet, readSpokenSet } from '../../test/search/query-set.ts';
import { judgePipeline, judgePlain } from './search/judge-sets.ts';
import { largerData } from './search/larger-data.ts';
import { measureCost } from './search/measure-cost.ts';
import { openPlainPagefind } from './search/plain-pagefind.ts';

const handbook = sampleHandbook();
const context = searchContext(handbook);
const plain = await openPlainPagefind(handbook);
const sets = {
  'query set': readQuerySet(),
  'hold-out set': holdout(handbook),
  'spoken set': readSpokenSet(),
  'newcomer set': readNewcomerSet(),
};
for (const [name, set] of Object.entries(sets)) {
  console.log(`\n${name}: pipeline`);
  console.table(await judgePipeline(set, handbook, context));
  console.log(`${name}: plain Pagefind, one page per role`);
  console.table(await judgePlain(set, handbook, plain.search));
}
await plain.close();
const queries = readQuerySet().map(({ query }) => query);
for (const times of [1, 10]) {
  const data = largerData(makeData(handbook), times);
  const { duties, bytes, rows } = await measureCost(data, makePassages(handbook), queries);
  console.log(`\n${duties} duties: ${bytes} bytes of data for a first answer (gzip); ms:`);
  console.table(rows);
}
