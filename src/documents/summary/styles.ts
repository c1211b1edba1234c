import type { PlanStyle } from "../../core/workbook/plan";

const FONT = "Times New Roman";
const BLACK = "#000000";

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: margins of every printed sheet in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

function style(size: number, more: PlanStyle = {}): PlanStyle {
  return { font: FONT, size, color: BLACK, vertical: "Center", ...more };
}

const center: PlanStyle = { horizontal: "Center", wrap: true };
const box: PlanStyle = { box: true };

/** Sizes and styles after Nghị định 30/2020/NĐ-CP, Phụ lục I; inside tables 10 points. */
export const SUMMARY_STYLES = {
  authority: style(12, center),
  nation: style(12, { ...center, bold: true }),
  agency: style(12, { ...center, bold: true }),
  agencyLeft: style(12, { bold: true, horizontal: "Left", wrap: true }),
  motto: style(13, { ...center, bold: true }),
  ruleAbove: style(10, { topLine: true }),
  ruleBelow: style(10, { bottomLine: true }),
  date: style(13, { ...center, italic: true }),
  title: style(14, { ...center, bold: true }),
  subtitle: style(13, { ...center, bold: true }),
  attached: style(13, { ...center, italic: true }),
  basis: style(10, { italic: true, wrap: true, horizontal: "Left" }),
  legend: style(10, { wrap: true, horizontal: "Left" }),
  formTitle: style(11, { bold: true, horizontal: "Left", wrap: true }),
  head: style(10, { ...box, ...center, bold: true }),
  headUp: style(10, { ...box, bold: true, horizontal: "Center", rotation: 90 }),
  cell: style(10, { ...box, ...center }),
  strong: style(10, { ...box, ...center, bold: true }),
  strongLeft: style(10, { ...box, bold: true, horizontal: "Left", wrap: true }),
  name: style(10, { ...box, horizontal: "Left", wrap: true }),
  note: style(10, { ...box, horizontal: "Left", wrap: true, numberFormat: "@", locked: false }),
  count: style(10, { ...box, ...center, numberFormat: "00" }),
  strongCount: style(10, { ...box, ...center, bold: true, numberFormat: "00" }),
  delta: style(10, { ...box, ...center, numberFormat: "+0;-0;0" }),
  whole: style(10, { ...box, ...center, numberFormat: "0" }),
  strongWhole: style(10, { ...box, ...center, bold: true, numberFormat: "0" }),
  share: style(10, { ...box, ...center, numberFormat: "[=1]0%;[=0]0%;0.00%" }),
  percent: style(10, { ...box, ...center, numberFormat: "0%" }),
  strongShare: style(10, { ...box, ...center, bold: true, numberFormat: "[=1]0%;[=0]0%;0.00%" }),
  shortage: style(10, { ...box, ...center, numberFormat: "[=0]0;#,##0.0" }),
  strongShortage: style(10, { ...box, ...center, bold: true, numberFormat: "[=0]0;#,##0.0" }),
  area: style(10, { ...box, ...center, numberFormat: "#,##0" }),
  strongArea: style(10, { ...box, ...center, bold: true, numberFormat: "#,##0" }),
  up: style(10, { ...box, horizontal: "Center", rotation: 90 }),
  percentUp: style(10, { ...box, horizontal: "Center", rotation: 90, numberFormat: "[=100]0;[=0]0;0.00" }),
  remarksTitle: style(13, { bold: true, horizontal: "Left" }),
  remarkHeading: style(13, { bold: true, horizontal: "Left", wrap: true }),
  remark: style(13, { horizontal: "Justify", vertical: "Top", wrap: true }),
  recipients: style(12, { bold: true, italic: true, horizontal: "Left" }),
  recipient: style(11, { horizontal: "Left", wrap: true, numberFormat: "@", locked: false }),
  signer: style(13, { ...center, bold: true, numberFormat: "@", locked: false }),
  helper: { font: FONT, size: 8, color: "#605e5c", numberFormat: "@", vertical: "Center" },
  helperNumber: { font: FONT, size: 8, color: "#605e5c", vertical: "Center" },
} satisfies Record<string, PlanStyle>;

export type SummaryStyle = keyof typeof SUMMARY_STYLES;

/** Font of a style, as the line counter needs it. */
export function fontOf(name: SummaryStyle): { size: number; bold: boolean } {
  const { size, bold }: PlanStyle = SUMMARY_STYLES[name];
  return { size: size ?? 10, bold: bold ?? false };
}
