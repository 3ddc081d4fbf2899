import type { RealBrowser } from './real-browser.ts';

/** A browser behind a WebDriver server. Throws where the server answers with an error. */
export async function openSession(
  server: string,
  { width, height }: { width: number; height: number },
): Promise<RealBrowser> {
  const { sessionId } = await call<{ sessionId: string }>(`${server}/session`, 'POST', {
    // WebKit may answer before the page that it was sent to stands.
    capabilities: { alwaysMatch: { timeouts: { implicit: 60_000 } } },
  });
  const session = `${server}/session/${sessionId}`;
  const post = <T>(path: string, body: object) => call<T>(`${session}/${path}`, 'POST', body);
  const act = (actions: readonly object[]) =>
    post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  await post('window/rect', { width, height });
  return {
    open: (url) => post('url', { url }),
    ask: (question, ...args) =>
      post('execute/sync', { script: `return (${question}).apply(null, arguments)`, args }),
    click: async (selector) => {
      const found = await post<object>('element', { using: 'css selector', value: selector });
      await post(`element/${Object.values(found)[0]}/click`, {});
    },
    press: async (keys, hold) => {
      const strokes = keys.map((key) => KEYS[key] ?? key).flatMap(stroke);
      const [down, up] = hold ? stroke(KEYS[hold] ?? hold) : [];
      await act(down && up ? [down, ...strokes, up] : strokes);
    },
    close: () => call(session, 'DELETE'),
  };
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

async function call<T>(url: string, method: string, body?: object): Promise<T> {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(url, sent);
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${url}: ${value.error} ${value.message}`);
  return value;
}

/** The characters that stand for keys without one. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};
