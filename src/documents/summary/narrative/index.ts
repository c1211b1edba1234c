import { formatNumber } from "../../../cells/number/format";
import type { CheckReport } from "../../../core/report/types";
import type { WardLine } from "../../results/lines";
import { periodText } from "../words";
import { comparisonRemarks } from "./comparison";
import { distributionRemarks } from "./distribution";
import { groupRemarks } from "./group";
import { wardNames } from "./names";
import { roadmapRemarks } from "./roadmap";
import { rosterRemarks } from "./roster";
import { paragraph, type Narration, type Remark } from "./types";
import { phrasesFor } from "./words";

/** Puts together what the sentences are written from. */
export function narration(report: CheckReport, all: readonly WardLine[]): Narration {
  const phrases = phrasesFor(report.settings.subject);
  return { report, all, surveyed: all.filter((line) => line.surveyed), names: wardNames(all, phrases), phrases };
}

/** Nhận xét: opening, one part a group, distribution, roadmap, and the roster when there is something to say. */
export function remarks(from: Narration): Remark[] {
  const { groups } = from.report.criteria;
  const parts = groups.flatMap((group, index) => groupRemarks(group, index + 1, from));
  return [
    ...openingRemarks(from),
    ...parts,
    ...distributionRemarks(groups.length + 1, from),
    ...comparisonRemarks(from),
    ...roadmapRemarks(groups.length + 2, from),
    ...rosterRemarks(groups.length + 3, from),
  ];
}

function openingRemarks({ report, surveyed, phrases }: Narration): Remark[] {
  const size = report.criteria.criteria.length;
  const { dataNature } = report.settings;
  const warnings = [
    ...(dataNature === "" ? [] : [phrases.nature(dataNature)]),
    ...(report.criteria.derived ? [phrases.derived] : []),
    ...(report.settings.passMark === null ? [phrases.unconfirmed(`${report.required}/${size}`)] : []),
  ];
  const opening = phrases.opening(periodText(report.settings), formatNumber(surveyed.length), formatNumber(size));
  return [paragraph(opening), ...(warnings.length === 0 ? [] : [paragraph(warnings.join(" "))])];
}
