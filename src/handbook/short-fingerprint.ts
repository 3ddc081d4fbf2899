/** A fingerprint as it is read on paper and typed: its first ten signs in two groups, as in 3F9A0-2C71E. */
export function shortFingerprint(fingerprint: string): string {
  const [first, second] = [fingerprint.slice(0, 5), fingerprint.slice(5, 10)];
  return `${first}-${second}`.toUpperCase();
}
