import { inQuotes } from './shell-word.ts';

/**
 * The shell script that git calls as a hook. It knows what to say where not even our program can be started, or
 * is killed from outside: with a number, and a line in the log.
 */
export function hookScript(hook: 'pre-receive' | 'post-receive', root: string): string {
  return `#!/bin/sh
# Made by publish:init. $PPID is the process of git that receives the push.
root=${inQuotes(root)}
export NODE_COMPILE_CACHE="$root/cache/compiled" NODE_COMPILE_CACHE_PORTABLE=1 TZ=UTC
# Waited for in this way, a program that is killed is not told of in English.
exec 3<&0
"$root/engine/current/node_modules/node/bin/node" "$root/engine/current/scripts/publish/hook.ts" ${hook} "$root" $PPID <&3 3<&- &
wait $! 2>/dev/null
code=$?
[ $code -le 1 ] && exit $code
number=s$$
echo "{\\"at\\":\\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\\",\\"event\\":\\"failed\\",\\"number\\":\\"$number\\",\\"detail\\":\\"${hook} ended with $code\\"}" >>"$root/log.jsonl"
mark=\${GL_ID:+GL-HOOK-ERR: }
echo "\${mark}${SAID[hook]}（编号 $number）。请把编号告诉 IT。"
exit 1
`;
}

const SAID = {
  'pre-receive': '✗ 没有发布：服务器上的发布程序意外停下，网站保持原样',
  'post-receive': '内容已经收下，网站还没有换上：服务器上的发布程序意外停下，过一会儿会自己再试',
};
