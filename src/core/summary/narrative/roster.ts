import { formatCount, formatNumber } from "../../format/number";
import { formatDate } from "../../format/date";
import { heading, paragraph, type Narration, type Remark } from "./types";

/** Mergers, inherited recognition, plans beyond the roster, wards not surveyed; nothing when there is none of it. */
export function rosterRemarks(number: number, narration: Narration): Remark[] {
  const sentences = [
    ...mergedSentences(narration),
    ...inheritedSentences(narration),
    ...exceedingSentences(narration),
    ...notSurveyedSentence(narration),
  ];
  if (sentences.length === 0) return [];
  return [heading(narration.phrases.roster.heading(String(number))), paragraph(sentences.join(" "))];
}

function mergedSentences({ report, phrases }: Narration): string[] {
  return report.findings.flatMap((finding) => {
    if (finding.code !== "roster.ward-expired" || finding.params.successors.length === 0) return [];
    const { ward, successors } = finding.params;
    const date = formatDate(report.settings.assessmentDate);
    return [phrases.roster.merged(ward.name, successors.join(", "), date, formatNumber(report.wardsInForce.length))];
  });
}

function inheritedSentences({ report, phrases }: Narration): string[] {
  const inherited = report.findings.flatMap((finding) =>
    finding.code === "roster.recognition-inherited"
      ? [phrases.roster.inherited(finding.params.ward.name, finding.params.predecessors.join(", "))]
      : [],
  );
  const merged = report.findings.some((finding) => finding.code === "roster.ward-expired");
  return inherited.length === 0 && merged && report.settings.inheritance === "none" ? [phrases.roster.notInherited] : inherited;
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
