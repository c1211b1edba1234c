/** Key under which a ward's name matches. */
export function wardKeyOfName(name: string): string {
  return name;
}
/** Key under which a superior unit matches. */
export function unitKey(name: string): string {
  return name;
}
