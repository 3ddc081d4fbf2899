import { render } from 'preact';
import type { EditableContent } from '../../editor/editable-content.ts';
import { readTarget } from '../../editor/target.ts';
import { EDITABLE_URL } from '../../handbook/urls.ts';
import { addressOf } from '../site-root.ts';
import { Editor } from './Editor.tsx';
import { openDesk } from './open-desk.ts';

/** Opens the editor in the box given, on the page that the address names. */
export async function startEdit(box: HTMLElement): Promise<void> {
  try {
    const desk = openDesk();
    const response = await fetch(addressOf(EDITABLE_URL), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status}`);
    const content: EditableContent = await response.json();
    await desk({ ask: 'open', content });
    const asked = readTarget(new URLSearchParams(location.search).get('page') ?? '');
    box.replaceChildren();
    render(<Editor desk={desk} content={content} asked={asked} />, box);
  } catch (error) {
    console.error(error);
    const said = document.createElement('p');
    said.setAttribute('role', 'alert');
    said.textContent = FAILED;
    box.replaceChildren(said);
  }
  box.setAttribute('aria-busy', 'false');
}

const FAILED = '没有加载成功，可能是网络断了、网站正在更新，或者浏览器太旧。请刷新页面再试。';
