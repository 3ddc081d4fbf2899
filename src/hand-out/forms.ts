/** In what form the handbook is taken out: whether as one file, by its ending, and for which roles. */
export const FORMS = {
  docx: { ending: '', isForRoles: true, needsPlace: true },
  xlsx: { ending: '.xlsx', isForRoles: false, needsPlace: false },
  single: { ending: '.html', isForRoles: false, needsPlace: true },
} as const;

export type Form = keyof typeof FORMS;
