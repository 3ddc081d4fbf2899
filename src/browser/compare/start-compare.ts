import { type SearchFile, unpackFile } from '../../search/files.ts';
import { openLibrary } from '../../search/library.ts';
import { readValue } from '../../search/read-value.ts';
import { element } from '../element.ts';
import { loadData } from '../search/load-data.ts';
import { drawChoice } from './draw-choice.ts';
import { drawComparison } from './draw-comparison.ts';

/**
 * Lets the reader choose two roles in the box given and shows them side by side. The choice stands in the
 * address, so that it can be kept and passed on.
 */
export async function startCompare(box: HTMLElement): Promise<void> {
  try {
    const { roles } = openLibrary(unpackFile(await readValue<SearchFile>(await loadData())).data);
    const result = element('div', { 'aria-live': 'polite' });
    const show = (ids: readonly [string, string]) => {
      const [first, second] = ids.map((id) => roles.find((role) => role.id === id));
      if (first && second && first !== second)
        result.replaceChildren(...drawComparison(first, second));
      else result.replaceChildren(element('p', {}, first && second ? SAME : CHOOSE));
      const [a, b] = ids;
      const query = String(new URLSearchParams({ ...(a && { a }), ...(b && { b }) }));
      history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    };
    const asked = new URLSearchParams(location.search);
    const chosen = [asked.get('a') ?? '', asked.get('b') ?? ''] as const;
    box.replaceChildren(drawChoice(roles, chosen, show), result);
    show(chosen);
  } catch (error) {
    console.error(error);
    box.replaceChildren(element('p', { role: 'alert' }, FAILED));
  }
  box.setAttribute('aria-busy', 'false');
}

const CHOOSE = '请选两个岗位。';
const SAME = '两边是同一个岗位，请换一个。';
const FAILED = '没有加载成功，可能是网络断了，或者网站正在更新。请刷新页面再试。';
