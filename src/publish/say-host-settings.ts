import type { Place } from './fill-sample.ts';
import { OWN_GIT } from './own-git.ts';

/** What IT does with the settings that were written, and where HR finds the repository then. */
export function sayHostSettings({ root, host, certificate }: Place): string {
  const [scheme, file] = certificate ? ['https', 'https.conf'] : ['http', 'http.conf'];
  return [
    '要让网站用浏览器打开、用账号推送，请在这台服务器上用 root 运行一次：',
    '  apt-get install nginx fcgiwrap apache2-utils',
    `  cp '${root}'/systemd/* /etc/systemd/system/`,
    '  systemctl enable handbook-boot.service && systemctl enable --now handbook-git.socket handbook-reconcile.timer',
    `  touch '${root}/htpasswd' && htpasswd -B '${root}/htpasswd' 账号    （每人一个账号）`,
    `  ln -sf '${root}/nginx/${file}' /etc/nginx/conf.d/handbook.conf && systemctl reload nginx`,
    '',
    `网站是 ${scheme}://${host}/，人事克隆的地址是 ${scheme}://${host}${OWN_GIT}`,
    ...(certificate
      ? []
      : [
          `注意：没有证书，账号和密码在网络上不加密，同一网络里的人可能看到。有了证书再运行 npm run publish:nginx -- --host ${host} --certificate 证书 --key 私钥，照它印出的再做一次。`,
        ]),
  ].join('\n');
}
