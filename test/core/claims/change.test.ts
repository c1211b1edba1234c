import fc from "fast-check";
import { checkChange } from "../../../src/core/claims";
import { readShare, type StatedShare } from "../../../src/core/claims/figure";
import { compareQuantities, ratio } from "../../../src/cells/number/quantity";

const share = (text: string) => readShare(text) as StatedShare;

describe("a change in per cent", () => {
  it("names the base for which a wrong share would hold", () => {
    const { match, previous, share: computed, impliedBase } = checkChange(191, -14, share("9,79%"));
    expect([match, previous, impliedBase]).toEqual([false, 205, 143]);
    expect(compareQuantities(computed!, ratio(14, 205))).toBe(0);
  });

  it("names none when no whole number gives the share", () => {
    expect(checkChange(10, -1, share("99,99%")).impliedBase).toBeNull();
    expect(checkChange(10, 0, share("5%")).impliedBase).toBeNull();
  });

  it("has no share without a previous value", () => {
    expect(checkChange(5, 5, share("100%"))).toMatchObject({ match: false, previous: 0, share: null });
  });

  it("agrees with every share that is rounded half up from its counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (previous, current) => {
        const change = current - previous;
        const hundredths = Math.floor((Math.abs(change) * 20000 + previous) / (2 * previous));
        const stated = `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}%`;
        expect(checkChange(current, change, share(stated)).match).toBe(true);
      }),
    );
  });

  it.each([
    ["9,79%", 2],
    ["9.79 %", 2],
    ["giảm 9,8%", 1],
    ["0,0979", 2],
    ["35,70%", 2],
    ["36", 0],
  ])("reads the decimals of %s", (text, decimals) => expect(share(text)).toMatchObject({ kind: "percent", decimals }));

  it.each(["", "nhiều", "5/0", "1.2.3%"])("does not read %p", (text) => expect(readShare(text)).toBeNull());
  it("does not guess a bare 1", () => expect(readShare("1")).toBe("ambiguous"));
});
