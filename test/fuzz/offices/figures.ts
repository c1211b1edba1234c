/** Columns that carry a figure of a measure of the default set, and what its threshold makes of it. */
import type { CellValue } from "../../../src/cells/value";
import type { Entry } from "./habits";
import type { Random } from "./random";
import type { Meaning } from "./truth";

interface FigureColumn {
  readonly head: string;
  readonly met: (random: Random) => CellValue;
  readonly notMet: (random: Random) => CellValue;
  readonly format?: string;
}

export interface Figures {
  /** Place of the criterion in the set. */
  readonly index: number;
  readonly columns: readonly FigureColumn[];
  /** The criterion has no other mandatory measure. */
  readonly complete: boolean;
}

const vi = (value: number): string => String(value).replace(".", ",");
const whole = (low: number, high: number) => (random: Random) => random.int(low, high);
const scaled = (low: number, high: number, by: number) => (random: Random) => random.int(low, high) / by;
const one = (value: CellValue) => () => value;
const of =
  (...values: CellValue[]) =>
  (random: Random) =>
    random.pick(values);

const LAND: readonly FigureColumn[] = [
  { head: "Diện tích đất (m2)", met: whole(500, 2600), notMet: whole(60, 499) },
  { head: "Đất của CAP (ha)", met: scaled(600, 2600, 10000), notMet: scaled(60, 499, 10000) },
  { head: "Diện tích khuôn viên đất CAP (nghìn m2)", met: scaled(5, 26, 10), notMet: scaled(1, 4, 10) },
  {
    head: "Tổng diện tích đất trụ sở CAP",
    met: (random) => `${vi(random.int(5001, 9999) / 10)} m2`,
    notMet: (random) => `${vi(random.int(601, 4990) / 10)}m²`,
  },
];
const PLACES: FigureColumn = { head: "Số vị trí đất", met: of(1, 2, "01 vị trí", "02"), notMet: of(3, "03 vị trí") };
const share = (head: string, met: number, notMet: number, top = 99): readonly FigureColumn[] => [
  { head: `${head} (%)`, met: scaled(met * 10, Math.max(met, top) * 10, 10), notMet: scaled(notMet * 10, met * 10 - 1, 10) },
  { head, met: (random) => `${random.int(met, Math.max(met, top))}%`, notMet: (random) => `${random.int(notMet, met - 1)} %` },
  {
    head,
    met: (random) => random.int(met, Math.max(met, top)) / 100,
    notMet: (random) => random.int(notMet, met - 1) / 100,
    format: "0%",
  },
];
const none = (head: string): FigureColumn => ({ head, met: of(0, 0, "0 vụ", "Không"), notMet: of(1, 2, "01 vụ", 3) });

/** Each with the ways that its columns are built; one way a column is drawn. */
const FIGURES: readonly (readonly [index: number, complete: boolean, columns: readonly (readonly FigureColumn[])[]])[] = [
  [5, true, [LAND, [PLACES]]],
  [5, false, [LAND]],
  [3, false, [[{ head: "Biên chế hiện có (đ/c)", met: of(8, 9, 10, "08 đ/c"), notMet: of(5, 6, 7, 11, "06 đ/c") }]]],
  [7, false, [[{ head: "Số xe ô tô chuyên dụng được cấp", met: of(1, 2, "01 xe"), notMet: one(0) }]]],
  [10, false, [[none("Số vụ cháy nổ, TNGT nghiêm trọng")]]],
  [12, false, [[none("Số vụ khiếu kiện đông người, vượt cấp")]]],
  [
    13,
    false,
    [
      [
        { head: "Tỷ lệ tái phạm (%)", met: of(1.1, 1.2, 1.4), notMet: of(1.6, 2, 3.5) },
        { head: "Tỷ lệ đối tượng tái phạm", met: of("0,8%", "1,2%", "0%"), notMet: of("1,9%", "2%", "5,5 %") },
        { head: "Tỷ lệ tái phạm", met: of(0.008, 0.012), notMet: of(0.02, 0.035), format: "0.0%" },
      ],
    ],
  ],
  [14, false, [[{ head: "Số người nghiện mới phát sinh", met: of(0, "Không"), notMet: of(1, 2, 4, "02 người") }]]],
  [15, false, [[{ head: "Số tụ điểm phức tạp về ANTT", met: of(0, "Không"), notMet: of(1, 2, "01 tụ điểm") }]]],
  [17, false, [[{ head: "Số mô hình tự quản về ANTT", met: of(2, 3, 5, "04 mô hình"), notMet: of(0, 1) }]]],
  [19, false, [share("Tỷ lệ tổ dân phố văn hóa", 90, 62), share("Tỷ lệ gia đình văn hóa", 90, 70)]],
  [20, false, [share("Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", 100, 88, 100)]],
];

export function figuresOf(random: Random): Figures {
  const [index, complete, columns] = random.pick(FIGURES);
  return { index, complete, columns: columns.map((ways) => random.pick(ways)) };
}

export function figureEntry(column: FigureColumn, meaning: Meaning, random: Random): Entry & { readonly format?: string } {
  if (meaning === "blank" || meaning === "not-applicable") return { values: [null], answer: "missing" };
  if (meaning === "unclear") return { values: [random.pick(["đang rà soát", "chưa thống kê", "?"])], answer: "ask|missing" };
  const value = meaning === "met" ? column.met(random) : column.notMet(random);
  return { values: [value], answer: meaning, ...(column.format && typeof value === "number" ? { format: column.format } : {}) };
}
