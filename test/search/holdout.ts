import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Handbook } from '../../src/handbook/model.ts';
import { makeData } from '../../src/search/build/make-data.ts';
import type { SetQuery } from './query-set.ts';

/** A second query set, made mechanically from the handbook, the same at every run. */
export function holdout(handbook: Handbook): SetQuery[] {
  const random = randomNumbers(20);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const cutAnywhere = (text: string, size: number) => {
    const start = Math.floor(random() * (text.length - size + 1));
    return text.slice(start, start + size);
  };
  const runs = handbook.duties.map(({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? []);

  // What two words only seem to hold between them is no word to ask for.
  const torn = new Set(makeData(handbook).torn?.map(({ word }) => word));
  const isAsked = (query: string) => !query.split(' ').some((piece) => torn.has(piece));
  const pieces = Array.from({ length: 300 }, () => {
    const run = pick(runs.flat());
    return cutAnywhere(run, 1 + Math.floor(random() * Math.min(8, run.length)));
  });
  const pairs = Array.from({ length: 100 }, () => {
    const own = pick(runs.filter((list) => list.length > 0));
    return `${cutAnywhere(pick(own), 2)} ${cutAnywhere(pick(own), 2)}`;
  });
  const traditional = Converter({ from: 'cn', to: 't' });
  const topics = handbook.topics.flatMap(({ name, aliases }): SetQuery[] => {
    const about = { topic: name, card: name };
    const call = () => pick([name, ...aliases]);
    const isHan = /^\p{Script=Han}+$/u.test(name);
    return [
      ...aliases.map((query) => ({ ...about, class: '同义词', query })),
      ...QUESTIONS.map((ask) => ({ ...about, class: '问句', query: ask(call()) })),
      ...(isHan ? [{ ...about, class: '全拼', query: letters(name) }] : []),
      ...(isHan ? [{ ...about, class: '繁体', query: traditional(name) }] : []),
    ];
  });
  const roles = handbook.roles.flatMap(({ id, title, aliases }) =>
    [title, ...aliases].flatMap((name) =>
      [name, `${name}是谁`, `谁是${name}？`, `${name}负责什么`].map((query) => ({
        class: '岗位',
        query,
        role: id,
        card: title,
      })),
    ),
  );
  return [
    ...pieces.filter(isAsked).map((query) => ({ class: '任意截断', query })),
    ...pairs.filter(isAsked).map((query) => ({ class: '多词有空格', query })),
    ...topics,
    ...roles,
    ...ABSENT_WORDS.map((query) => ({ class: '没有的词', query })),
  ];
}

const QUESTIONS = [
  (name: string) => `谁负责${name}`,
  (name: string) => `${name}找谁？`,
  (name: string) => `${name}怎么办`,
  (name: string) => `请问${name}归哪个部门管`,
];

const ABSENT_WORDS =
  '比特币 元宇宙 火星 篮球 咖啡 奶茶 航天 飞机 机票 酒店预订 签证 护照 游泳 健身房 瑜伽 电影票 彩票 外汇 期货 房贷 医保 奖金 产假 调休 团建 体检 疫苗 口罩 外卖 停车费 电池回收 摇号 罚单 过户 报废 道路救援 洗衣机 电冰箱 显示器 路由器 邮箱 抖音 短视频 数据库 机器人 云计算 专利 商标 诉讼 仲裁 碳排放 环评 垃圾分类 地铁 公交 自行车 电动车 恐龙 外星人 地震 台风 星座 中医 眼镜 手机 耳机 钢琴 舞蹈 小说 游戏 明星 马拉松 钓鱼 博物馆 图书馆 bitcoin iphone hello xyz 谁负责元宇宙 机票找谁 股东是谁 晚饭吃什么 量子力学 直升机 高尔夫'.split(
    ' ',
  );

function letters(name: string): string {
  return pinyin(name, { toneType: 'none', type: 'array', v: true }).join('');
}

/** Pseudo-random numbers from 0 to below 1 (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
