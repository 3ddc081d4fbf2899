/**
 * A contact as a label and a value: HR writes 8021 as well as 分机 8021, and the label is not to stand
 * there twice. What is neither a number nor says what it is (前台转接) keeps the general label.
 */
export function contactFact(contact: string): { readonly label: string; readonly value: string } {
  const [, label, value] = LABELLED.exec(contact) ?? [];
  if (label && value) return { label, value };
  return { label: MOBILE.test(contact) ? '手机' : '电话或分机', value: contact };
}

/** The same in one line: 分机：8021. */
export function contactText(contact: string): string {
  const { label, value } = contactFact(contact);
  return `${label}：${value}`;
}

const LABELLED = /^(电话或分机|分机号?|电话|手机号?|内线|座机|固话|短号|热线)\s*[:：]?\s*(.+)$/u;
const MOBILE = /^(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}$/;
