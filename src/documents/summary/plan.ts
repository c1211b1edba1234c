import type { CheckReport } from "../../core/report/types";
import { wardLines } from "../results/lines";
import { areaAddress } from "../../cells/address";
import type { PlanPrint, SheetPlan } from "../../core/workbook/plan";
import { addForm1 } from "./form1";
import { addForm2 } from "./form2";
import { addForm3 } from "./form3";
import { addForm3a } from "./form3a";
import { addForm4 } from "./form4";
import { addForm5 } from "./form5";
import { addBasis, addHead } from "./head";
import type { KeptTexts } from "./kept";
import { narration } from "./narrative";
import { SummaryPages } from "./page";
import { addRemarks } from "./remarks";
import { addSignature } from "./signature";
import { MARGINS, SUMMARY_STYLES } from "./styles";

const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
const HELPER_WIDTHS = [24, 120, 240];

/**
 * `Tổng hợp`: native formulas over the named blocks of `Kết quả`, sentences as values, and the print set-up.
 * Columns to the right of the print area hold ward keys and the checks of the sentences.
 * @param kept what the user typed into an earlier summary (`readKept`), `NOTHING_KEPT` for a new one
 */
export function summaryPlan(report: CheckReport, kept: KeptTexts): SheetPlan {
  const lines = wardLines(report);
  const from = narration(report, lines);
  const pages = new SummaryPages(report.criteria.criteria.length);
  addHead(pages, report);
  const basis = addBasis(pages, report, lines);
  addForm1(pages, from, kept);
  addForm2(pages, from);
  addForm3(pages, report);
  addForm3a(pages, report);
  addForm4(pages, from);
  addForm5(pages, from);
  addRemarks(pages, from);
  if (report.settings.documentKind === "report-form") addSignature(pages, report.settings, kept);
  return pages.builder.build(SUMMARY_STYLES, [...pages.columns.widths, ...HELPER_WIDTHS], {
    namePrefix: "TH_",
    showGridlines: false,
    print: printSetup(pages, basis),
  });
}

function printSetup(pages: SummaryPages, basis: number): PlanPrint {
  const area = { firstRow: 0, firstColumn: 0, lastRow: pages.builder.length - 1, lastColumn: pages.columns.last };
  return {
    orientation: "Landscape",
    paper: pages.columns.paper,
    margins: MARGINS,
    area: areaAddress(area),
    titleRows: `${basis + 1}:${basis + 1}`,
    centerHeader: PAGE_NUMBER,
    differentFirstPage: true,
    breaks: pages.breaks,
    fitToWidth: true,
  };
}
