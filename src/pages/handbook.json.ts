import { toOpenData } from '../handbook/open-data.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** The handbook for the company's other tools: `/handbook.json`. */
export function GET(): Response {
  return Response.json(toOpenData(loadHandbook()));
}
