/** The one item of a list; `null` where it has none or several. */
export function only<T>(list: readonly T[]): T | null {
  const [one, ...others] = list;
  return one === undefined || others.length > 0 ? null : one;
}
