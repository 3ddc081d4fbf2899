/** In place of ../search/fetch-json.ts: what the file holds under the path. Rejects where it holds none. */
export function fetchJson<T>(path: string): Promise<T> {
  const text = document.getElementById(path)?.textContent;
  return text ? Promise.resolve(JSON.parse(text)) : Promise.reject(new Error(`no ${path}`));
}
