/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import { button, pane, press } from "./pane";
import { report } from "./report";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const section = (heading: string) => screen.getByRole("heading", { name: heading }).closest("section")!;

it("lists the wards that lack least, never a recognised one, and what each still lacks", async () => {
  await pane("roadmap");
  const near = section("Phường gần đạt chuẩn nhất");
  expect(near.textContent).not.toContain("Lam Sơn");
  expect(near.textContent).toContain("Phùng Chí Kiên 20/22cần thêm 02 tiêu chí · không đạt TC06, TC07");
  await press(within(near).getByRole("button", { name: "Xem cả 12 phường" }));
  await press(within(near).getByRole("button", { name: /^Lê Lợi / }));
  expect(within(near).getByText(/390.m² < 500.m², thiếu 110.m²/)).toBeTruthy();
  expect(within(near).getByRole("button", { name: "Đến ô Khảo sát!N10" })).toBeTruthy();
});

it("proposes wards for a year, says that it is a proposal, and writes nothing", async () => {
  await pane("roadmap");
  const proposal = section("Đề xuất chọn cho 2024");
  expect(proposal.textContent).toContain("không ghi vào tệp");
  expect(within(proposal).getAllByRole("listitem")).toHaveLength(2);
  expect(proposal.textContent).toContain("cần thêm 02 tiêu chí, không đạt TC06, TC07");
});

it("compares with the earlier survey when there is one", async () => {
  const change = {
    key: "Lê Lợi",
    ward: "Lê Lợi",
    unit: "TP Hưng Yên",
    before: 22,
    after: 19,
    delta: -3,
    lost: ["TC02", "TC03"],
    gained: [],
    unknown: ["TC06"],
    conclusionBefore: "met" as const,
    conclusionAfter: "not-met" as const,
  };
  const survey = (sheet: string, year: number) => ({ sheet, year, month: 12, date: `${year}-12-31` });
  const comparison = {
    before: survey("Khảo sát 2023", 2023),
    after: survey("Khảo sát", 2024),
    wards: [change],
    criteria: [],
  };
  await pane("roadmap", { check: async () => report({ comparison }) });
  const compared = section("So với kỳ trước");
  expect(compared.textContent).toContain("Khảo sát 2023 (năm 2023) và Khảo sát (năm 2024)");
  expect(compared.textContent).toContain("01 phường trước đạt chuẩn, nay không đạt");
  expect(compared.textContent).toContain("Lê Lợi 22 → 19/22không còn đạt TC02, TC03 · nay chưa đủ dữ liệu TC06");
  expect(button(/^Lam Sơn|^Phùng Chí Kiên/)).toBeTruthy();
});
