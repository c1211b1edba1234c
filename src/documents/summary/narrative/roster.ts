import { formatCount, formatNumber, formatRatio } from "../../../cells/number/format";
import { formatDate } from "../../../cells/date";
import { periodLines, type PeriodLine } from "../../results/periods";
import { predecessorsOf } from "../../../core/roster/succession";
import { isCommune } from "../../../core/roster/validity";
import { heading, paragraph, type Narration, type Remark } from "./types";

/** Mergers, inherited recognition, plans beyond the roster, wards not surveyed; nothing when there is none of it. */
export function rosterRemarks(number: number, narration: Narration): Remark[] {
  const changes = periodLines(narration.report).slice(1);
  const sentences = [
    ...(changes.length > 0 ? changes.map((line) => changeSentence(line, narration)) : mergedSentences(narration)),
    ...inheritedSentences(narration, changes),
    ...exceedingSentences(narration),
    ...notSurveyedSentence(narration),
  ];
  if (sentences.length === 0) return [];
  return [heading(narration.phrases.roster.heading(String(number))), paragraph(sentences.join(" "))];
}

/** One change of the roster: a ward that went into another, or wards that were rearranged. */
function changeSentence(line: PeriodLine, { phrases }: Narration): string {
  const { roster } = phrases;
  const date = line.from === null ? "" : formatDate(line.from);
  const size = formatNumber(line.wards);
  const ended = line.merged.flatMap(({ wards }) => wards);
  const successors = [...new Set(line.merged.flatMap((merged) => merged.successors))];
  const [only] = ended;
  if (only && ended.length === 1) {
    const became = successors.length === 0 ? roster.ended : roster.joined(successors.map(({ name }) => name).join(", "));
    return roster.left(only, became, date, size);
  }
  const names = (successors.length > 0 ? successors : line.begun).map(({ name }) => name);
  const sentence = roster.rearranged(date, formatCount(ended.length), formatCount(names.length), names.join(", "));
  return names.length === line.wards ? sentence : `${sentence} ${roster.rosterSize(size)}`;
}

/** Without dates of validity: what the check found of wards that are no longer in the list. */
function mergedSentences({ report, phrases }: Narration): string[] {
  return report.findings.flatMap((finding) => {
    if (finding.code !== "roster.ward-expired" || finding.params.successors.length === 0) return [];
    const { ward, successors } = finding.params;
    const date = formatDate(report.settings.assessmentDate);
    return [phrases.roster.merged(ward.name, successors.join(", "), date, formatNumber(report.wardsInForce.length))];
  });
}

/** What `KE_THUA` makes of recognitions from before a merger. */
function inheritedSentences(narration: Narration, changes: readonly PeriodLine[]): string[] {
  const { report, phrases } = narration;
  const inherited = report.findings.flatMap((finding) =>
    finding.code === "roster.recognition-inherited"
      ? [phrases.roster.inherited(finding.params.ward.name, finding.params.predecessors.join(", "))]
      : [],
  );
  const merged = changes.length > 0 || report.findings.some((finding) => finding.code === "roster.ward-expired");
  if (!merged) return inherited;
  if (report.settings.inheritance === "none") return [phrases.roster.notInherited];
  return report.settings.inheritance === "all" ? [...inherited, ...partlyRecognised(narration)] : inherited;
}

/** `KE_THUA` = tất cả: wards that do not inherit because some of their predecessors were not recognised. */
function partlyRecognised({ report, phrases }: Narration): string[] {
  const { roster, settings, wardsInForce, recognised } = report;
  if (!roster) return [];
  return wardsInForce.flatMap((entry) => {
    const wards = predecessorsOf(roster, entry, settings.assessmentDate).filter((ward) => !isCommune(ward));
    const lacking = wards.filter((ward) => ward.recognisedYear === null);
    if (recognised.has(entry.key) || lacking.length === 0 || lacking.length === wards.length) return [];
    const names = lacking.map(({ name }) => name).join(", ");
    return [phrases.roster.notAllRecognised(entry.name, formatRatio(lacking.length, wards.length), names)];
  });
}

function exceedingSentences({ report, phrases }: Narration): string[] {
  return report.findings.flatMap((finding) =>
    finding.code === "roadmap.plan-exceeds-roster"
      ? [phrases.roster.exceeds(finding.params.year, formatCount(finding.params.target), formatCount(finding.params.wards))]
      : [],
  );
}

function notSurveyedSentence({ all, phrases, names }: Narration): string[] {
  const absent = all.filter((line) => !line.surveyed);
  return absent.length === 0 ? [] : [phrases.roster.notSurveyed(formatCount(absent.length), names.list(absent))];
}
