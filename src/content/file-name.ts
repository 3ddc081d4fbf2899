import { isSlug } from '../handbook/slug.ts';

/** Why a page cannot have the name of its file (without its ending), or null where it can. */
export function explainFileName(id: string): string | null {
  if (!isSlug(id)) {
    const right = id
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\s_.]+/g, '-');
    return isSlug(right) ? `${BAD_NAME}，请改名为 ${right}.mdx` : BAD_NAME;
  }
  if (DEVICE.test(id)) return `Windows 电脑上不能有名叫 ${id} 的文件，请换一个名字`;
  if (id.length > LONGEST) return `文件名太长，最多 ${LONGEST} 个字母，请改短`;
  return null;
}

const BAD_NAME =
  '文件名只能用小写字母、数字和短横线，以 .mdx 结尾，如 sales-manager.mdx（它就是网址的一部分）';
/** Windows makes no file of these names, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
/** Some file systems hold 255 bytes, and a page's file gets longer names while the site is built. */
const LONGEST = 100;
