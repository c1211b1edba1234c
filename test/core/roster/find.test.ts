import fc from "fast-check";
import { programmeOf } from "../../../src/core/programmes";
import { identifyWard, identifyWards, rosterAt, unitKey, wardKeyOfName, type WardIdentity } from "../../../src/core/roster";

const hungYen = programmeOf("hung-yen").roster;
const date = "2023-12-31";
const saigon = programmeOf("tp-hcm").roster;
const hcm = rosterAt(saigon, date);
const names = (match: WardIdentity) => ("candidates" in match ? match.candidates.map((entry) => entry.name) : []);

describe("ward names", () => {
  it.each([
    ["P. Lam Sơn", "Lam Sơn"],
    ["P.Lam Sơn", "LAM SƠN"],
    ["CAP Lam Sơn", "lam sơn"],
    ["Công an phường Lam Sơn", "Lam Sơn"],
    ["CA phường Nhân Hoà", "Nhân Hòa"],
    ["Phường 01", "1"],
    ["P1", "1"],
    ["P Bến Nghé", "Bến Nghé"],
  ])("%s is %s", (typed, name) => expect(wardKeyOfName(typed)).toBe(wardKeyOfName(name)));

  it("keeps a name that only begins like a prefix", () => {
    expect(wardKeyOfName("Phú Thọ Hòa")).not.toBe(wardKeyOfName("ú Thọ Hòa"));
    expect(wardKeyOfName("Phước Bình")).toContain("phước");
  });

  it.each([
    ["Q.3", "Quận 3"],
    ["Q3", "quận 03"],
    ["TP. Thủ Đức", "Thành phố Thủ Đức"],
    ["TX Mỹ Hào", "Thị xã Mỹ Hào"],
  ])("unit %s is %s", (typed, unit) => expect(unitKey(typed)).toBe(unitKey(unit)));

  it("does not depend on Unicode form, case or spaces", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hcm),
        fc.constantFrom("NFC", "NFD"),
        fc.nat(3),
        fc.boolean(),
        (entry, form, spaces, upper) => {
          const gap = "\u00a0".repeat(spaces) + " ";
          const typed = `${gap}${entry.name.replace(/ /g, gap)}${gap}`.normalize(form);
          const match = identifyWard(saigon, date, upper ? typed.toUpperCase() : typed, entry.unit.normalize(form));
          expect(match).toEqual({ kind: "exact", entry });
        },
      ),
    );
  });
});

describe("a name by itself", () => {
  it("asks for the unit when a name repeats, and never guesses a number", () => {
    expect(identifyWard(saigon, date, 1, "").kind).toBe("ambiguous");
    expect(identifyWard(saigon, date, "01", "Q.3")).toMatchObject({ kind: "exact", entry: { code: "27160" } });
    expect(identifyWard(saigon, date, "Phường 6", "Quận 3")).toEqual({ kind: "unknown" });
    expect(identifyWard(saigon, date, "1 (Quận 4)", "")).toMatchObject({ kind: "exact", entry: { code: "27298" } });
  });

  it("takes a name alone when the unit is none of the roster's", () => {
    expect(identifyWard(hungYen, "2022-12-31", "Dị Sử", "thị xã Mỹ Hòa").kind).toBe("exact");
  });

  it("offers a ward of another unit instead of taking it", () => {
    expect(names(identifyWard(hungYen, "2022-12-31", "Lam Sơn", "TX Mỹ Hào"))).toEqual(["Lam Sơn"]);
  });

  it("knows provinces with or without their kind", () => {
    const provinces = programmeOf("bo-cong-an").roster;
    for (const typed of ["Hưng Yên", "Tỉnh Hưng Yên", "Công an tỉnh Hưng Yên"])
      expect(identifyWard(provinces, date, typed, "").kind).toBe("exact");
    expect(identifyWard(provinces, date, "TP. Hà Nội", "")).toMatchObject({ kind: "exact", entry: { code: "01" } });
  });
});

describe("identifyWard", () => {
  it("tells an expired ward from an unknown one, with its successor", () => {
    const found = identifyWard(hungYen, "2025-01-15", "Quang Trung", "TP Hưng Yên");
    expect(found).toMatchObject({ kind: "expired", successors: [{ name: "Lê Lợi" }] });
    expect(identifyWard(hungYen, "2026-01-01", "Quang Trung", "")).toMatchObject({ successors: [{ name: "Phố Hiến" }] });
    expect(identifyWard(hungYen, "2022-12-31", "Bần", "")).toEqual({ kind: "unknown" });
  });
});

describe("a name as people type it", () => {
  const on = "2022-12-31";
  it.each([
    ["1. An Tảo", "exact", "An Tảo"],
    ["a) Lam Sơn", "exact", "Lam Sơn"],
    ["UBND phường Lê Lợi", "exact", "Lê Lợi"],
    ["Công an P. Minh Khai", "exact", "Minh Khai"],
    ["Lam Sơn – TP Hưng Yên", "exact", "Lam Sơn"],
    ["Lam Sơn, TP. Hưng Yên, tỉnh Hưng Yên", "exact", "Lam Sơn"],
    ["Dị Sử [TX Mỹ Hào]", "exact", "Dị Sử"],
    ["An Tảo (bổ sung)", "brackets", "An Tảo"],
    ["An Tảo (chưa đóng ngoặc", "brackets", "An Tảo"],
    ["X. Minh Đức", "kind", "Minh Đức"],
    ["TT. Minh Đức", "kind", "Minh Đức"],
    ["Hong Chau", "diacritics", "Hồng Châu"],
    ["Di su", "diacritics", "Dị Sử"],
    ["hong chau (moi)", "diacritics", "Hồng Châu"],
    ["Q.Trung", "initials", "Quang Trung"],
    ["Bần Y.Nhân", "initials", "Bần Yên Nhân"],
    ["Ph. Đ. Phung", "initials", "Phan Đình Phùng"],
    ["Phan Đ Phùng", "initials", "Phan Đình Phùng"],
    ["L.Sơn", "initials", "Lam Sơn"],
  ])("%s: %s, %s", (typed, how, name) => {
    const found = identifyWard(hungYen, on, typed, "");
    expect(found).toMatchObject(how === "exact" ? { kind: how, entry: { name } } : { kind: "read-as", how, entry: { name } });
  });

  it("lets the unit in a bracket or behind a comma tell wards of one number apart", () => {
    for (const typed of ["P.1 (Q.3)", "Phường 01, Quận 3", "P1-Q3", "Phường 1 Quận 3", "1 [quận 3]"])
      expect(identifyWard(saigon, date, typed, "")).toMatchObject({ kind: "exact", entry: { code: "27160" } });
    expect(identifyWard(saigon, date, "Phường 1 (Quận 4)", "Quận 3").kind).toBe("ambiguous");
  });

  it("knows a unit by its kind where the list has none, and by its first part", () => {
    expect(identifyWard(hungYen, "2025-12-31", "Phố Hiến, TP Hưng Yên", "").kind).toBe("exact");
    expect(identifyWard(saigon, date, "Phường 1", "Quận 3, TP.HCM")).toMatchObject({ kind: "exact", entry: { code: "27160" } });
  });

  it("asks where marks are missing in part", () => {
    expect(names(identifyWard(hungYen, on, "Hiên Nam", ""))).toEqual(["Hiến Nam"]);
    expect(names(identifyWard(hungYen, on, "Hiên N.", ""))).toEqual(["Hiến Nam"]);
  });

  it("asks where a bracket names another ward, or a commune of the kind typed exists", () => {
    expect(names(identifyWard(hungYen, on, "Lê Lợi (Quang Trung)", ""))).toEqual(["Lê Lợi", "Quang Trung"]);
    const commune = { ...rosterAt(hungYen, on)[0]!, key: "x", code: "x", name: "Lam Sơn", kind: "xã" };
    const both = { ...hungYen, entries: [...hungYen.entries, commune] };
    expect(names(identifyWard(both, on, "Xã Lam Sơn", ""))).toEqual(["Lam Sơn"]);
    expect(identifyWard(both, on, "Phường Lam Sơn", "").kind).toBe("exact");
  });

  it("keeps a ward's own dash", () => {
    const entry = { ...rosterAt(hungYen, on)[0]!, key: "v", code: "v", name: "Văn Miếu - Quốc Tử Giám", unit: "" };
    expect(identifyWard({ ...hungYen, entries: [entry] }, on, "P. Văn Miếu – Quốc Tử Giám", "").kind).toBe("exact");
  });
});

describe("the names of a table together", () => {
  const on = "2022-12-31";
  const all = rosterAt(hungYen, on).map((entry) => entry.name);
  const read = (typed: readonly string[], roster = hungYen, when = on) =>
    identifyWards(
      roster,
      when,
      typed.map((ward) => ({ ward, unit: "" })),
    );
  const instead = (changes: Readonly<Record<string, string>>) => all.map((name) => changes[name] ?? name);
  const of = (name: string) => all.indexOf(name);

  it("takes one slip, two slips and bare initials where they leave one ward", () => {
    const found = read(instead({ "Bạch Sam": "Bạch Xam", "Phùng Chí Kiên": "PCK", "Bần Yên Nhân": "Bần Uên Nhâm" }));
    expect(found[of("Bạch Sam")]).toMatchObject({ kind: "read-as", how: "slip", entry: { name: "Bạch Sam" } });
    expect(found[of("Phùng Chí Kiên")]).toMatchObject({ kind: "read-as", how: "initials", entry: { name: "Phùng Chí Kiên" } });
    expect(found[of("Bần Yên Nhân")]).toMatchObject({ kind: "read-as", how: "slip", entry: { name: "Bần Yên Nhân" } });
  });

  it("reads a table as people type it", () => {
    const typed = [
      "Hiên Nam",
      "Hông Châu",
      "CAP Lê lợi",
      "Q.Trung",
      "CA P. Minh Khai",
      "P.C.Kiên",
      "Bần Y.Nhân",
      "Dị sủ",
      "Nhân Hoà",
    ];
    const more = ["P.An Tảo", "Lam sơn", "MINH ĐỨC", "Bạch Xam", "Phan Đ Phùng"];
    expect(read([...typed, ...more]).map((identity) => "entry" in identity && identity.entry.name)).toEqual([
      ...["Hiến Nam", "Hồng Châu", "Lê Lợi", "Quang Trung", "Minh Khai", "Phùng Chí Kiên", "Bần Yên Nhân", "Dị Sử", "Nhân Hòa"],
      ...["An Tảo", "Lam Sơn", "Minh Đức", "Bạch Sam", "Phan Đình Phùng"],
    ]);
  });

  it("offers what differs in more than a slip, and does not take it", () => {
    // A word changed in two places, two words of two, a letter that is a name's own, a word more.
    const asked = { "Hòa Bình": "Hòa Minh", "Đông Mai": "Đống Mác", "Tân Tạo A": "Tân Tạo B", "An Bình": "An Bình D" };
    const more = { "Thủy Nguyên": "Thảo Nguyên", "Trường Thạnh": "Trướng Thành", "Lê Anh Chính": "Lác" };
    const known = ["Một Hai", "Ba Bốn", "Năm Sáu", "Bảy Tám", "Chín Mười", "Xuân Hạ", "Thu Đông", "Sông Núi"];
    const like = rosterAt(hungYen, on);
    const listed = [...Object.keys({ ...asked, ...more }), ...known].map((name, row) => {
      return { ...(like[row] ?? like[0]!), name, key: name, code: name, unit: "" };
    });
    const found = read([...Object.values({ ...asked, ...more }), ...known], { ...hungYen, entries: listed });
    expect(found.map(({ kind }) => kind)).toEqual([
      ...Array<string>(6).fill("variant"),
      "unknown",
      ...Array<string>(8).fill("exact"),
    ]);
  });

  it("asks for a slip where few names are known", () => {
    expect(read(["An Tảo", "Bạch Xam", "Mỹ Hòa"])[1]).toMatchObject({ kind: "variant", candidates: [{ name: "Bạch Sam" }] });
  });

  it("never reads a name as a ward that stands in the table already", () => {
    const found = read([...all, "Lam Son", "Bạch Xam"]);
    expect(found.slice(-2).map(({ kind }) => kind)).toEqual(["variant", "variant"]);
    expect(read([...all, "An Tảo (bổ sung)"]).at(-1)).toMatchObject({ kind: "read-as", entry: { name: "An Tảo" } });
  });

  it("takes neither of two names that claim one ward", () => {
    const found = read([...all.filter((name) => name !== "Bạch Sam"), "Bạch Xam", "Bạch Sem"]);
    expect(found.slice(-2).map(({ kind }) => kind)).toEqual(["variant", "variant"]);
  });

  it("finds by what the others leave, and asks where two are left", () => {
    const like = rosterAt(hungYen, on);
    const entries = ["Tân Hòa", "Tân Hóa", "Trung Hòa", "Long Biên"].map((name, row) => ({
      ...like[row]!,
      name,
      key: name,
      code: name,
      unit: "",
    }));
    const roster = { ...hungYen, entries };
    expect(names(read(["Tan Hoa"], roster)[0]!)).toEqual(["Tân Hòa", "Tân Hóa"]);
    expect(read(["Tan Hoa", "Tân Hòa", "Long Biên"], roster)[0]).toMatchObject({ kind: "read-as", entry: { name: "Tân Hóa" } });
    // Not where half of the wards have no row, nor for what may be more of the other row.
    expect(read(["Tan Hoa", "Tân Hòa"], roster)[0]!.kind).toBe("variant");
    expect(read(["Tan Hoa (bổ sung)", "Tân Hòa", "Long Biên"], roster)[0]!.kind).toBe("variant");
    expect(names(read(["T.Hòa"], roster)[0]!)).toEqual(["Tân Hòa", "Trung Hòa"]);
  });

  it("looks for names without a unit where the table's others are", () => {
    const names = [...hcm.filter(({ unit }) => unit === "Quận Bình Tân").map(({ name }) => name), "Tan Tao A", "Tan Hung"];
    const found = read(names, saigon, date);
    expect(found.at(-1)!.kind).not.toBe("read-as");
  });

  it("finds every ward by its name without marks where no other has the same letters", () => {
    const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
    const found = identifyWards(
      saigon,
      date,
      hcm.map(({ name, unit }) => ({ ward: plain(name), unit })),
    );
    found.forEach((identity, index) => {
      if (identity.kind === "exact" || identity.kind === "read-as") expect(identity.entry).toBe(hcm[index]);
      else expect(identity.kind).toBe("variant");
    });
    expect(found.filter(({ kind }) => kind === "variant").length).toBeLessThan(4);
  });
});
