/** A duty's 编号: the code of the role that first had it and a serial of two or three digits. */
export const DUTY_NUMBER = /^[A-Z]{2,4}-\d{2}-\d{2,3}$/;
