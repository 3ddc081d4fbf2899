import { expect, it } from 'vitest';
import { explainRenamed } from '../../../src/handbook/causes/explain-renamed.ts';
import type { Bearer } from '../../../src/handbook/causes/renamed.ts';
import type { UnknownUse } from '../../../src/handbook/causes/unknown-names.ts';

const use: UnknownUse = {
  name: '病历',
  kinds: ['主题'],
  places: [3, 9].map((line) => ({ file: 'content/roles/a.mdx', line }) as UnknownUse['places'][0]),
  right: null,
};
const bearer = (name: string, more: Partial<Bearer> = {}): Bearer => ({
  ...{ kind: '主题', name, file: 'content/topics.yaml', line: 2, isSecond: false },
  ...{ isOwnAlias: false, ...more },
});

it('tells at the new name that the old one is still in use, and three ways on', () => {
  expect(explainRenamed({ use, to: [bearer('病案')] })).toMatchObject({
    file: 'content/topics.yaml',
    line: 2,
    message:
      '主题「病历」像是改名为「病案」了，还有 2 处写着「病历」：content/roles/a.mdx 第 3、9 行。确实改名，请运行 npm run rename -- 病历 病案，这些地方会一起改好；不改名，就把这里改回「病历」；「病案」是另外新加的，就把「病历」也写回来',
  });
});

it('says which alias goes where the new name was one', () => {
  const { message } = explainRenamed({ use, to: [bearer('病案', { isOwnAlias: true })] });
  expect(message).toContain('这些地方会一起改好，并从它的别名里删掉「病案」；');
});

it('says that the new name is taken where another entry bears it', () => {
  const { message } = explainRenamed({ use, to: [bearer('药品', { isSecond: true })] });
  expect(message).toMatch(/可是「药品」已经有了，请把这里改回「病历」；.*rename -- 病历 药品$/);
});

it('leaves it to the author which of several new names is meant', () => {
  const { file, message } = explainRenamed({ use, to: [bearer('病案'), bearer('病史')] });
  expect(file).toBe('content/roles/a.mdx');
  expect(message).toContain('若是改了名称（「病案」、「病史」还没有人用）');
});
