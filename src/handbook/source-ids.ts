/**
 * The items of the original document that are still readable: section, first and last number, and the
 * numbers in between that the document lost. 150 in all; they never change.
 */
const SECTIONS: readonly Section[] = [
  ['1-sales', 5, 14],
  ['1-service', 13, 19],
  ['1-marketing', 1, 14],
  ['1-finance-insurance', 1, 11],
  ['1-admin', 1, 13],
  ['1-accounting', 1, 3],
  ['2-general', 1, 9],
  ['2-general-req', 1, 5],
  ['3-general', 1, 13],
  ['3-sales', 1, 10],
  ['3-service', 1, 10],
  ['3-admin', 2, 13],
  ['3-accounting', 1, 13, [4]],
  ['3-marketing', 2, 11],
  ['3-customer-care', 2, 12],
];

type Section = readonly [name: string, first: number, last: number, lost?: readonly number[]];

/** The ids of all readable items of the original document, in its order. */
export const SOURCE_IDS: readonly string[] = SECTIONS.flatMap(([section, first, last, lost = []]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((number) => !lost.includes(number))
    .map((number) => `${section}-${String(number).padStart(2, '0')}`),
);
