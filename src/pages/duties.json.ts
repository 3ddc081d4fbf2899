import { dutyPlaces } from '../handbook/duty-places.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** Where each duty is told of today, for links to where it once stood: `/duties.json`. */
export function GET(): Response {
  return Response.json(dutyPlaces(loadHandbook()));
}
