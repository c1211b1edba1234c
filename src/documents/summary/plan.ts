import type { CheckReport } from "../../core/report/types";
import { wardLines } from "../results/lines";
import { areaAddress } from "../../cells/address";
import type { PlanPrint, SheetPlan } from "../../core/workbook/plan";
import { addForm1 } from "./form1";
import { addForm2 } from "./form2";
import { addForm3 } from "./form3";
import { addForm4 } from "./form4";
import { addForm5 } from "./form5";
import { addBasis, addHead } from "./head";
import type { KeptTexts } from "./kept";
import { narration } from "./narrative";
import { SummaryPages } from "./page";
import { addPeriods } from "./periods";
import { addRemarks } from "./remarks";
import { addSignature } from "./signature";
import { SUMMARY_STYLES } from "./styles";
import type { SummaryWords } from "./words";

export { NOTHING_KEPT, type KeptTexts } from "./kept";
export { summaryCellFingerprints } from "./fingerprints";

/** Nghị định 30/2020/NĐ-CP: margins in millimetres. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';
const HELPER_WIDTHS = [24, 120, 240];

/**
 * `Tổng hợp`: native formulas over the named blocks of `Kết quả`, sentences as values, and the print set-up.
 * Columns to the right of the print area hold ward keys and the checks of the sentences.
 * @param kept what the user typed into an earlier summary (`readKept`), `NOTHING_KEPT` for a new one
 */
export function summaryPlan(report: CheckReport, kept: KeptTexts, words: SummaryWords): SheetPlan {
  const lines = wardLines(report);
  const from = narration(report, lines, words);
  const pages = new SummaryPages(report.criteria.criteria.length);
  addHead(pages, report, words);
  const basis = addBasis(pages, report, lines, words);
  addForm1(pages, report, lines, kept.notes, words);
  addForm2(pages, report, lines, from.names, words);
  addForm3(pages, report, words);
  addPeriods(pages, report, words);
  addForm4(pages, from, words);
  addForm5(pages, report, lines, from.names, words);
  addRemarks(pages, from, words.resultsSheet, words);
  if (report.settings.documentKind === "report-form") addSignature(pages, report.settings, kept, words);
  const widths = [...pages.columns.widths, ...HELPER_WIDTHS];
  return pages.builder.build(words.sheet, SUMMARY_STYLES, widths, {
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
