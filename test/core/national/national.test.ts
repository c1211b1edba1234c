import { knowledgeOf, namingRoster } from "../../../src/core/inputs/knowledge";
import { lacksRoster, readInputs } from "../../../src/core/inputs/read";
import { readState } from "../../../src/core/inputs/state";
import { nationalWards } from "../../../src/core/national";
import { PROVINCES } from "../../../src/core/national/list";
import { programmeOf } from "../../../src/core/programmes";
import { wardKeyOfName } from "../../../src/core/roster";
import { sheet, workbook } from "../../support/table";

const national = nationalWards();
const column = (...names: string[]) => sheet("Biểu 1", ["Địa phương | TC01", ...names.map((name) => `${name} | Đ`)].join("\n"));
const provinceOf = (...names: string[]) => national.provinceOf([column(...names)])?.name ?? null;

describe("the list of the country's wards", () => {
  it("has the 697 wards of today", () => {
    const today = PROVINCES.flatMap((line) => /\| : (.*)$/.exec(line)?.[1]?.split("; ") ?? []);
    expect(today).toHaveLength(697);
  });

  it.each([
    ["hung-yen", "Hưng Yên"],
    ["hung-yen-2025", "Hưng Yên"],
    ["binh-phuoc", "Bình Phước"],
    ["tp-hcm", "Hồ Chí Minh"],
  ] as const)("has the wards of the programme %s", (id, province) => {
    const wards = programmeOf(id).roster.entries.filter(({ kind }) => kind === "phường");
    const { roster } = national.provinceOf([
      sheet("K", [`Công an tỉnh ${province}`, ...wards.map(({ name }) => name)].join("\n")),
    ])!;
    const listed = new Set(roster.entries.map(({ name }) => wardKeyOfName(name)));
    expect(wards.filter(({ name }) => !listed.has(wardKeyOfName(name)))).toEqual([]);
  });
});

describe("the province that a workbook is about", () => {
  it("is the one that shares the most and the rarest names", () => {
    expect(provinceOf("Bần Yên Nhân", "Phùng Chí Kiên", "Minh Khai", "Quang Trung")).toBe("Tỉnh Hưng Yên");
    expect(provinceOf("CAP Bần Yên Nhân (mới)", "2. Phùng Chí Kiên")).toBe("Tỉnh Hưng Yên");
  });

  it("may be told by a title where the names are common", () => {
    const title = sheet("K", "Báo cáo của Công an tỉnh Hưng Yên năm 2022\nMinh Khai\nQuang Trung");
    expect(national.provinceOf([title])?.name).toBe("Tỉnh Hưng Yên");
  });

  it("is none where nothing or two say the same", () => {
    expect(provinceOf("Địa phương", "Tổng cộng", "Đạt")).toBeNull();
    expect(provinceOf("1", "2", "Phường 3")).toBeNull();
    expect(provinceOf("Bần Yên Nhân")).toBeNull();
  });
});

describe("where no list of wards is chosen", () => {
  const { state } = readState(null);
  const book = workbook([column("Bần Yên Nhân", "Phùng Chí Kiên", "Q.Trung")]);

  it("is asked for only when neither the workbook nor a programme has one", () => {
    expect(lacksRoster(book, {})).toBe(true);
    expect(lacksRoster(book, { preset: "hung-yen" })).toBe(false);
    const roster = sheet("Danh sách phường", "Mã ĐVHC | Phường | Loại | Đơn vị cấp trên\n'1 | Lam Sơn | phường | TP Hưng Yên");
    expect(lacksRoster(workbook([...book.sheets, roster]), {})).toBe(false);
  });

  it("completes inside the province only, and knows its districts", () => {
    const knowledge = knowledgeOf(namingRoster(null, book.sheets, national), state);
    expect(["Bần Yên Nhân", "Q.Trung", "Phố Hiến", "Bến Nghé", "Địa phương"].map(knowledge.wardLikeness)).toEqual([
      "exact",
      "close",
      "exact",
      null,
      null,
    ]);
    expect(["TX Mỹ Hào", "Quận 3"].map(knowledge.isUnit)).toEqual([true, false]);
  });

  it("gives no list to count by: results keep the names as typed", () => {
    const inputs = readInputs(book, { nationalWards: national });
    expect(inputs.roster).toBeNull();
  });
});
