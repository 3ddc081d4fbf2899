import type { Line } from './line.ts';

/** Whether a line is none of the document's words: of a web page that it was copied from, or of its contents. */
export function isFrame({ written, mark }: Line): boolean {
  return CONTENTS.test(written) || (mark === null && FRAME.test(written));
}

/** A title with dots and the number of its page. */
const CONTENTS = /.(?:…|\.{4,}|·{3,}|\t)[….·\s]*\d{1,3}$/u;

const FRAME =
  /^(?:展开阅读全文|猜你喜欢|相关(?:资源|搜索|文档|推荐|阅读)|资源(?:标签|描述)|下载(?:资源|文档|相关)|当前位置[:：]|上一篇|下一篇|返回(?:顶部|首页)|扫一扫|微信扫码|点击(?:下载|查看))|^.{0,12}(?:版权所有|ICP备|上传(?:人|时间)[:：]|文档编号[:：])|copyright\s*@|第\s?\d+\s?页\s*[/／]\s*共|亲[,，]该文档/iu;
