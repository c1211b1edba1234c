import type { PlanStyle } from "../../core/workbook/plan";

/** Plain, calm look of the sheets that are filled in or read on the screen; font and size stay the workbook's own. */
export const LOOK = {
  title: { bold: true, size: 16, color: "#185c37", vertical: "Center" },
  heading: { bold: true, color: "#185c37", vertical: "Center" },
  hint: { italic: true, color: "#605e5c" },
  wrapHint: { italic: true, color: "#605e5c", wrap: true, vertical: "Top" },
  body: { wrap: true, vertical: "Top" },
  head: { bold: true, fill: "#e8f3ec", wrap: true, horizontal: "Center", vertical: "Center", box: true },
  group: { bold: true, fill: "#d3e8db", wrap: true, horizontal: "Center", vertical: "Center", box: true },
  text: { box: true, numberFormat: "@", horizontal: "Left", vertical: "Top" },
  wrapped: { box: true, numberFormat: "@", horizontal: "Left", vertical: "Top", wrap: true },
  input: { box: true, wrap: true, vertical: "Top" },
  cell: { box: true, horizontal: "Center", vertical: "Top" },
  code: { box: true, numberFormat: "@", horizontal: "Center", vertical: "Top" },
  share: { box: true, horizontal: "Center", vertical: "Top", numberFormat: "0.0#%" },
  number: { box: true, horizontal: "Center", vertical: "Top" },
  count: { box: true, horizontal: "Center", vertical: "Top", numberFormat: "#,##0" },
  notMet: { box: true, fill: "#f9d5d7", color: "#7d1a20", bold: true, horizontal: "Center", vertical: "Center" },
  missing: { box: true, fill: "#fff4c2", italic: true, horizontal: "Center", vertical: "Center" },
  review: { box: true, fill: "#dcebf8", underline: true, horizontal: "Center", vertical: "Center" },
} satisfies Record<string, PlanStyle>;

export type Look = keyof typeof LOOK;
