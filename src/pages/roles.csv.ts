import { csvText } from '../export/csv-text.ts';
import { roleTable } from '../export/role-table.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** All roles as a table for spreadsheets. */
export function GET(): Response {
  return new Response(csvText(roleTable(loadHandbook())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
