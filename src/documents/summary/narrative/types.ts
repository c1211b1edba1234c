import type { CheckReport } from "../../../core/report/types";
import type { WardLine } from "../../results/lines";
import type { FigureCheck } from "../checks";
import type { WardNames } from "./names";
import type { Phrases } from "./words";

/** A heading or a paragraph of Nhận xét, with the figures that it rests on. */
export interface Remark {
  readonly kind: "heading" | "text";
  readonly text: string;
  readonly checks: readonly FigureCheck[];
}

/** What every part of the narrative is written from. */
export interface Narration {
  readonly report: CheckReport;
  /** All rows of `Kết quả`, in its order. */
  readonly all: readonly WardLine[];
  /** Those with a row in the survey. */
  readonly surveyed: readonly WardLine[];
  readonly names: WardNames;
  readonly phrases: Phrases;
}

export const heading = (text: string): Remark => ({ kind: "heading", text, checks: [] });
export const paragraph = (text: string, checks: readonly FigureCheck[] = []): Remark => ({ kind: "text", text, checks });
