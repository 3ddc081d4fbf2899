/** An address with its signs as they are read; as it is written where it can't be. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
