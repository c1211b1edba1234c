import type { Measure, Role } from "../../../core/criteria/types";
import { formatNumber, formatRatio, withUnit } from "../../../cells/number/format";
import { addQ, compareQuantities, subQ, type Quantity } from "../../../cells/number/quantity";
import { groupByUnit, type Figure, type WardLine } from "../../results/lines";
import { figureCheck, type FigureCheck } from "../checks";
import { listItems } from "./names";
import { paragraph, type Narration, type Remark } from "./types";

/** The measure of a role and the group that it belongs to. */
interface RoleMeasure {
  readonly measure: Measure;
  readonly group: string;
}

export function roleMeasure(narration: Pick<Narration, "report">, role: Role): RoleMeasure | null {
  for (const criterion of narration.report.criteria.criteria) {
    const measure = criterion.measures.find((candidate) => candidate.role === role);
    if (measure) return { measure, group: criterion.group };
  }
  return null;
}

const SITE_ROLES: readonly Role[] = ["land-existing", "land-planned", "headquarters", "vehicle"];

/** The group whose paragraphs tell land, headquarters and vehicles: that of the first such measure of the set. */
export function landGroup(narration: Pick<Narration, "report">): string | null {
  for (const role of SITE_ROLES) {
    const found = roleMeasure(narration, role);
    if (found) return found.group;
  }
  return null;
}

/** One paragraph a superior unit: land existing, planned, headquarters, vehicles. Units without any figure are left out. */
export function landRemarks(narration: Narration): Remark[] {
  const { all, surveyed, phrases } = narration;
  const present = SITE_ROLES.filter((role) => roleMeasure(narration, role) !== null);
  const checks: FigureCheck[] = present.filter((role) => role !== "headquarters").map((role) => figureCheck(role, all));
  return groupByUnit(surveyed).flatMap(({ unit, lines }) => {
    const known = lines.some((line) => present.some((role) => (line.figures.get(role) ?? null) !== null));
    if (!known) return [];
    const sentences = [
      ...existingSentence(lines, narration),
      ...plannedSentence(lines, narration),
      ...hasSentence("headquarters", lines, narration),
      ...hasSentence("vehicle", lines, narration),
    ];
    return [paragraph(phrases.land.unit(unit || phrases.land.noUnit, sentences.join(" ")), checks)];
  });
}

/** A figure as a quantity, `null` when it is none. */
export function quantityOf(figure: Figure | undefined): Quantity | null {
  return figure === undefined || figure === null || typeof figure === "string" || typeof figure === "boolean" ? null : figure;
}

/** The least area that the measure asks for, `null` when its threshold is no single quantity. */
export function leastArea(measure: Measure): Quantity | null {
  return measure.threshold.kind === "quantity" ? measure.threshold.value : null;
}

interface Area {
  readonly line: WardLine;
  readonly area: Quantity;
}

function areas(role: Role, lines: readonly WardLine[]): Area[] {
  return lines.flatMap((line) => {
    const area = quantityOf(line.figures.get(role));
    return area === null ? [] : [{ line, area }];
  });
}

function existingSentence(lines: readonly WardLine[], narration: Narration): string[] {
  const found = roleMeasure(narration, "land-existing");
  const least = found && leastArea(found.measure);
  if (!found || least === null) return [];
  const { phrases, names } = narration;
  const write = (area: Quantity): string => withUnit(formatNumber(area), found.measure.unit);
  const known = areas("land-existing", lines);
  const enough = known.filter(({ area }) => compareQuantities(area, least) >= 0);
  const short = known.filter(({ area }) => compareQuantities(area, least) < 0);
  const total = lines.length;
  const parts: string[] = [];
  if (enough.length === total) parts.push(phrases.land.allEnough(formatRatio(total, total), write(least)));
  else if (enough.length > 0) {
    const wards = enough.map(({ line, area }) => phrases.land.has(names.one(line), write(area)));
    parts.push(phrases.land.enough(formatRatio(enough.length, total), write(least), listItems(wards, "; ", phrases)));
  } else if (known.length > 0) parts.push(phrases.land.noneEnough(formatRatio(0, total), write(least)));
  if (short.length > 0) {
    const wards = short.map(({ line, area }) => phrases.land.shortWard(names.one(line), write(area), write(subQ(least, area))));
    const lacking = short.map(({ area }) => subQ(least, area)).reduce(addQ);
    parts.push(phrases.land.short(formatRatio(short.length, total), listItems(wards, "; ", phrases), write(lacking)));
  }
  if (known.length < total) parts.push(phrases.land.unknown(formatRatio(total - known.length, total)));
  return [`${parts.join("; ")}.`];
}

function plannedSentence(lines: readonly WardLine[], narration: Narration): string[] {
  const found = roleMeasure(narration, "land-planned");
  const planned = areas("land-planned", lines);
  const [first, ...others] = [...planned].sort((a, b) => compareQuantities(a.area, b.area));
  if (!found || !first) return [];
  const { phrases, report } = narration;
  const write = (area: Quantity): string => withUnit(formatNumber(area), found.measure.unit);
  const written = formatRatio(planned.length, lines.length);
  const total = planned.map(({ area }) => area).reduce(addQ);
  const last = others.at(-1);
  const area = last
    ? phrases.land.plannedMany(write(total), write(first.area), write(last.area))
    : phrases.land.plannedOne(write(total));
  return [phrases.land.planned(written, area, phrases.land[report.settings.plannedLandCounts ? "counted" : "notCounted"])];
}

function hasSentence(role: "headquarters" | "vehicle", lines: readonly WardLine[], narration: Narration): string[] {
  const found = roleMeasure(narration, role);
  if (!found) return [];
  const { land } = narration.phrases;
  const states = lines.map((line) => line.result?.measures.get(found.measure.code)?.state ?? "missing");
  const count = (state: string): number => states.filter((candidate) => candidate === state).length;
  const [have, not, unknown] = [count("met"), count("not-met"), count("missing")];
  const write = (n: number): string => formatRatio(n, lines.length);
  if (unknown === lines.length) return [];
  const parts = [
    ...(have > 0 ? [land.haveSome(write(have))] : not === lines.length ? [land.haveNone(write(0))] : []),
    ...(not > 0 && not < lines.length ? [land.haveNot(write(not))] : []),
    ...(unknown > 0 ? [land.haveUnknown(write(unknown))] : []),
  ];
  return parts.length === 0 ? [] : [land.have(land[role], parts.join(", "))];
}
