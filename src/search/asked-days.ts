/** How long something takes, which no row tells apart: 3天, 两个工作日以上. */
export const DAYS =
  /(?:了|超过|大于|不到|不足)?(?:[\d.零一二两三四五六七八九十百几半]+[ 多]?个?半?|个把?)(?:工作日|天|日|周|星期|礼拜|小时|月|年)半?(?:及?以[上下内])?的?/gu;
