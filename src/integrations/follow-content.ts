import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { withCharts } from '../check/with-charts.ts';
import { escapeMarkup } from '../diagrams/escape-markup.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import { forgetSiteContent, siteProject } from '../site/site-content.ts';
import { isContentFile } from './content-file.ts';

/**
 * While the handbook is served as it is being changed: after each change the content is read anew and
 * open pages load anew. As long as anything is wrong with it, that stands in place of every page.
 */
export function followContent(renderer: DiagramRenderer): AstroIntegration {
  return {
    name: 'follow-content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [contentPlugin(renderer)] } });
      },
    },
  };
}

function contentPlugin(renderer: DiagramRenderer): Plugin {
  const folder = process.cwd();
  let refusal: Promise<string | null> | null = null;
  return {
    name: 'follow-content',
    configureServer({ middlewares, config: { logger } }) {
      const check = async () => {
        const { handbook, problems } = await withCharts(siteProject(), renderer);
        if (handbook) return null;
        const text = formatProblems(problems);
        logger.error(`\n${text}\n`);
        return text;
      };
      const tell: Connect.NextHandleFunction = async ({ url = '' }, response, next) => {
        // Of what is served, only pages end so.
        if (!/^[^?]*\/(?:\?|$)/.test(url)) return next();
        try {
          refusal ??= check();
          const text = await refusal;
          if (text === null) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(text));
        } catch (error) {
          next(error);
        }
      };
      middlewares.use(tell);
    },
    hotUpdate({ file, server }) {
      if (this.environment.name !== 'client' || !isContentFile(file, folder)) return;
      refusal = null;
      forgetSiteContent();
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/** A page of problems, which Vite's client loads anew after the next change. */
function problemPage(text: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>内容有错误</title>
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <h1>内容有错误，暂时不能显示手册</h1>
    <p>请按下面的提示改好并保存，这一页会自动更新。</p>
    <pre>${escapeMarkup(text)}</pre>
  </body>
</html>
`;
}
