import { matchKey } from "../../cells/text/normalise";
import { isNumbered, saysUnit, wardKeyOfName } from "./names";

/** Kinds of unit that people write before a name; `null` when none stands there. */
type TypedKind = "ward" | "commune" | null;

/** What a cell that names a ward says beside the bare name. */
export interface TypedWard {
  /** Key of the bare name: no ordinal, no kind of unit, no brackets. */
  readonly key: string;
  /** The same with what may be a kind or an initial: `p.c.kiên` is phường C. Kiên or Phùng Chí Kiên. */
  readonly whole: string;
  readonly kind: TypedKind;
  /** The superior unit behind the name or in brackets; "" when none. */
  readonly unit: string;
  /** What else stands in brackets; "" when nothing. */
  readonly aside: string;
}

const ORDINAL = /^(?:\(?\d{1,4}\s?[.)/]|\(?\p{L}\)|[-+*•])\s*(?=\p{L})/u;
const BRACKETS = /[([{]([^()[\]{}]*)(?:[)\]}]|$)/g;
const END = /[\s.,:;*-]+$/;
/** The first mark behind a name, as in `lam sơn - tp hưng yên`; a name may hold one itself. */
const PARTS = /^(.*?\S)\s*[,;/-]\s*(\S.*)$/;
const UNIT_BEHIND = /^(.+?\d) ?(q(?:uận)?\.? ?\d+)$|^(.+?) ((?:quận|thành phố|thị xã|huyện|tp|tx|q)[. ].+)$/;
const COMMUNE = /^(?:công an |ca |ubnd |ủy ban nhân dân )?(?:xã |x\.|cax[. ]|thị trấn |tt[. ]|đặc khu |đk\.)\s*(?=\S)/;

/** Takes a name apart as people type it; `isUnit` knows the superior units by name alone. */
export function readTyped(text: string, isUnit: (name: string) => boolean): TypedWard {
  const asides: string[] = [];
  let unit = "";
  const bare = matchKey(text)
    .replace(ORDINAL, "")
    .replace(BRACKETS, (_, inside: string) => {
      if (unit === "" && (saysUnit(inside) || isUnit(inside))) unit = inside.trim();
      else if (inside.trim() !== "") asides.push(inside.trim());
      return " ";
    });
  const named = splitBehind(bare.replace(/\s+/g, " ").trim().replace(END, ""), isUnit);
  const commune = COMMUNE.test(named.name);
  const key = commune ? named.name.replace(COMMUNE, "") : wardKeyOfName(named.name);
  return {
    key: isNumbered(key) ? wardKeyOfName(key) : key,
    whole: named.name,
    kind: commune ? "commune" : key === named.name ? null : "ward",
    unit: unit || named.unit,
    aside: asides.join(", "),
  };
}

function splitBehind(name: string, isUnit: (name: string) => boolean): { name: string; unit: string } {
  const behind = UNIT_BEHIND.exec(name);
  const unit = behind?.[2] ?? behind?.[4] ?? "";
  if (isUnit(unit)) return { name: (behind?.[1] ?? behind?.[3] ?? "").replace(END, ""), unit };
  const [, before = "", after = ""] = PARTS.exec(name) ?? [];
  const [first = ""] = after.split(/\s*[,;]\s*/);
  if (saysUnit(first) || isUnit(first)) return { name: before.replace(END, ""), unit: first };
  return { name, unit: "" };
}
