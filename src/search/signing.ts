/** What is signed, and not what only has the character: 批量, 标签. */
export const SIGNING = /批(?![量次发号])|(?<!标)签(?!到)|审[批核签定]|核准|拍板|权限/u;
