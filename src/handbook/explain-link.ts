import type { Content, WrittenLink, WrittenPage } from './content.ts';
import { resolveLink } from './links.ts';
import { faultOfAddress, meantAddress } from './meant-address.ts';
import { linkedPages, meantAnchor, meantPage } from './meant-page.ts';
import { movedFile } from './past-things.ts';
import { asLinkTarget, isMedia, meantFile, nearFiles } from './public-file.ts';
import { relativePath } from './relative-path.ts';
import { didYouMean, suggest } from './suggest.ts';

/** What is wrong with a link, and the one target that was meant, where there is only one. */
export interface LinkFault {
  readonly message: string;
  readonly meant: string | null;
  /** Whether readers get there all the same. */
  readonly works?: boolean;
}

/** Why a link in a content file does not lead where it should; null where it does. */
export function explainLink(
  file: string,
  { target }: WrittenLink,
  content: Content,
): LinkFault | null {
  const told = `链接「${target}」`;
  if (/^\s*#?\s*$/.test(target))
    return {
      message: '链接没有写指到哪里，请在圆括号里写文件的路径或网址；不要链接就去掉括号',
      meant: null,
    };
  const resolved = resolveLink(file, target);
  if (resolved.kind === 'outside') return explainOutside(file, target, content);
  if (resolved.kind === 'file') return explainFile(told, resolved.file, content);
  const pages = linkedPages(content);
  const page = resolved.kind === 'page' ? pages.find((it) => it.file === resolved.file) : undefined;
  if (resolved.kind === 'page' && page && isOn(page, resolved.anchor)) return null;
  // Only a faulty link is worth the search for what was meant among all names and numbers.
  const moved = resolved.kind === 'page' && !page ? movedFile(resolved.file, content) : undefined;
  const isGone = moved === null;
  // Of a page that is gone only a duty may stand elsewhere.
  const meant = moved
    ? relativePath(file, moved) + target.replace(/^[^#]*/, '')
    : meantTarget(file, isGone ? target.replace(/^[^#]*/, '') : target, content);
  if (resolved.kind === 'unusable')
    return {
      message: `${told}用不了${meant ? '，' : '；'}${meant ? `要写成「${meant}」` : whatToWrite(target, content)}`,
      meant,
    };
  if (!page) {
    if (isGone && !meant)
      return { message: `${told}指向的文件已经不在了，请改到别的页面，或去掉链接只留文字`, meant };
    const near = suggest(
      resolved.file,
      pages.map((it) => it.file).filter((it) => it !== file),
    ).map((it) => relativePath(file, it));
    const guess = near.length
      ? `${didYouMean(near)}？若是删掉了，请去掉链接只留文字`
      : '；请写对文件名，或去掉链接只留文字';
    return { message: `${told}指向的文件不存在${meant ? `，要写成「${meant}」` : guess}`, meant };
  }
  return explainAnchor(told, { ...resolved, page, meant });
}

function isOn({ anchors }: WrittenPage<unknown>, anchor: string): boolean {
  return !anchor || anchors.includes(anchor);
}

function explainOutside(file: string, target: string, content: Content): LinkFault | null {
  const fault = faultOfAddress(target);
  if (fault) return { message: `链接「${target}」：${fault}`, meant: meantAddress(target) };
  const isLocal = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i.test(target);
  const { site } = content.handbook.data;
  if (!isLocal && !(site && target.startsWith(`${site.replace(/\/$/, '')}/`))) return null;
  const meant = meantTarget(file, target, content);
  const message = isLocal
    ? `链接「${target}」只有这台电脑打得开`
    : `链接「${target}」是手册自己的网址，换了网址就打不开`;
  return meant || isLocal
    ? {
        message: `${message}，请写${meant?.startsWith('/') ? '成' : '文件的相对路径'}${meant ? `「${meant}」` : ''}`,
        meant,
        works: !isLocal,
      }
    : null;
}

/** Why a file for readers to open cannot be had; null where it can, or nobody knows. */
function explainFile(told: string, file: string, { files }: Content): LinkFault | null {
  if (!files || files.has(file)) return null;
  const found = meantFile(file, files);
  const meant = found && asLinkTarget(found);
  const near = nearFiles(file, files).map(asLinkTarget);
  const guess = near.length
    ? `${didYouMean(near)}？`
    : `；请把它放到 ${file}，和内容一起提交：git add content public，或去掉链接只留文字`;
  return { message: `${told}指向的文件不存在${meant ? `，要写成「${meant}」` : guess}`, meant };
}

function explainAnchor(
  told: string,
  { page, anchor, meant }: { page: WrittenPage<unknown>; anchor: string; meant: string | null },
): LinkFault {
  const near = suggest(anchor, page.anchors).map((it) => `#${it}`);
  const guess = near.length ? `${didYouMean(near)}？` : '；请写对标题，或去掉 # 和它后面的字';
  const message = `${told}：${page.file} 里没有「${anchor}」这个标题或编号${meant ? `，要写成「${meant}」` : guess}`;
  return { message, meant };
}

/** The target as it must be written, where it can be told and leads somewhere; else null. */
function meantTarget(file: string, target: string, content: Content): string | null {
  const download = content.files && meantFile(target, content.files);
  if (download) return asLinkTarget(download);
  const address = meantAddress(target);
  const found = meantPage(target, content);
  const page = found && linkedPages(content).find((it) => it.file === found.file);
  if (!page || !found) return address;
  const anchor = found.anchor && meantAnchor(found.anchor, page);
  if (anchor === null) return null;
  const path = page.file === file && anchor ? '' : relativePath(file, page.file);
  return path + (anchor && `#${anchor}`);
}

function whatToWrite(target: string, { topics, metrics, partners }: Content): string {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(target))
    return '电脑里的文件别人打不开；请把它放进 public 文件夹，链接写成 /文件名；或放到别的大家都能打开的地方，写 https:// 开头的网址；或去掉链接只留文字';
  if (isMedia(target.replace(/[#?].*$/, '')))
    return '给读者打开的文件放在 public 文件夹里，链接写从那里起的路径，如 public/forms/leave.pdf 写成 /forms/leave.pdf';
  const named = [...topics, ...metrics, ...partners].some(
    ({ id, data }) => data.name === target || data.aliases.includes(target) || id === target,
  );
  if (named || /\.ya?ml(?:#|$)|(?:^|\/)(?:topics|metrics|partners)\//.test(target))
    return '主题、指标和外部单位不能用正文的链接指到；请链接到岗位、部门的文件，或去掉链接只留文字';
  return '手册内的链接写文件的相对路径，如 ../departments/sales.mdx，外部网址以 https:// 开头';
}
