/** The members of circles in a graph: nodes that lead back to themselves. `next` says where a node leads. */
export function cyclic<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[] {
  return components(nodes, next)
    .filter((each) => each.length > 1 || each.some((node) => next(node).includes(node)))
    .flat();
}

/** A node as met on the way: when, the earliest open node that it leads to, and what it leads to that was not followed yet. */
interface Visit<T> {
  readonly node: T;
  readonly order: number;
  low: number;
  isOpen: boolean;
  readonly rest: T[];
}

/** Strongly connected components (Tarjan), without recursion: chains may be long. */
function components<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const visits = new Map<T, Visit<T>>();
  const open: Visit<T>[] = [];
  const found: T[][] = [];
  for (const start of nodes) {
    if (visits.has(start)) continue;
    const path: Visit<T>[] = [];
    const enter = (node: T): void => {
      const visit = { node, order: visits.size, low: visits.size, isOpen: true, rest: [...next(node)] };
      visits.set(node, visit);
      open.push(visit);
      path.push(visit);
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = top.rest.pop();
      if (child !== undefined) {
        const known = visits.get(child);
        if (!known) enter(child);
        else if (known.isOpen) top.low = Math.min(top.low, known.order);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.low = Math.min(parent.low, top.low);
      if (top.low !== top.order) continue;
      const component = open.splice(open.indexOf(top));
      for (const each of component) each.isOpen = false;
      found.push(component.map(({ node }) => node));
    }
  }
  return found;
}
