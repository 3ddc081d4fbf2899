import { versionsByFingerprint } from '../handbook/versions-by-fingerprint.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** Which version bears which fingerprint, for who has a sheet in hand: `/fingerprints.json`. */
export function GET(): Response {
  return Response.json(versionsByFingerprint(loadHandbook()));
}
