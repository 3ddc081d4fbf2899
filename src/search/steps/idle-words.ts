/**
 * Words that only ask, or join what is asked about: 「谁负责查房」 asks for 查房. What is composed of words of the same list
 * (谁 + 负责) need not stand here.
 */
export const ASKING = byLength(`
  请问 问下 想问 想知道 关于 有关 谁 谁来 谁会 跟谁 跟谁说 给谁 交给谁 报给谁 听谁的 说了算 谁的活 负责 哪个部门 哪个岗位 哪个领导
  哪位 哪个 哪些 哪里 哪儿 哪 哪边 哪家 什么部门 什么岗位 什么 什么样 干什么 做什么 干嘛 干啥 啥 咋 咋办 咋整 咋弄 怎么 怎么办
  怎么样 怎么弄 怎么搞 怎么回事 如何 怎样 为什么 为啥 多少 多少钱 多久 几个 可以 能不能 可不可以 会不会 要不要 有没有 是不是 应该 该
  归 由 找 问 去 在 有 是 能 要 人 的 了 吗 呢 吧 啊 呀 嘛 么 啦 我 我想 我们 我们店 咱们 咱们店 公司的 一下 事 事情
  对接人 联系人 责任人 接口人 对口 背锅 锅
  以及 或者 还有 并且 加上`);

/** Words that mean something of their own, and nothing beside a word that asks: 谁管, 怎么办理. */
export const DOING = byLength(`
  管 管理 主管 来管 处理 来处理 办 办理 做 弄 搞 批 审批 批准 对接 牵头 张罗 申请 联系 安排 跟进 落实 执行 解决 出面 经手 经办
  操心 拍板 点头 职责 岗位职责 的职责 岗位说明书 说明书 分管 签字 签 通知 手续 领导 工作 电话 分机 流程 上级 直接上级 下级 下属 直属
  汇报给 向谁汇报 代理人`);

/**
 * Words of everyday speech that carry nothing of the matter, in a sentence: 病历「不知道放」哪了. Composed ones (那么 + 多)
 * need not stand here either.
 */
export const FILLING = byLength(`
  有权 退 出差 年终 年末 全公司 全店 社会上 院子 走廊 楼道 大厅 继续 经过 大额 推 投 花 们 点 年
  自家 这类 那类 值不值 漏水 客户 客人 顾客 员工 职工 人员 部门 笔 场 组 互相 相互 突然 忽然 居然
  单独 重新 按时 及时 正 曾 常 到处 分别 尽量 其实 肯定 可能 大概 好像 似乎 感觉 觉得 希望 担心 怕
  愿意 违反 忙 吵 闹 等 当 变 太久 总 挺 差点 连 靠 却 只 光 另 别 敢 你 您 他 她 它 咱 自己
  同事 领导 老板 师傅 这样 那样 这边 那边 这儿 那儿 那 这 各 每 某 其他人 盒 瓶 包 袋 桶 支 套 双
  间 层 号 今天 明天 昨天 现在 目前 最近 刚 以后 之后 以前 之前 时候 平时 一般 这周 本月 今年
  明年 年底 年初 月底 月初 上周 下周 晚上 早上 上班 下班 周末 节假日 马上 赶紧 尽快 已经 一直 经常
  好久 很久 一段时间 第一时间 一遍 两周 半年 又 再 还 才 就 都 也 快 天 月 公司 本店 单位 店
  家 办公室 仓库 门口 楼上 楼下 外面 里面 旁边 地方 里 上 下 外 内 前 后 之间 手里 手上 想 得 必须
  打算 准备 会 让 叫 请 给 帮 替 跟 和 与 对 向 往 从 到 把 被 同 用 为 按 来 走 过 进 出 起 回
  干 整 拿 放 送 寄 带 领 取 借 买 换 看 说 说一声 讲 听 告诉 反映 打电话 打给 报给 交给 交到
  递给 提 提交 填 同意 确认 定 决定 属于 解答 回答 开 关 发 发现 收 接 盯 查 抓 算 谈 懂 知道
  明白 清楚 了解 心里有数 关心 出主意 弄好 搞定 摆平 兜底 顶上 打交道 起草 写 编 订 约 盖 要求 需
  走完 坏掉 坏 弄丢 丢失 丢 没 不见 不够 缺 少 多 满了 过期 到期 用完 发完了 打不开 不行 不动 不 脏
  乱 旧 新 老 破 漏 断 停了 忘 忘记 错 问题 毛病 急 慢 好 高 低 大 小 贵 便宜 压了 没交 着 地
  的话 一 两 三 几 些 个 台 张 份 件 位 条 批 次 块 种 第 很 太 最 更 真 非常 特别 比较 越来越
  可是 但是 因为 所以 如果 万一 而且 然后 结果 到底 随便 方面 情况 东西 办法 意思 相关 具体 主要
  全部 所有`);

/** What may follow a name without changing what it means: 排班表, 体温单, 呼吸机. */
export const SUFFIXES: ReadonlySet<string> = new Set('单表费款班课工员书本机栓牌室楼票量率数件片');

/** Every character of the words above: a query in traditional characters asks with them, too. */
export const IDLE_CHARACTERS: ReadonlySet<string> = new Set(
  [...ASKING, ...DOING, ...FILLING].join(''),
);

function byLength(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}
