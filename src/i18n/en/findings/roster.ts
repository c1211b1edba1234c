import { count, day, quote, some } from "../../figures";
import type { FindingWords } from "../../types";
import { cells, either, moreWards, ward } from "./phrases";

const readAs = ({ typed, ward: read }: { typed: string; ward: string }) => `${quote(typed)} is ${read}`;
const moreNames = (rest: number) => `and ${count(rest)} more`;

export const roster = {
  "roster.ward-unknown": {
    title: "Ward not on the list",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it }) => `${quote(it.name)} is not on the list of wards. Check the name.`,
    long: ({ ward: it }) =>
      `${quote(ward(it))} is not on the list of wards in force. Check the name, or add it to the sheet Danh sách phường.`,
  },
  "roster.ward-duplicate": {
    title: "Ward entered twice",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it, cells: at }) => `${quote(it.name)} stands ${count(at.length)} times: ${cells(at)}. Keep one row.`,
    long: ({ ward: it, cells: at }) => `${quote(ward(it))} stands ${count(at.length)} times, in ${cells(at)}. Keep one row.`,
  },
  "roster.ward-missing": {
    title: "Ward without a row",
    about: ({ ward: it }) => it.name,
    short: ({ ward: it }) => `${quote(it.name)} has no row in the survey. Add a row.`,
    long: ({ ward: it }) =>
      `${quote(ward(it))} is on the list of wards but has no row in the survey. Add a row with its figures.`,
  },
  "roster.recognition-differs": {
    title: "Years of recognition differ",
    about: ({ ward: it }) => it.name,
    short: ({ stated, listed }) => `States ${stated}, the list has ${listed ?? "none"}. Compare with the decision.`,
    long: ({ ward: it, stated, listed }) =>
      `${it.name}: the survey states ${stated} as year of recognition, the list of wards has ${listed ?? "none"}. The list counts. Compare with the decision and correct one of them.`,
  },
  "roster.name-variant": {
    title: "Similar ward name",
    about: ({ name }) => name,
    short: ({ candidates }) => `Not on the list of wards; close to ${either(candidates.map(quote))}. Confirm it.`,
    long: ({ name, candidates }) =>
      `${quote(name)} is not on the list of wards; it is close to ${either(candidates.map(quote))}. Results stand under the typed name. Confirm the right name.`,
  },
  "roster.read-as": {
    title: "Ward names written otherwise",
    about: ({ names }) =>
      some(
        names.map(({ typed }) => typed),
        moreNames,
        1,
      ),
    short: ({ names }) =>
      `Read as ${some(
        names.map(({ ward: read }) => read),
        moreNames,
        1,
      )} by the list of wards. Look again.`,
    long: ({ names }) =>
      `${count(names.length)} names are not written as in the list of wards and are read as: ${some(names.map(readAs), moreNames, 20)}. Results count for these wards. Look again if one is wrong.`,
  },
  "roster.ward-expired": {
    title: "Ward no longer in being",
    about: ({ ward: it }) => it.name,
    short: ({ successors }) =>
      successors.length > 0
        ? `Merged into ${some(successors, moreWards)} before the cut-off date. Look again.`
        : "Not in being at the cut-off date. Check the list of wards.",
    long: ({ ward: it, date, successors }) =>
      `${it.name} is no longer a ward at the cut-off date ${day(date)}${successors.length > 0 ? `; it merged into ${some(successors, moreWards)}` : ""}. The row is scored but not part of the list. Check the list of wards.`,
  },
  "roster.territory-changed": {
    title: "Same name, other territory",
    about: ({ ward: it }) => it.name,
    short: ({ date }) => `Same name, other territory since ${day(date)}. See whose data it is.`,
    long: ({ ward: it, date, predecessors }) =>
      `${it.name} kept its name but has another territory since ${day(date)}${predecessors.length > 0 ? ` (from ${some(predecessors, moreWards, 5)})` : ""}. See whether the data is of the old or the new ward.`,
  },
  "roster.recognition-inherited": {
    title: "Recognition carried over",
    about: ({ ward: it }) => it.name,
    short: ({ predecessors }) => `Counts as recognised through ${some(predecessors, moreWards)}. Look again.`,
    long: ({ ward: it, predecessors }) =>
      `${it.name} counts as recognised through ${some(predecessors, moreWards, 5)}, by the parameter KE_THUA. Look again if this has not been confirmed.`,
  },
} satisfies Partial<FindingWords>;
