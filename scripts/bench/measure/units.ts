/** A count with its thousands apart. */
export function count(number: number): string {
  return number.toLocaleString('en');
}

export function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

export function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

export function milliseconds(time: number): string {
  return time.toFixed(time < 10 ? 1 : 0);
}
