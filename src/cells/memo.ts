/**
 * What is computed once and kept. Speed alone: every function here answers what its `make` would answer, so `make` may
 * depend on nothing but its key. An object is a key by itself, a text or number by its value.
 */
type Made = NonNullable<unknown> | null;

/** Kept as long as the answering function: for keys that are few, or made within one task. */
export function memo<K, V extends Made>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
