/** The members of circles in a graph: nodes that lead back to themselves. `next` says where a node leads. */
export function cyclic<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[] {
  return components(nodes, next)
    .filter((each) => each.length > 1 || next(each[0] as T).includes(each[0] as T))
    .flat();
}

/** Strongly connected components (Tarjan), without recursion: chains may be long. */
function components<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const order = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const found: T[][] = [];
  for (const start of nodes) {
    if (order.has(start)) continue;
    const path: { node: T; rest: T[] }[] = [];
    const enter = (node: T): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      isOpen.add(node);
      path.push({ node, rest: [...next(node)] });
    };
    const lower = (node: T, to: number): void => void low.set(node, Math.min(low.get(node) as number, to));
    enter(start);
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const { node, rest } = top;
      const child = rest.pop();
      if (child !== undefined) {
        if (!order.has(child)) enter(child);
        else if (isOpen.has(child)) lower(node, order.get(child) as number);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1]?.node;
      if (parent !== undefined) lower(parent, low.get(node) as number);
      if (low.get(node) !== order.get(node)) continue;
      const component = open.splice(open.indexOf(node));
      component.forEach((each) => isOpen.delete(each));
      found.push(component);
    }
  }
  return found;
}
