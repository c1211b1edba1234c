import { knowledgeOf } from "../../../src/core/inputs/knowledge";
import { readState } from "../../../src/core/inputs/state";
import { programmeOf } from "../../../src/core/programmes";

const { state } = readState(null);
const hungYen = knowledgeOf(programmeOf("hung-yen").roster, state);
const saigon = knowledgeOf(programmeOf("tp-hcm").roster, state);

describe("what the roster says of a text", () => {
  it.each([
    ["P. Lam Sơn", "exact"],
    ["2. AN TẢO", "exact"],
    ["Lam Sơn – TP Hưng Yên", "exact"],
    ["Phố Hiến (An Tảo, Hiến Nam, Lê Lợi, Hồng Châu, Lam Sơn và các xã sáp nhập theo nghị quyết)", "close"],
    ["An Tảo (bổ sung)", "close"],
    ["Xã Lam Sơn", "close"],
    ["Q.Trung", "close"],
    ["Hong Chau", "close"],
    ["Bạch Xam", "close"],
    ["PCK", null],
    ["Địa phương", null],
    ["Tổng cộng", null],
    ["Đ", null],
    ["", null],
  ])("%s: %s", (text, likeness) => {
    expect(hungYen.wardLikeness(text)).toBe(likeness);
    expect(hungYen.isWard(text)).toBe(likeness === "exact");
  });

  it("takes a row's number for no ward, but a ward's number for one", () => {
    expect(["3.", "(3)", "3"].map(saigon.wardLikeness)).toEqual([null, null, "exact"]);
    expect(["P.3", "Phường 03", "3 (Quận 5)"].map(saigon.wardLikeness)).toEqual(["exact", "exact", "exact"]);
  });

  it("knows the units of the list, and the names that the user confirmed", () => {
    expect(["TX Mỹ Hào", "Mỹ Hào", "TX Bình Long"].map(hungYen.isUnit)).toEqual([true, false, false]);
    const names = [{ typed: "Khu đô thị mới", unit: "", ward: "Lam Sơn" }];
    expect(knowledgeOf(null, { ...state, names }).isWard("khu đô thị mới")).toBe(true);
    expect(knowledgeOf(null, state).wardLikeness("Lam Sơn")).toBeNull();
  });
});
