/** A workbook as an office would send it, with what a careful clerk reads from it. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/cells/snapshot";
import type { CheckOptions } from "../../../src/core/report/types";
import { LAYOUTS, laidOut, type Layout } from "./layouts";
import { LISTS, listSheet } from "./lists";
import { inTcvn3 } from "./legacy";
import { FLAWS, planOf, truthOf, type Change, type Flaw, type Plan } from "./plan";
import { randomOf, type Random } from "./random";
import { defaultUse, ownUse } from "./sets";
import type { Truth } from "./truth";
import { territoryOf, type Territory } from "./wards";

/** What a book is of: the tally is by these. */
export interface Kinds {
  readonly layout: Layout | "no survey";
  readonly wording: string;
  readonly layers: string;
  readonly habit: string;
  readonly numbering: string;
  readonly scope: string;
  readonly size: number;
  readonly beside: string;
  readonly parts: string;
  readonly flaw: string;
  readonly font: "Unicode" | "TCVN3";
  readonly roster: "known" | "unknown";
}

export interface Book {
  readonly seed: number;
  readonly kinds: Kinds;
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly territory: Territory;
  /** Codes of the criteria of the set. */
  readonly codes: readonly string[];
  readonly truth: Truth;
}

const SHEET_NAMES = ["Sheet1", "KQ", "Tổng hợp KQ", "Bieu 01", "PL1", "Danh gia", "Rà soát", "22 TC"];
const PLAN_SHEETS = ["Sheet1", "Đăng ký", "PL2"];

/** The book of a seed; `size`: a set of the workbook's own of so many criteria. */
export function bookOf(seed: number, { size, ...change }: Change & { readonly size?: number } = {}): Book {
  const random = randomOf(seed);
  if (size === undefined && random.fork("list").chance(0.08)) return listBook(seed, random);
  const use = size === undefined ? defaultUse(random.fork("use")) : ownUse(size, random.fork("use"));
  const layout = random.fork("layout").pick(LAYOUTS);
  const plan = planOf(random, use.set, use.office, flawOf(random.fork("flaw"), layout), change);
  const beside = random.fork("beside");
  const extras = beside.chance(0.25) ? [beside.pick(["hidden copy", "list before", "list after"] as const)] : [];
  const survey = surveySheets(plan, layout, random.fork("page"));
  const list = (): SheetSnapshot => listSheet(beside.pick(LISTS), plan.territory, beside.fork("rows"));
  const sheets = [
    ...(extras.includes("list before") ? [list()] : []),
    ...(extras.includes("hidden copy") ? [staleCopy(random, plan, layout, use)] : []),
    ...survey,
    ...(extras.includes("list after") ? [list()] : []),
    ...(use.sheet ? [use.sheet] : []),
  ];
  const { place, name } = plan.layers;
  const legacy = size === undefined && random.fork("font").chance(0.04);
  const unknown = !plan.territory.needsUnit && random.fork("roster").chance(0.08);
  return {
    seed,
    kinds: {
      layout,
      wording: use.office.name,
      layers: place === "single" ? name : `${name}, ${place}`,
      habit: plan.habit.name,
      numbering: plan.numbering,
      scope: plan.scope,
      size: use.set.criteria.length,
      beside: extras[0] ?? "nothing",
      parts: plan.parts,
      flaw: plan.flaw,
      font: legacy ? "TCVN3" : "Unicode",
      roster: unknown ? "unknown" : "known",
    },
    snapshot: { sheets: legacy ? sheets.map(inTcvn3) : sheets, names: [], state: null },
    options: { ...optionsOf(plan.territory, plan.year), ...(unknown ? { preset: null } : {}) },
    territory: plan.territory,
    codes: use.set.criteria.map(({ code }) => code),
    truth: truthOf(plan),
  };
}

/** A title with “plan” stands above results of no kind, and a ward has one sheet. */
function flawOf(dice: Random, layout: Layout): Flaw {
  const flaw = dice.chance(0.12) ? dice.pick(FLAWS) : "none";
  const fits = {
    none: true,
    "criterion twice": true,
    "ward twice": layout !== "sheets",
    "plan title": layout !== "sheets" && layout !== "long",
  };
  return fits[flaw] ? flaw : "none";
}

/** The survey, one sheet or one a layer or a ward. */
function surveySheets(plan: Plan, layout: Layout, random: Random): SheetSnapshot[] {
  const { list, place } = plan.layers;
  const every = list.map((_, index) => index);
  if (place !== "sheets") return named(laidOut(plan, layout, random, every), random, "", plan.flaw === "plan title");
  const notes = every.filter((index) => list[index]!.role === "note");
  return every
    .filter((index) => list[index]!.role !== "note")
    .flatMap((index) => named(laidOut(plan, layout, random, [index, ...notes]), random, list[index]!.head));
}

/** Sheets of wards have their names; a second layer adds its own. */
function named(sheets: readonly SheetSnapshot[], random: Random, layer: string, planned = false): SheetSnapshot[] {
  return sheets.map((sheet) => {
    if (sheet.name === "") return { ...sheet, name: layer || random.fork("sheet").pick(planned ? PLAN_SHEETS : SHEET_NAMES) };
    return layer === "" ? sheet : { ...sheet, name: `${sheet.name.slice(0, 29 - layer.length)} ${layer}`.slice(0, 31) };
  });
}

/** An older state of the same sheets, hidden: other answers. */
function staleCopy(random: Random, plan: Plan, layout: Layout, { set, office }: ReturnType<typeof defaultUse>): SheetSnapshot {
  const old = planOf(random.fork("stale"), set, office, "none");
  const aged = { ...old, territory: plan.territory };
  const own = new Set(old.territory.wards.map(({ key }) => key));
  const same = plan.territory.wards.every(({ key }) => own.has(key));
  const [sheet] = surveySheets(same ? aged : old, layout.endsWith("sheets") ? "across" : layout, random.fork("stale page"));
  return { ...sheet!, name: "bản cũ", visible: false };
}

function listBook(seed: number, random: Random): Book {
  const territory = territoryOf(random.fork("territory"));
  const list = random.pick(LISTS);
  const codes = defaultUse(random).set.criteria.map(({ code }) => code);
  return {
    seed,
    kinds: {
      layout: "no survey",
      wording: list.name,
      layers: "none",
      habit: "none",
      numbering: "none",
      scope: "none",
      size: codes.length,
      beside: "nothing",
      parts: "none",
      flaw: "none",
      font: "Unicode",
      roster: "known",
    },
    snapshot: { sheets: [listSheet(list, territory, random.fork("rows"))], names: [], state: null },
    options: optionsOf(territory, territory.preset === "tp-hcm" ? 2023 : 2022),
    territory,
    codes,
    truth: new Map(territory.wards.map(({ key }) => [key, new Map(codes.map((code) => [code, "absent"]))])),
  };
}

const optionsOf = ({ preset }: Territory, year: number): CheckOptions => ({
  preset,
  today: `${year + 1}-01-10`,
  set: { NAM_DANH_GIA: String(year) },
});
