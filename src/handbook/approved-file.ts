/** Whether a content file holds a text as it was approved, which nothing may change any more. */
export function isApprovedFile(file: string): boolean {
  return file.startsWith('content/approved/');
}
