/** Whether a word that stands in place of a name says that there is nobody: 空缺, 待定（急招）. */
export function isVacancy(name: string): boolean {
  return /^(?:暂?无|暂?缺|暂?空|空缺|空岗|缺编|缺岗|待定|未定|待聘|待招|待补|兼任|暂无人选|没有)(?:$|[（(])/u.test(
    name.trim(),
  );
}
