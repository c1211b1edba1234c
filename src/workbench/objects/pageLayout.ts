import { areaAddress, LAST_ROW, parseArea, sheetPrefix, splitReference, type Area } from "../model/address";
import type { NameModel, PageModel } from "../model/types";
import { defineClass, fieldsOf, invalidArgument, NULL, type Answer, type HostClass, type Scalar } from "../protocol/definition";
import { Range, RangeAreas } from "./classes";
import { HeaderFooterGroup } from "./headerFooter";
import { absolute } from "./names";
import { entireRow } from "./rangeMoves";
import { areasOfArgument, guardSheet, setPage, type SheetTarget } from "./target";
import { words } from "./words";

const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type Margins = NonNullable<PageModel["margins"]>;

/** Margins are points in the API, inches in the file. */
const margin = (side: keyof Margins): Scalar<SheetTarget> => ({
  get: ({ sheet }) => Number(((sheet.page.margins ?? DEFAULT_MARGINS)[side] * POINTS_PER_INCH).toPrecision(12)),
  set: (target, value) => setMargins(target, { [side]: Number(value) / POINTS_PER_INCH }),
});

const setMargins = (target: SheetTarget, change: Partial<Margins>): void =>
  setPage(target, { margins: { ...(target.sheet.page.margins ?? DEFAULT_MARGINS), ...change } });

const UNITS: Readonly<Record<string, number>> = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 };

const papers = words([
  ["Letter", "1"],
  ["Legal", "5"],
  ["A3", "8"],
  ["A4", "9"],
  ["A5", "11"],
]);

const orientations = words([
  ["Portrait", "portrait"],
  ["Landscape", "landscape"],
]);

/** Built-in names of a sheet: print area and title rows. */
const builtIn = ({ book, sheet }: SheetTarget, name: string): NameModel | undefined =>
  book.model.names.find((item) => item.name === name && item.scope === sheet.id);

function setBuiltIn(target: SheetTarget, name: string, areas: readonly Area[]): void {
  const { book, sheet } = target;
  guardSheet(sheet);
  const refersTo = areas.map((area) => sheetPrefix(sheet.name) + absolute(areaAddress(area))).join(",");
  const known = builtIn(target, name);
  if (known) known.refersTo = refersTo;
  else book.model.names.push({ name, refersTo, scope: sheet.id, visible: false });
  book.structureChanged();
}

function areasOfName(item: NameModel | undefined): Area[] {
  return (item?.refersTo ?? "").split(",").flatMap((part) => parseArea(splitReference(part).local) ?? []);
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

function titleRows(target: SheetTarget): Answer {
  const rows = areasOfName(builtIn(target, PRINT_TITLES)).find((area) => area.lastRow < LAST_ROW);
  return rows ? Range.of({ ...target, areas: [rows] }) : NULL;
}

export const PageLayout: HostClass<SheetTarget> = defineClass<SheetTarget>({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ sheet }) => orientations.toApi(sheet.page.orientation ?? "portrait"),
      set: (target, value) => setPage(target, { orientation: orientations.toFile(value) }),
    },
    PaperSize: {
      get: ({ sheet }) => (sheet.page.paperSize === null ? null : papers.toApi(String(sheet.page.paperSize))),
      set: (target, value) => setPage(target, { paperSize: Number(papers.toFile(value)) }),
    },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally,
      set: (target, value) => setPage(target, { centerHorizontally: Boolean(value) }),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    Zoom: {
      get: ({ sheet: { page } }) =>
        page.fitToWidth !== null || page.fitToHeight !== null
          ? { horizontalFitToPages: page.fitToWidth || null, verticalFitToPages: page.fitToHeight || null }
          : { scale: page.scale ?? 100 },
      set: (target, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = fieldsOf(value);
        // In the file 0 pages means "as many as needed".
        if (scale) setPage(target, { scale: Number(scale), fitToWidth: null, fitToHeight: null });
        else {
          const [fitToWidth, fitToHeight] = [Number(horizontalFitToPages ?? 0), Number(verticalFitToPages ?? 0)];
          setPage(target, { scale: null, fitToWidth, fitToHeight });
        }
      },
    },
  },
  navs: { HeadersFooters: (target) => HeaderFooterGroup.of(target) },
  methods: {
    SetPrintArea: (target, range: unknown) => setBuiltIn(target, PRINT_AREA, areasOfArgument(range)),
    SetPrintTitleRows: (target, range: unknown) => setBuiltIn(target, PRINT_TITLES, areasOfArgument(range).map(entireRow)),
    SetPrintMargins: (target, unit: string, options: Partial<Margins>) => {
      const factor = UNITS[unit];
      if (factor === undefined) throw invalidArgument();
      const given = Object.entries(options).filter(([, size]) => typeof size === "number");
      setMargins(target, Object.fromEntries(given.map(([side, size]) => [side, Number((size * factor).toPrecision(12))])));
    },
    GetPrintAreaOrNullObject: (target) => {
      const areas = areasOfName(builtIn(target, PRINT_AREA));
      return areas.length > 0 ? RangeAreas.of({ ...target, areas }) : NULL;
    },
    GetPrintTitleRowsOrNullObject: titleRows,
  },
});
