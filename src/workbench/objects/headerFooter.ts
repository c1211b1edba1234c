import type { PageModel } from "../model/types";
import { defineClass, invalidArgument, type HostClass, type Scalar } from "../protocol/definition";
import { setPage, type SheetTarget } from "./target";

type Texts = NonNullable<PageModel["headerFooter"]>;
type Line = "oddHeader" | "oddFooter" | "firstHeader" | "firstFooter";
const NONE: Texts = { oddHeader: "", oddFooter: "", firstHeader: "", firstFooter: "", differentFirst: false };

const texts = ({ sheet }: SheetTarget): Texts => sheet.page.headerFooter ?? NONE;

interface PartsTarget {
  readonly target: SheetTarget;
  readonly header: Line;
  readonly footer: Line;
}

type Parts = Record<"L" | "C" | "R", string>;

/** Splits `&Lleft&Ccentre&Rright`; text before any mark stands in the centre. */
function splitParts(line: string): Parts {
  const parts: Parts = { L: "", C: "", R: "" };
  let part: keyof Parts = "C";
  for (const [piece] of line.matchAll(/&?[^]/gu)) {
    const mark = piece.slice(1);
    if (mark === "L" || mark === "C" || mark === "R") part = mark;
    else parts[part] += piece;
  }
  return parts;
}

const joinParts = (parts: Parts): string =>
  (["L", "C", "R"] as const).map((part) => (parts[part] === "" ? "" : `&${part}${parts[part]}`)).join("");

const part = (line: "header" | "footer", name: keyof Parts): Scalar<PartsTarget> => ({
  get: (parts) => splitParts(texts(parts.target)[parts[line]])[name],
  set: ({ target, ...lines }, value) => {
    const all = texts(target);
    const changed = joinParts({ ...splitParts(all[lines[line]]), [name]: String(value) });
    setPage(target, { headerFooter: { ...all, [lines[line]]: changed } });
  },
});

const HeaderFooter: HostClass<PartsTarget> = defineClass<PartsTarget>({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("header", "L"),
    CenterHeader: part("header", "C"),
    RightHeader: part("header", "R"),
    LeftFooter: part("footer", "L"),
    CenterFooter: part("footer", "C"),
    RightFooter: part("footer", "R"),
  },
});

export const HeaderFooterGroup: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "HeaderFooterGroup",
  scalars: {
    State: {
      get: (target) => (texts(target).differentFirst ? "FirstAndDefault" : "Default"),
      set: (target, value) => {
        if (value !== "Default" && value !== "FirstAndDefault")
          throw invalidArgument("Odd and even pages are not told apart here.");
        setPage(target, { headerFooter: { ...texts(target), differentFirst: value === "FirstAndDefault" } });
      },
    },
  },
  navs: {
    DefaultForAllPages: (target) => HeaderFooter.of({ target, header: "oddHeader", footer: "oddFooter" }),
    FirstPage: (target) => HeaderFooter.of({ target, header: "firstHeader", footer: "firstFooter" }),
  },
});
