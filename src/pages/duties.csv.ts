import { csvText } from '../export/csv-text.ts';
import { dutyTable } from '../export/duty-table.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** All duties as a table for spreadsheets. */
export function GET(): Response {
  return new Response(csvText(dutyTable(loadHandbook())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
