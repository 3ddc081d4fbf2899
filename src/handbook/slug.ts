/** Whether a name can stand in addresses of pages: lower-case letters, digits and single hyphens. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}
