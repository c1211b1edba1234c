/**
 * What a table is recognised by beside its sheet's name: the codes that its headers name on their own, as a short text.
 * Order and position make no difference, so it survives moved and inserted columns and a renamed sheet.
 */
export function shapeOf(codes: Iterable<string>): string {
  const sorted = [...new Set(codes)].sort();
  let hash = 0x811c9dc5;
  for (const letter of sorted.join("\n")) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return `${sorted.length}-${(hash >>> 0).toString(36)}`;
}
