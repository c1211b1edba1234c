import { defineClass, invalidArgument, type HostClass } from "../protocol/definition";
import type { Book } from "./book";

/** The host speaks like a Vietnamese Excel: decimal comma. */
const DECIMAL = ",";
const GROUP = ".";

const NumberFormatInfo: HostClass<Book> = defineClass<Book>({
  name: "NumberFormatInfo",
  scalars: { NumberDecimalSeparator: { get: () => DECIMAL }, NumberGroupSeparator: { get: () => GROUP } },
});

const CultureInfo: HostClass<Book> = defineClass<Book>({
  name: "CultureInfo",
  scalars: { Name: { get: () => "vi-VN" } },
  navs: { NumberFormat: (book) => NumberFormatInfo.of(book) },
});

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export const Application: HostClass<Book> = defineClass<Book>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (book) => book.calculation.mode,
      set: (book, value) => {
        if (!MODES.includes(String(value))) throw invalidArgument();
        book.calculation.mode = String(value);
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: () => DECIMAL },
    ThousandsSeparator: { get: () => GROUP },
    UseSystemSeparators: { get: () => true },
  },
  navs: { CultureInfo: (book) => CultureInfo.of(book) },
  methods: {
    /** Everything is computed again; formulas of the add-in go on by themselves. */
    Calculate: (book) => book.calculation.touchAll(),
    SuspendApiCalculationUntilNextSync: (book) => void (book.calculation.suspended = true),
    SuspendScreenUpdatingUntilNextSync: () => undefined, // nothing is drawn during a batch
  },
});

/** `context.runtime` */
export const Runtime: HostClass<Book> = defineClass<Book>({
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (book) => book.events.enabled,
      set: (book, value) => void (book.events.enabled = Boolean(value)),
    },
  },
});
