/**
 * The address outside the handbook that a link's target can only mean: `www.a.cn`, `http//a.cn`,
 * `hr@a.cn`, `电话：0571-8888 8888`. Null where it means none, or is one already.
 */
export function meantAddress(target: string): string | null {
  const written = target.normalize('NFKC').replace(/^[\s“”‘’"'<《「]+|[\s“”‘’"'>》」]+$/gu, '');
  const [, mail] = MAIL.exec(written) ?? [];
  if (mail) return `mailto:${mail}`;
  const [, phone] = PHONE.exec(written) ?? [];
  if (phone) return `tel:${phone.replace(/[\s()]/g, '')}`;
  const [, secure = '', typed = ''] = SCHEME.exec(written) ?? [];
  if (HOST.test(typed)) return `http${secure}://${typed}`;
  return /^www\./i.test(written) && HOST.test(written) ? `https://${written}` : fromDomain(written);
}

/** What is wrong with an address that begins as one of the outside, or null. */
export function faultOfAddress(target: string): string | null {
  if (/^https?:/i.test(target))
    return /^https?:\/\/[^\s/?#@:]/i.test(target)
      ? null
      : '网址没有写完，请写完整，如 https://oa.example.cn';
  if (/^mailto:/i.test(target))
    return MAIL.test(target.replace(/\?.*$/, ''))
      ? null
      : '邮箱没有写对，请写成 mailto:hr@example.cn 这样';
  return /[0-9]/.test(target) ? null : '电话没有写完，请写成 tel:0571-88888888 这样';
}

/** Words with points between them are an address only where the last is one of the usual endings. */
function fromDomain(written: string): string | null {
  return DOMAIN.test(written) ? `https://${written}` : null;
}

const MAIL = /^(?:(?:mail\s?to|e-?mail|mail|邮箱|邮件)\s*:?\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/i;
const PHONE = /^(?:(?:tel|phone|电话|手机|分机)\s*:?\s*)?(\+?[0-9][0-9\s()-]{2,})$/i;
const SCHEME = /^h{1,2}t{1,3}p(s?)\s*[:;.,]?\s*[/\\]{0,3}\s*(.*)$/i;
const HOST = /^[a-z0-9][\w-]*(?:\.[\w-]+)+(?::[0-9]+)?(?:[/?#]\S*)?$/i;
const DOMAIN =
  /^[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|cn|net|org|gov|edu|info|io|top|vip|cc)(?::[0-9]+)?(?:[/?#]\S*)?$/i;
