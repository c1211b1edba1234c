import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useScroller } from "./Frame";

export interface VirtualRows {
  readonly list: RefObject<HTMLUListElement>;
  /** Rows to draw: `first` up to but without `last`. */
  readonly first: number;
  readonly last: number;
  /** Heights, in pixels, of what is left out above and below. */
  readonly before: number;
  readonly after: number;
}

/** Lists up to this length are drawn whole. */
const WHOLE = 80;
/** Rows drawn beyond the visible part, so that the keyboard always finds its neighbour. */
const BEYOND = 12;

/**
 * Draws only the visible rows of a long list. Rows have any height: `estimate` serves until a row (an element with
 * `data-row`) was drawn and measured. Keys tell rows apart when the list changes.
 */
export function useVirtualRows(keys: readonly string[], estimate: (index: number) => number): VirtualRows {
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const measured = useRef(new Map<string, number>());
  const [view, setView] = useState({ top: 0, height: 800 });

  const height = (index: number) => measured.current.get(keys[index] ?? "") ?? estimate(index);
  const window = keys.length <= WHOLE ? { first: 0, last: keys.length, before: 0, after: 0 } : visible(keys.length, height, view);

  const look = useCallback(() => {
    const box = scroller?.current;
    const own = list.current;
    if (!box || !own) return;
    const top = box.getBoundingClientRect().top - own.getBoundingClientRect().top;
    setView((old) => (Math.abs(old.top - top) < 40 && old.height === box.clientHeight ? old : { top, height: box.clientHeight }));
  }, [scroller]);

  useEffect(() => {
    const box = scroller?.current;
    if (!box) return;
    look();
    box.addEventListener("scroll", look, { passive: true });
    globalThis.addEventListener("resize", look);
    return () => {
      box.removeEventListener("scroll", look);
      globalThis.removeEventListener("resize", look);
    };
  }, [scroller, look]);

  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const tall = row.offsetHeight;
      if (tall > 0) measured.current.set(keys[Number(row.dataset["row"])] ?? "", tall);
    }
  });

  return { list, ...window };
}

/** Which rows stand between `view.top` and its end. */
function visible(count: number, height: (index: number) => number, view: { top: number; height: number }) {
  let first = 0;
  let before = 0;
  while (first < count - 1 && before + height(first) < view.top) before += height(first++);
  let last = first;
  let shown = before;
  while (last < count && shown < view.top + view.height) shown += height(last++);
  for (let back = 0; back < BEYOND && first > 0; back += 1) before -= height(--first);
  last = Math.min(count, last + BEYOND);
  let after = 0;
  for (let index = last; index < count; index += 1) after += height(index);
  return { first, last, before, after };
}
