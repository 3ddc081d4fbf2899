import { loadHandbook } from '../site/load-handbook.ts';

/** Where each duty stands today, by its 编号, for links to where it once stood: `/duties.json`. */
export function GET(): Response {
  return Response.json(Object.fromEntries(loadHandbook().duties.map(({ id, url }) => [id, url])));
}
