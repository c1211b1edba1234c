import { clientName, NULL, wireName, type Answer } from "./definition";
import type { Members } from "./members";
import type { QueryInfo } from "./wire";

/** Wanted members by client name; an empty inner tree of a navigation property means all its scalars. */
interface Tree {
  [member: string]: Tree;
}

/** Answers a load: client paths in (`format/fill/color`, `items/name`, `*`), wire names out, collections under `_Items`. */
export function runQuery(members: Members, object: Answer, query: QueryInfo, asJson: boolean): unknown {
  const tree: Tree = {};
  const paths = (query.Select ?? []).flatMap((path) => path.split(",")).map((path) => path.trim());
  for (const path of paths) if (path && path !== "$none") plant(tree, path);
  if (paths.length === 0) plant(tree, "*");
  for (const path of query.Expand ?? []) plant(tree, `${path.trim()}/*`);
  return new Shaper(members, asJson).shape(object, tree, query.Top, query.Skip);
}

function plant(tree: Tree, path: string): void {
  let at = tree;
  for (const part of path.split("/")) at = at[part] ??= {};
}

const isAll = (name: string): boolean => name === "*" || name === "$all";

class Shaper {
  constructor(
    private readonly members: Members,
    private readonly asJson: boolean,
  ) {}

  shape(object: Answer, tree: Tree, top?: number, skip = 0): unknown {
    if (object === NULL || typeof object === "symbol") return null;
    const { spec } = object;
    const out: Record<string, unknown> = {};
    const scalars = new Set<string>(spec.id ? [spec.id] : []);
    const itemTree: Tree = {};
    for (const [name, inner] of Object.entries(tree)) {
      const wire = wireName(name);
      if (spec.items && name === "items") Object.assign(itemTree, isEmpty(inner) ? { "*": {} } : inner);
      else if (isAll(name)) {
        for (const known of this.members.allScalars(object)) scalars.add(known);
        if (spec.items) plant(itemTree, "*");
      } else if (this.members.scalar(object, wire)) scalars.add(wire);
      else if (spec.items && !spec.navs?.[wire]) itemTree[name] = inner;
      else out[this.name(wire)] = this.shape(this.members.nav(object, wire), isEmpty(inner) ? { "*": {} } : inner);
    }
    for (const wire of scalars) out[this.name(wire)] = this.members.get(object, wire);
    if (spec.items) {
      const items = spec.items(object.target).slice(skip, top === undefined ? undefined : skip + top);
      out[this.asJson ? "items" : "_Items"] = items.map((item) => this.shape(item, itemTree));
    }
    return out;
  }

  private name(wire: string): string {
    return this.asJson ? clientName(wire) : wire;
  }
}

const isEmpty = (tree: Tree): boolean => Object.keys(tree).length === 0;
