/** In place of ../search/fetch-file.ts: what the file holds under the path. Rejects where it holds none. */
export async function fetchFile(path: string): Promise<ArrayBuffer> {
  const text = document.getElementById(path)?.textContent;
  if (!text) throw new Error(`no ${path}`);
  // With escapes for all else it is the same in every encoding.
  const json = text.replace(/[^\0-\x7f]/g, (sign) => `\\u${hex(sign.charCodeAt(0))}`);
  return new TextEncoder().encode(json).buffer;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
