import { quote } from "../../figures";
import type { FindingWords } from "../../types";
import { LEGACY, bounds, clip, either, howMany, maybe, of, written } from "./phrases";

export const entry = {
  "entry.missing": {
    title: "Blank cell",
    about: ({ ward: it, measure }) => `${it.name} · ${measure}`,
    short: ({ measure }) => `Blank cell. Enter the value of ${measure}.`,
    long: ({ ward: it, measure }, { name }) =>
      `Blank cell: ${it.name} has no value for ${name ? `${quote(name)} (${measure})` : measure}. Blank means not enough data, it does not mean not met. Enter the value, or KAD if it does not apply.`,
  },
  "entry.unreadable": {
    title: "Cannot be read",
    short: ({ value }) => `${written(value)} cannot be read. Enter it again.`,
    long: ({ value }, context) => `${written(value)} cannot be read for ${of(context)}. ${maybe(context, "Enter it again.")}`,
  },
  "entry.contradiction": {
    title: "Two contradicting marks",
    short: () => "Marked both Đạt and Không đạt. Delete one mark.",
    long: ({ value }) => `${quote(value)} stands under both Đạt and Không đạt, so there is no result. Delete one mark.`,
  },
  "entry.error-value": {
    title: "Cell shows a code of Excel",
    short: ({ value }) => `The cell shows ${value}. Correct the formula or enter a number.`,
    long: ({ value }) => `The cell shows ${value}, so there is no value to use. Correct its formula, or enter a number.`,
  },
  "entry.out-of-range": {
    title: "Out of range",
    short: ({ value }) => `${quote(value)} is out of range. Enter it again.`,
    long: ({ value }, context) =>
      `${quote(value)} is out of range for ${of(context)}: shares go from 0% to 100%, counts are not negative. Enter it again.`,
  },
  "entry.ambiguous": {
    title: "More than one reading",
    short: ({ value, readings }) => `${quote(value)} has ${howMany(readings.length)} readings: ${either(readings)}. Choose one.`,
    long: ({ value, readings }, context) =>
      `${quote(value)} for ${of(context)} has ${howMany(readings.length)} readings: ${either(readings)}. It is not counted until you choose. Choose one.`,
  },
  "entry.ratio-as-date": {
    title: "Ratio turned into a date",
    short: ({ readings }, { fix }) => {
      const reading = fix ?? either(readings);
      return reading
        ? `Excel made a date of a ratio. It may be ${reading}; enter it again.`
        : "Excel made a date of a ratio. Enter it as text.";
    },
    long: ({ readings }, { fix }) => {
      const reading = fix ?? either(readings);
      return `Excel made a date of a ratio, so what was typed is lost.${reading ? ` It may be ${reading}.` : ""} Enter it as text, or as a percentage.`;
    },
  },
  "entry.implausible": {
    title: "Not plausible",
    short: ({ value }, { fix }) =>
      `${quote(value)} is not plausible. ${fix ? `It may be ${fix}; correct or keep it.` : "Look again."}`,
    long: ({ value, min, max }, context) =>
      `${quote(value)} is not plausible for ${of(context)}${bounds(min, max)}. ${context.fix ? `The dot of ${quote(context.fix)} may have been read as a decimal mark. ` : ""}Correct or keep it.`,
  },
  "entry.english-format": {
    title: "English number format",
    short: ({ value, read }) => `${quote(value)} is in English format, read as ${read}. Better rewrite it.`,
    long: ({ value, read }) => `${quote(value)} is in English format and was read as ${read}. Better use a comma for decimals.`,
  },
  "entry.number-as-text": {
    title: "Number as text",
    short: ({ value, read }) => `${quote(value)} is text, read as ${read}. Better enter a number.`,
    long: ({ value, read }) => `${quote(value)} is text and was read as ${read}. Better enter a number so that Excel can add it.`,
  },
  "entry.whitespace": {
    title: "Extra spaces",
    short: ({ value, read }) => `${quote(value)} has extra spaces, read as ${quote(read)}. Remove them.`,
    long: ({ value, read }) =>
      `${quote(value)} has extra spaces or line breaks and was read as ${quote(read)}. Remove them so that filters and searches work.`,
  },
  "entry.not-nfc": {
    title: "Separate tone marks",
    short: ({ read }) => `${quote(read)} has separate tone marks; it was read. Better rewrite it.`,
    long: ({ read }) =>
      `${quote(read)} is typed with separate tone marks (decomposed Unicode); it was read. Better rewrite it so that filters and searches work.`,
  },
  "entry.lookalike": {
    title: "Look-alike letters",
    short: ({ value, read }) => `${quote(value)} has foreign letters, read as ${quote(read)}. Correct it.`,
    long: ({ value, read }) =>
      `${quote(value)} has letters of another alphabet that look Vietnamese; it was read as ${quote(read)}. Correct it so that filters and searches work.`,
  },
  "entry.legacy-font": {
    title: "Old encoding or font",
    short: ({ encoding, read }) =>
      encoding === "unicode"
        ? `${quote(read)} is in an old font and looks wrong. Use a Unicode font.`
        : `${LEGACY[encoding]} text, read as ${quote(read)}. Convert it to Unicode.`,
    long: ({ encoding, read }) =>
      encoding === "unicode"
        ? `${quote(read)} is Unicode text in an old font, so it looks wrong. Use Times New Roman or another Unicode font.`
        : `The text is in the ${LEGACY[encoding]} encoding, read as ${quote(read)}. Convert it to Unicode so that other computers can read it.`,
  },
  "entry.formula": {
    title: "Formula in an input cell",
    short: () => "A formula stands in an input cell. See whether it is right.",
    long: ({ formula }) =>
      `The input cell has the formula ${clip(formula, 80)}; its value is counted. See whether it is right, or enter a number.`,
  },
} satisfies Partial<FindingWords>;
