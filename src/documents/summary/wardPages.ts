import type { Measure } from "../../core/criteria/types";
import { formatCount, formatNumber, formatShare, withUnit } from "../../cells/number/format";
import type { CheckReport } from "../../core/report/types";
import { wardLines, type WardLine } from "../results/lines";
import type { MeasureResult } from "../../core/scoring/types";
import { PlanBuilder } from "../sheets/builder";
import type { SheetPlan } from "../../core/workbook/plan";
import { areaAddress } from "../../cells/address";
import { CELL_MARGIN, countLines, lineHeight, MAX_ROW_HEIGHT } from "./metrics";
import { periodText } from "./narrative";
import { thresholdText } from "./narrative/measures";
import { isNumber } from "./narrative/names";
import { fontOf, SUMMARY_STYLES, type SummaryStyle } from "./styles";
import type { SummaryWords } from "./words";

/** STT, tiêu chí, chỉ số, kết quả, ngưỡng, còn thiếu, đánh giá: 165 mm of A4 upright. */
const WIDTHS = [30, 150, 170, 80, 80, 64, 64];
const LAST = WIDTHS.length - 1;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
const LEAST_ROW = 15;

/**
 * One page a ward, to send back to it: what it still lacks, measure by measure, with value, threshold and shortfall.
 * @param wards keys of the wards wanted (`WardLine.key`); `null` for every ward
 */
export function wardPagesPlan(report: CheckReport, wards: ReadonlySet<string> | null, words: SummaryWords): SheetPlan {
  const builder = new PlanBuilder();
  const breaks: number[] = [];
  const lines = wardLines(report).filter((line) => wards === null || wards.has(line.key));
  for (const line of lines) {
    if (builder.length > 0) breaks.push(builder.length);
    addWardPage(builder, report, line, words);
  }
  const area = { firstRow: 0, firstColumn: 0, lastRow: Math.max(0, builder.length - 1), lastColumn: LAST };
  return builder.build(words.wardPage.sheet, SUMMARY_STYLES, WIDTHS, {
    showGridlines: false,
    print: {
      orientation: "Portrait",
      paper: "A4",
      margins: MARGINS,
      area: areaAddress(area),
      breaks,
      fitToWidth: true,
    },
  });
}

function addText(builder: PlanBuilder, text: string, style: SummaryStyle, padding = 4): void {
  const width = WIDTHS.reduce((sum, pixels) => sum + pixels, 0);
  const font = fontOf(style);
  const height = Math.min(MAX_ROW_HEIGHT, countLines(text, width, font) * lineHeight(font.size) + padding);
  builder.block(builder.addRow(height), 0, 1, WIDTHS.length, { value: text, style });
}

function addWardPage(builder: PlanBuilder, report: CheckReport, line: WardLine, words: SummaryWords): void {
  const { settings, criteria, required } = report;
  const page = words.wardPage;
  const size = criteria.criteria.length;
  addText(builder, settings.authority.toLocaleUpperCase("vi") || words.blank, "agencyLeft");
  addText(builder, page.title, "title", 12);
  addText(builder, page.subtitle(periodText(report, words), settings.projectName || words.blank), "subtitle");
  if (settings.dataNature !== "") addText(builder, words.basis.nature(settings.dataNature), "basis");
  const name = isNumber(line.ward) ? words.form1.numbered(line.ward).split(" ").slice(1).join(" ") : line.ward;
  addText(builder, page.ward(name, line.unit), "remarkHeading", 8);
  if (!line.surveyed) {
    addText(builder, page.notSurveyed, "remark", 6);
    return;
  }
  const conclusion = words.form1.conclusions[line.conclusion];
  addText(builder, page.total(`${line.met}/${size}`, `${required}/${size}`, conclusion), "remark");
  const rows = lackingRows(report, line, words);
  if (rows.length === 0) {
    addText(builder, page.none, "remark", 6);
    return;
  }
  addText(builder, page.lacking(formatCount(line.notMet + line.missing)), "remark", 6);
  addTable(builder, rows, words);
  addText(builder, page.closing, "remark", 8);
}

type Row = readonly [criterion: string, measure: string, value: string, threshold: string, short: string, state: string];

/** One row a measure that is not met or missing; one a criterion whose result was typed directly. */
function lackingRows({ criteria }: CheckReport, line: WardLine, words: SummaryWords): Row[] {
  const { states, direct } = words.wardPage;
  return criteria.criteria.flatMap((criterion, position): Row[] => {
    const status = line.criteria[position] ?? "missing";
    if (status === "met" || status === "not-applicable") return [];
    const title = `${criterion.code} – ${criterion.name}`;
    const rows = criterion.measures.flatMap((measure): Row[] => {
      const result = line.result?.measures.get(measure.code);
      if (!result || !measure.mandatory || (result.state !== "not-met" && result.state !== "missing")) return [];
      const label = `${measure.code} – ${measure.name}`;
      return [
        [
          title,
          label,
          valueText(measure, result, words),
          neededText(measure, words),
          shortText(measure, result),
          states[result.state],
        ],
      ];
    });
    return rows.length > 0 ? rows : [[title, direct, words.dash, words.dash, words.dash, states[status]]];
  });
}

const isShare = (measure: Measure): boolean => measure.kind === "percentage" || measure.kind === "change";

function valueText(measure: Measure, { value }: MeasureResult, words: SummaryWords): string {
  if (value === null) return words.wardPage.noValue;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? words.wardPage.yes : words.wardPage.no;
  return isShare(measure) ? formatShare(value) : withUnit(formatNumber(value), measure.unit);
}

function neededText(measure: Measure, words: SummaryWords): string {
  const { threshold } = measure;
  if (threshold.kind === "level") return threshold.levels[threshold.required] ?? words.dash;
  if (threshold.kind === "yes") return words.wardPage.yes;
  return thresholdText(measure, words.phrases().group.comparison[measure.comparison]);
}

function shortText(measure: Measure, { shortfall }: MeasureResult): string {
  if (shortfall === null) return "";
  return isShare(measure) ? formatShare(shortfall) : withUnit(formatNumber(shortfall), measure.unit);
}

function addTable(builder: PlanBuilder, rows: readonly Row[], words: SummaryWords): void {
  builder.addValues(words.wardPage.head, "head", 30);
  rows.forEach((row, index) => {
    const cells = [String(index + 1), ...row.map((text) => text || words.dash)];
    const heights = cells.map((text, column) => countLines(text, WIDTHS[column]!, fontOf("name"), CELL_MARGIN));
    const height = Math.min(MAX_ROW_HEIGHT, Math.max(LEAST_ROW, Math.max(...heights) * lineHeight(10) + 2));
    const styles = cells.map((_, column): SummaryStyle => (column === 1 || column === 2 ? "name" : "cell"));
    builder.addValues([index + 1, ...cells.slice(1)], styles, height);
  });
}
