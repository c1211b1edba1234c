/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import "../../src/ui/fabricConfig";
import { setUpFabric } from "../../src/ui";
import fs from "node:fs";
import { TextDecoder } from "node:util";
import { act } from "@testing-library/react";
import { collatePlan } from "./fakeApp";
import { button, pane, press } from "./pane";

beforeAll(setUpFabric);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

// The page's own browser has it; jsdom has not.
Object.assign(globalThis, { TextDecoder });

const sample = fs.readFileSync("assets/samples/khao-sat-hung-yen-2022.xlsx");

/** A chosen file; jsdom's own cannot be read as bytes. */
const file = (name: string, bytes: Uint8Array) =>
  Object.assign(new File([], name), { arrayBuffer: async () => Uint8Array.from(bytes).buffer });

const choose = (...files: File[]) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText("Chọn tệp của các phường"), { target: { files } });
  });

it("reads workbooks, shows what would be written and what disagrees, writes only when asked, and checks again", async () => {
  const read: string[][] = [];
  const collateWorkbooks = jest.fn(async () => ({ ...collatePlan.report, written: 2, skipped: [] }));
  await pane("collate", {
    previewCollate: async (sources) => {
      read.push(
        sources.map(({ file: name, snapshot }) => `${name} ${snapshot.sheets.some((sheet) => sheet.name === "Khảo sát")}`),
      );
      return collatePlan;
    },
    collateWorkbooks,
  });
  await screen.findByLabelText("Chọn tệp của các phường");
  await choose(file("le-loi.xlsx", sample), file("hong.xlsx", new Uint8Array([1, 2, 3])));
  expect(await screen.findByText("Sẽ điền 02 ô trống, thêm 00 dòng. Không ghi đè ô nào.")).toBeTruthy();
  expect(read).toEqual([["le-loi.xlsx true"]]);
  expect(screen.getByText(/^hong\.xlsx: không phải tệp \.xlsx/)).toBeTruthy();
  const table = screen.getByRole("table", { name: "Tệp đã đọc (01)" });
  expect(within(table).getByText("le-loi.xlsx")).toBeTruthy();
  expect(screen.getByText(/giữ “390” đang có; le-loi\.xlsx ghi “590”\./)).toBeTruthy();
  expect(collateWorkbooks).not.toHaveBeenCalled();
  await press(button("Gộp vào trang Khảo sát"));
  expect(await screen.findByText("Đã gộp 02 ô")).toBeTruthy();
});

it("says when the open workbook has no survey to read into", async () => {
  await pane("collate", {
    previewCollate: async () => ({ ...collatePlan, writes: [], report: { ...collatePlan.report, problem: "form" } }),
  });
  await screen.findByLabelText("Chọn tệp của các phường");
  await choose(file("le-loi.xlsx", sample));
  expect(await screen.findByText(/không phải dạng mỗi phường một dòng/)).toBeTruthy();
  expect((button("Gộp vào trang Khảo sát") as HTMLButtonElement).disabled).toBe(true);
});
