import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { ofEachPage } from '../rule.ts';

/** Every page is valid HTML. */
export const validHtml = ofEachPage(({ path }, { site: { folder } }) =>
  validator.validateFileSync(join(folder, path)).results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      page: path,
      message: `网页第 ${line} 行不合 HTML 标准（${ruleId}：${message}）`,
    })),
  ),
);

/** Settings that are the same for every page; html-validate would work them out for each. */
class OneConfig extends StaticConfigLoader {
  readonly #config = super.getConfigFor('');

  override getConfigFor() {
    return this.#config;
  }
}

const config = new OneConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<!DOCTYPE html>` and void elements without a slash; both are plain HTML.
    'doctype-style': ['error', { style: 'uppercase' }],
    'void-style': ['error', { style: 'omit' }],
    // The standard allows every id without a space; ours are names of sections and source items.
    'valid-id': ['error', { relaxed: true }],
  },
});
const validator = new HtmlValidate(config);
