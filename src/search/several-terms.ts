// What only a query of several terms needs, or one that may be several names, fetched as one.
export { joinNames } from './steps/join-names.ts';
export { toldApart } from './told-apart.ts';
