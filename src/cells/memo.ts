/**
 * What is computed once and kept. Speed alone: every function here answers what its `make` would answer, so `make` may
 * depend on nothing but its key.
 */
type Made = NonNullable<unknown> | null;

/**
 * By a text, a number or one and the same object; kept as long as the answering function. `most`: so many are kept before
 * all are forgotten, where keys come without end.
 */
export function memo<K, V extends Made>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

/** By one and the same object, which never changes; kept as long as that object. */
export function memoOf<K extends object, V extends Made>(make: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
