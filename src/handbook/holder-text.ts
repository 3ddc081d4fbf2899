import type { Holder, Role } from './model.ts';

/** A holder with place and telephone number, as written in one line: 张三（城北院区） 8021. */
export function holderText({ name, place, phone }: Holder): string {
  return `${name}${place ? `（${place}）` : ''}${phone ? ` ${phone}` : ''}`;
}

/** All holders of a role in one line; empty where none is written. */
export function holdersText({ holders }: Pick<Role, 'holders'>): string {
  return holders.map(holderText).join('、');
}
