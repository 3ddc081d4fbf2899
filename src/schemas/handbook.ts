import { z } from 'astro/zod';
import { name } from './names.ts';

/** `content/handbook.yaml`: the handbook as a whole. */
export const handbookSchema = z.strictObject({
  title: name.describe('手册名称'),
  company: name.describe('公司名称'),
  owner: name.describe('手册归口部门'),
  contact: name.describe('内容有误时找谁'),
  unsearched: z
    .array(name)
    .optional()
    .describe('不搜索的小标题：岗位文件里，这些 ## 标题下面的话不参加搜索'),
  kinds: z
    .record(name, name)
    .optional()
    .describe('责任的说法：公司自己的说法算作哪一种责任，如 督促: 监督'),
  offline: z
    .literal(true, '只能写 true，或者不写这一行')
    .optional()
    .describe('离线版：写 true，每页的页脚都能下载整本手册，一个文件，没有网络也能看、能搜'),
  editUrl: z
    .string()
    .regex(
      /^https?:\/\/[^\s"'<>\\]*\{file\}[^\s"'<>\\]*$/,
      '要写成网址，用 {file} 代表文件的路径，如 https://域名/…/{file}',
    )
    .optional()
    .describe('修改网址：在代码平台上修改一个文件的网址，用 {file} 代表文件的路径'),
  git: z
    .string()
    .regex(
      /^(?:https?:\/\/[\w.-]+(?::\d+)?)?(?:\/[^\s/?#"'&<>;,]+)+\/?$/,
      '要写成 https://域名/路径 这样的网址，或者本网站上以 / 开头的路径，如 /git/handbook.git',
    )
    .optional()
    .describe(
      '推送网址：在网页上修改以后推送到哪里，也就是 git clone 的网址；用 publish:init 建的服务器自己知道，不用写',
    ),
  editor: z
    .boolean()
    .optional()
    .describe('网页修改：能不能在网页上修改手册，写 false 就没有这个功能'),
  site: z
    .string()
    .regex(/^https?:\/\/[\w.-]+(:\d+)?\/?$/, '要写成 https://域名 这样的网址，后面不带路径')
    .optional()
    .describe('网站域名：手册的网站地址，写了才有站点地图和规范网址'),
  base: z
    .string()
    .regex(
      /^\/((?!(?:\.|%2e){1,2}\/)[^\s/\\?#"'&<>]+\/)*$/i,
      '要以 / 开头、以 / 结尾，如 / 或 /handbook/',
    )
    .default('/')
    .describe('网站路径：手册首页在域名下的路径，404 页靠它找到首页'),
});

export type HandbookData = z.infer<typeof handbookSchema>;
