/** Whether a number format shows a date (colours, conditions and quoted text left aside). */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[dy]/i.test(codes) || /m/i.test(codes.replace(/general/i, ""));
}
