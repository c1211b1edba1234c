import fc from "fast-check";
import { programmeOf } from "../../../src/core/programmes";
import { identifyWard, rosterAt, unitKey, wardKeyOfName, type WardIdentity } from "../../../src/core/roster";
import { findWard } from "../../../src/core/roster/find";

const hungYen = programmeOf("hung-yen").roster;
const hcm = rosterAt(programmeOf("tp-hcm").roster, "2023-12-31");
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
          const match = findWard(hcm, upper ? typed.toUpperCase() : typed, entry.unit.normalize(form));
          expect(match).toEqual({ kind: "exact", entry });
        },
      ),
    );
  });
});

describe("findWard", () => {
  it("asks for the unit when a name repeats, and never guesses a number", () => {
    expect(findWard(hcm, 1, "").kind).toBe("ambiguous");
    expect(findWard(hcm, "01", "Q.3")).toMatchObject({ kind: "exact", entry: { code: "27160" } });
    expect(findWard(hcm, "Phường 6", "Quận 3")).toEqual({ kind: "unknown" });
    expect(findWard(hcm, "1 (Quận 4)", "")).toMatchObject({ kind: "exact", entry: { code: "27298" } });
  });

  it("takes a name alone when the unit is none of the roster's", () => {
    expect(identifyWard(hungYen, "2022-12-31", "Dị Sử", "thị xã Mỹ Hòa").kind).toBe("exact");
  });

  it("offers a ward of another unit instead of taking it", () => {
    expect(names(identifyWard(hungYen, "2022-12-31", "Lam Sơn", "TX Mỹ Hào"))).toEqual(["Lam Sơn"]);
  });

  it("knows provinces with or without their kind", () => {
    const provinces = programmeOf("bo-cong-an").roster.entries;
    for (const typed of ["Hưng Yên", "Tỉnh Hưng Yên", "Công an tỉnh Hưng Yên"])
      expect(findWard(provinces, typed, "").kind).toBe("exact");
    expect(findWard(provinces, "TP. Hà Nội", "")).toMatchObject({ kind: "exact", entry: { code: "01" } });
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
