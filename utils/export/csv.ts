/**
 * What a spreadsheet would take for the beginning of a formula (OWASP, CSV Injection), the wide signs of East Asian
 * keyboards too.
 */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Rows as CSV (RFC 4180): every cell quoted, and none that a spreadsheet would run. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
