import { count, day, some } from "../../figures";
import type { FindingWords } from "../../types";
import { moreWards } from "./phrases";

export const roadmap = {
  "roadmap.behind": {
    title: "Behind the roadmap",
    about: ({ year, unit }) => (unit ? `${year} · ${unit}` : year),
    short: ({ year, target, achieved }) =>
      `By the end of ${year}: ${count(target)} due, ${count(achieved)} recognised, ${count(target - achieved)} short.`,
    long: ({ year, unit, target, achieved }) =>
      `By the end of ${year}${unit ? `, ${unit}` : ""}, ${count(target)} wards are due and ${count(achieved)} are recognised, ${count(target - achieved)} short. See the wards close to the standard on the Roadmap page.`,
  },
  "roadmap.unit-short": {
    title: "Unit below its minimum",
    about: ({ year, unit }) => `${year} · ${unit}`,
    short: ({ unit, target, achieved }) => `${unit} needs at least ${count(target)}, ${count(achieved)} recognised.`,
    long: ({ year, unit, target, achieved }) =>
      `By the end of ${year}, ${unit} needs at least ${count(target)} recognised wards and has ${count(achieved)}. See which of its wards are close to the standard.`,
  },
  "roadmap.named-missing": {
    title: "Named ward not recognised",
    about: ({ year }) => year,
    short: ({ names: missing }) => `Not recognised: ${some(missing, moreWards)}. Check the list.`,
    long: ({ year, names: missing }) =>
      `The roadmap names ${some(missing, moreWards, 10)} for ${year}, without a year of recognition. Enter the year on the sheet Danh sách phường if there is a decision.`,
  },
  "roadmap.not-maintained": {
    title: "Recognised, now not met",
    about: ({ year }) => year,
    short: ({ names: lost }) => `Recognised, but not met now: ${some(lost, moreWards)}. Look again.`,
    long: ({ names: lost }) =>
      `${some(lost, moreWards, 10)}: recognised, but does not meet the standard in this survey. See the criteria that are not met and how to keep the title.`,
  },
  "roadmap.plan-exceeds-roster": {
    title: "More planned than wards exist",
    about: ({ year }) => year,
    short: ({ target, wards }) => `The roadmap needs ${count(target)} wards, the list has ${count(wards)}. Look again.`,
    long: ({ year, target, wards }) =>
      `By the end of ${year} the roadmap needs ${count(target)} wards, but the list has ${count(wards)}. Look again at the roadmap or the list of wards.`,
  },
  "roadmap.target-mismatch": {
    title: "Roadmap and target differ",
    about: ({ year }) => year,
    short: ({ target, wards }) => `The target is ${count(target)} wards, ${count(wards)} are picked. Compare the roadmap.`,
    long: ({ year, target, wards }) =>
      `By the end of ${year} the target is ${count(target)} wards, but ${count(wards)} are picked. Compare the rows of the sheet Lộ trình.`,
  },
  "review.due": {
    title: "Coming review",
    about: ({ what }) => what,
    short: ({ due }) => `Due ${day(due)}. Prepare the figures.`,
    long: ({ what, due }) =>
      `${what}: due ${day(due)}. Prepare the figures; when done, enter the date as Ngày hoàn thành on the sheet Lộ trình.`,
  },
  "review.overdue": {
    title: "Overdue",
    about: ({ what }) => what,
    short: ({ due }) => `Was due ${day(due)}. Enter Ngày hoàn thành if it is done.`,
    long: ({ what, due }) =>
      `${what}: was due ${day(due)} and has no date of completion. Enter it as Ngày hoàn thành on the sheet Lộ trình if it is done.`,
  },
} satisfies Partial<FindingWords>;
