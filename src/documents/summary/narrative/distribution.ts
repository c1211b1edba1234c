import { formatCount, formatNumber, formatRatio, formatShare } from "../../../cells/number/format";
import { ratio } from "../../../cells/number/quantity";
import { metCheck, requiredCheck } from "../checks";
import { passMarkText } from "../words";
import { joinLevels, levelsOf } from "../distribution";
import { heading, paragraph, type Narration, type Remark } from "./types";

/** More levels than this are not told one by one. */
const LONGEST = 8;

/** Criteria met → wards, then totals and the pass mark (Đề án 1886, Phần I, mục IV.2). */
export function distributionRemarks(number: number, narration: Narration): Remark[] {
  const { phrases, surveyed, all, report } = narration;
  const title = heading(phrases.distribution.heading(String(number)));
  if (surveyed.length === 0) return [title, paragraph(phrases.noSurvey)];
  const checks = [metCheck(all)];
  return [
    title,
    paragraph(levelsSentence(narration), checks),
    paragraph(`${totalsSentence(narration)} ${passMarkSentence(narration)}`, [...checks, requiredCheck(report)]),
  ];
}

function levelsSentence({ report, phrases, surveyed }: Narration): string {
  const total = report.criteria.criteria.length;
  const levels = levelsOf(report.distribution);
  const [only] = levels;
  const sentence =
    levels.length === 1 && only && only[1] > 1
      ? phrases.distribution.single(formatRatio(only[1], surveyed.length), `${only[0]}/${total}`)
      : joinLevels(report.distribution, total, phrases, LONGEST);
  const incomplete = surveyed.filter((line) => line.missing > 0).length;
  return incomplete === 0 ? sentence : `${sentence} ${phrases.distribution.incomplete(formatCount(incomplete))}`;
}

function totalsSentence({ report, phrases, surveyed }: Narration): string {
  const size = report.criteria.criteria.length;
  const met = surveyed.reduce((sum, line) => sum + line.met, 0);
  const cells = surveyed.length * size;
  const average = `${formatNumber(ratio(met, surveyed.length))}/${size}`;
  return phrases.distribution.totals(formatRatio(met, cells), formatShare(ratio(met, cells || 1)), average);
}

function passMarkSentence({ report, phrases, surveyed, names }: Narration): string {
  const mark = passMarkText(report);
  const eligible = surveyed.filter((line) => line.conclusion === "met" && line.result?.expired !== true);
  const written = formatRatio(eligible.length, surveyed.length);
  const { distribution } = phrases;
  if (eligible.length === 0) return distribution.eligibleNone(mark, written);
  if (eligible.length === surveyed.length) return distribution.eligibleAll(mark, written);
  const share = formatShare(ratio(eligible.length, surveyed.length));
  return distribution.eligibleSome(mark, written, share, phrases.names.among(names.list(eligible), eligible.length));
}
