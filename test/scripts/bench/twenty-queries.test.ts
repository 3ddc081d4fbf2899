import { expect, it } from 'vitest';
import { twentyQueries } from '../../../scripts/bench/measure/twenty-queries.ts';
import { syntheticCompany } from '../../synthetic/company.ts';

it.each([8, 60])(
  'in a company of %i roles, each of twenty queries is of one duty alone',
  (roles) => {
    const company = syntheticCompany(roles);
    const texts = company.roles.flatMap(({ groups }) =>
      groups.flatMap(({ duties }) =>
        duties.map(({ text, subItems }) => [text, ...subItems].join('\n')),
      ),
    );
    const queries = twentyQueries(company);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(20);
    for (const { query, duty } of queries) {
      const words = query.split(' ');
      const holding = texts.filter((text) => words.every((word) => text.includes(word)));
      expect(holding).toHaveLength(1);
      expect(holding[0]).toContain(duty.text);
    }
  },
);
