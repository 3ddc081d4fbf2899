// What only a query of several terms needs, fetched as one.
export { joinNamesakes } from './steps/join-namesakes.ts';
export { toldApart } from './told-apart.ts';
