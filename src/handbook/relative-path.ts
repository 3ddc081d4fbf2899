/** The path from one content file to another as links are written; all lie exactly one folder deep. */
export function relativePath(from: string, to: string): string {
  const [, fromFolder] = from.split('/');
  const [, toFolder, name] = to.split('/');
  return fromFolder === toFolder ? `${name}` : `../${toFolder}/${name}`;
}
