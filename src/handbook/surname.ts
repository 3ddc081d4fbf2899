/**
 * A name as it sorts: a surname that is read otherwise than its character is (曾 zēng, not céng) as one that sounds
 * like it. Any other name as it is.
 */
export function asItSounds(name: string): string {
  const [surname, sound] =
    ALIKE.find(([surname]) => surname.length < name.length && name.startsWith(surname)) ?? [];
  return surname && sound ? sound + name.slice(surname.length) : name;
}

/** Readings of surnames as pinyin-pro tells them, each by a character that has no other. */
export const ALIKE: readonly (readonly [surname: string, sound: string])[] = [
  ['尉迟', '玉迟'],
  ['万俟', '墨俟'],
  ['乐', '月'],
  ['乜', '聂'],
  ['仇', '求'],
  ['佴', '二'],
  ['区', '欧'],
  ['单', '善'],
  ['召', '绍'],
  ['折', '蛇'],
  ['曾', '增'],
  ['朴', '瓢'],
  ['查', '渣'],
  ['盖', '葛'],
  ['繁', '婆'],
  ['翟', '宅'],
  ['覃', '秦'],
  ['解', '谢'],
  ['钭', '偷'],
];
