import type { Nodes, Root } from 'hast';

/** What readers see of a page, its spaces left out: how a text is broken into lines is of no matter. */
export interface CompiledPage {
  readonly duties: readonly CompiledDuty[];
  /** Those below `##` headings, and what stands above the first; no chart and no notice. */
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

export interface CompiledDuty {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly subItems: readonly string[];
}

/** Reads a compiled page as a browser would, knowing nothing of how it was written. */
export function readCompiled(page: Root): CompiledPage {
  const duties: CompiledDuty[] = [];
  const sections: { title: string; text: string }[] = [{ title: '', text: '' }];
  let group = '';
  for (const node of (page.children as readonly Part[]).flatMap(unwrapped)) {
    const tag = tagOf(node);
    if (tag === 'h1' || tag === 'h2') sections.push({ title: textOf(node), text: '' });
    if (/^h[1-6]$/.test(tag)) group = tag === 'h1' || tag === 'h2' ? '' : textOf(node);
    const section = sections.at(-1);
    if (section && tag !== 'h1' && tag !== 'h2') section.text += textOf(node);
    duties.push(...dutiesIn(node).map((duty) => readDuty(duty, group)));
  }
  return { duties, sections };
}

/** A text as it is compared: without spaces, and without the boxes of tasks. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s☐☑]+/g, '');
}

/** A heading and its chart are kept together in a box. */
function unwrapped(part: Part): readonly Part[] {
  return tagOf(part) === 'div' ? (part.children ?? []) : [part];
}

/** A node of the compiled tree, whether HTML or component. */
interface Part {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: readonly { readonly name: string; readonly value: string }[];
  readonly properties?: Nodes['data'] & { readonly slot?: string; readonly className?: unknown };
  readonly children?: readonly Part[];
}

function readDuty(duty: Part, group: string): CompiledDuty {
  const parts = duty.children ?? [];
  const isSlot = (part: Part) => part.properties?.slot === 'sub-items';
  const items = parts.filter(isSlot).flatMap(({ children = [] }) => children);
  return {
    id: duty.attributes?.find(({ name }) => name === 'id')?.value ?? '',
    group,
    text: parts
      .filter((part) => !isSlot(part))
      .map(textOf)
      .join(''),
    subItems: items.filter((item) => tagOf(item) === 'li').map(textOf),
  };
}

function dutiesIn(part: Part): Part[] {
  if (part.name === 'Duty' || part.name === 'ApprovedDuty') return [part];
  return (part.children ?? []).flatMap(dutiesIn);
}

function textOf(part: Part): string {
  if (part.name === 'Notice' || tagOf(part) === 'figure') return '';
  return withoutSpace(part.value ?? (part.children ?? []).map(textOf).join(''));
}

function tagOf({ tagName = '' }: Part): string {
  return tagName;
}
