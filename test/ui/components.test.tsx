/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from "@testing-library/react";
import React, { useState } from "react";
import "../../src/ui/fabricConfig";
import {
  Button,
  CountFilter,
  FindingList,
  MessageBar,
  Page,
  ResultMatrix,
  RoadmapChart,
  Select,
  setUpFabric,
  Severity,
  Tabs,
  type FindingItem,
  type ResultPlace,
} from "../../src/ui";

beforeAll(setUpFabric);

const item = (number: number): FindingItem => ({
  key: `finding ${number}`,
  severity: "warning",
  severityWord: "Cảnh báo",
  address: `O${number}`,
  subject: `Phường ${number}`,
  short: "Ô trống.",
  name: "Số vị trí đất",
});

function List({
  count,
  onGoTo = () => undefined,
}: {
  readonly count: number;
  readonly onGoTo?: (item: FindingItem) => void;
}): React.ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  const items = Array.from({ length: count }, (_, index) => item(index + 1));
  return (
    <Page label="Trang">
      <FindingList
        label="Nội dung rà soát"
        groups={[{ key: "Khảo sát", title: "Khảo sát", count: String(count), items }]}
        open={open}
        onOpen={setOpen}
        onGoTo={onGoTo}
        body={({ key }) => <p>{`Nội dung của ${key}`}</p>}
      />
    </Page>
  );
}

describe("FindingList", () => {
  it("draws a small part of ten thousand findings, and says how many there are", () => {
    render(<List count={10_000} />);
    const rows = screen.getAllByRole("listitem");
    expect(rows.length).toBeLessThan(80);
    expect(rows[0]?.getAttribute("aria-setsize")).toBe("10001");
  });

  it("has one tab stop; arrows move, Enter of the button opens one at a time, Esc folds", () => {
    render(<List count={3} />);
    const heads = screen.getAllByRole("button");
    expect(heads.map((head) => head.tabIndex)).toEqual([0, -1, -1, -1]);
    heads[0]!.focus();
    fireEvent.keyDown(heads[0]!, { key: "ArrowDown" });
    expect(document.activeElement).toBe(heads[1]);
    fireEvent.click(heads[1]!);
    expect(screen.getByText("Nội dung của finding 1")).toBeTruthy();
    fireEvent.click(heads[2]!);
    expect(screen.queryByText("Nội dung của finding 1")).toBeNull();
    fireEvent.keyDown(heads[2]!, { key: "Escape" });
    expect(screen.queryByText("Nội dung của finding 2")).toBeNull();
  });

  it("goes to the cell on Ctrl+Enter and keeps the focus in the list", () => {
    const gone: string[] = [];
    render(<List count={2} onGoTo={({ address }) => gone.push(address)} />);
    const second = screen.getAllByRole("button")[2]!;
    second.focus();
    fireEvent.keyDown(second, { key: "Enter", ctrlKey: true });
    expect(gone).toEqual(["O2"]);
    expect(document.activeElement).toBe(second);
  });

  it("folds a group", () => {
    render(<List count={2} />);
    const group = screen.getByRole("button", { name: /Khảo sát/ });
    fireEvent.click(group);
    expect(group.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByText("Phường 1")).toBeNull();
  });
});

function Matrix({ onOpen }: { readonly onOpen: (place: ResultPlace) => void }): React.ReactElement {
  const [selected, setSelected] = useState<ResultPlace | null>(null);
  return (
    <ResultMatrix
      label="Kết quả"
      wardHead="Phường"
      totalHead="Đạt"
      columns={["TC02", "TC06"].map((code) => ({ code, short: code.slice(2), name: `Tên ${code}`, group: "I" }))}
      rows={[
        { key: "a", ward: "Lam Sơn", title: "Lam Sơn", cells: ["met", "not-met"], total: "21/22" },
        { key: "b", ward: "Lê Lợi", title: "Lê Lợi", cells: ["missing", "not-applicable"], total: "? 19/22" },
      ]}
      statusWords={{ met: "Đạt", "not-met": "Không đạt", missing: "Chưa đủ dữ liệu", "not-applicable": "Không áp dụng" }}
      signs={{ met: "Đ", "not-met": "KĐ", missing: "?", "not-applicable": "–" }}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
    />
  );
}

describe("ResultMatrix", () => {
  it("is a grid whose cells say ward, criterion and status; a blank is never KĐ", () => {
    render(<Matrix onOpen={() => undefined} />);
    const grid = screen.getByRole("grid", { name: "Kết quả" });
    expect(within(grid).getByRole("gridcell", { name: "Lam Sơn, TC06: KĐ Không đạt" }).textContent).toBe("KĐ");
    expect(within(grid).getByRole("gridcell", { name: "Lê Lợi, TC02: ? Chưa đủ dữ liệu" }).textContent).toBe("?");
  });

  it("has one tab stop; arrows, Home and End move and choose, Enter opens the cell", () => {
    const opened: ResultPlace[] = [];
    render(<Matrix onOpen={(place) => opened.push(place)} />);
    const cell = (name: RegExp) => screen.getByRole("gridcell", { name });
    const first = cell(/Lam Sơn, TC02/);
    expect(screen.getAllByRole("gridcell").filter((one) => one.tabIndex === 0)).toEqual([first]);
    first.focus();
    fireEvent.keyDown(first, { key: "End" });
    expect(document.activeElement).toBe(cell(/Lam Sơn, TC06/));
    fireEvent.keyDown(cell(/Lam Sơn, TC06/), { key: "ArrowDown" });
    expect(cell(/Lê Lợi, TC06/).getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(cell(/Lê Lợi, TC06/), { key: "Enter" });
    expect(opened).toEqual([{ row: 1, column: 1 }]);
  });
});

describe("controls", () => {
  it("Button says its text and is not pressed while disabled", () => {
    const press = jest.fn();
    render(<Button kind="primary" text="Kiểm tra" disabled onClick={press} />);
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(press).not.toHaveBeenCalled();
  });

  it("Tabs tell the selected one; none is selected while a page outside them is open; disabled without a survey", () => {
    const tabs = [
      { key: "check", text: "Kiểm tra" },
      { key: "criteria", text: "Tiêu chí" },
    ] as const;
    const { rerender } = render(<Tabs label="Các thẻ" tabs={tabs} selected="criteria" onSelect={() => undefined} />);
    expect(screen.getByRole("tab", { name: "Tiêu chí" }).getAttribute("aria-selected")).toBe("true");
    rerender(<Tabs label="Các thẻ" tabs={tabs} selected={null} disabled onSelect={() => undefined} />);
    expect(screen.queryByRole("tab", { selected: true })).toBeNull();
    expect(screen.getAllByRole("tab").every((tab) => (tab as HTMLButtonElement).disabled)).toBe(true);
  });

  it("CountFilter has pressed toggles with symbol, number and word", () => {
    const presses: (string | null)[] = [];
    render(
      <CountFilter
        label="Lọc"
        counts={[{ key: "error", symbol: "error", count: "4", zero: false, word: "Cần sửa" }]}
        pressed="error"
        onPress={(key) => presses.push(key)}
      />,
    );
    const button = screen.getByRole("button", { name: /4\s*Cần sửa/ });
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(button.querySelector("svg")).toBeTruthy();
    fireEvent.click(button);
    expect(presses).toEqual([null]);
  });

  it("Select is named by its label and shows what is chosen", () => {
    render(<Select label="Bộ số liệu" options={[{ key: "a", text: "Hưng Yên" }]} value="a" onChange={() => undefined} />);
    const field = screen.getByRole("combobox", { name: "Bộ số liệu" });
    expect(field.textContent).toContain("Hưng Yên");
  });

  it("MessageBar keeps its title, text and actions", async () => {
    render(
      <MessageBar kind="warning" title="Chưa xác nhận" actions={<Button text="Xác nhận" onClick={() => undefined} />}>
        Chọn ngưỡng.
      </MessageBar>,
    );
    expect(await screen.findByText("Chưa xác nhận")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Xác nhận" })).toBeTruthy();
  });

  it("Severity is a named image alone, and silent beside a word", () => {
    const { container } = render(
      <>
        <Severity kind="error" label="Cần sửa" />
        <Severity kind="ok" />
      </>,
    );
    expect(screen.getAllByRole("img").map((symbol) => symbol.getAttribute("aria-label"))).toEqual(["Cần sửa"]);
    expect(container.querySelectorAll("svg[aria-hidden]")).toHaveLength(1);
  });

  it("RoadmapChart draws no bar for a year that is not due", () => {
    const { container } = render(
      <RoadmapChart
        label="Biểu đồ"
        bars={[
          { key: "2024", planned: 4, plannedText: "04", achieved: 2, achievedText: "02", current: true },
          { key: "2025", planned: 7, plannedText: "07", achieved: null, achievedText: "–", current: false },
        ]}
      />,
    );
    expect(container.querySelectorAll("rect.achieved")).toHaveLength(1);
    expect(screen.getByRole("img", { name: "Biểu đồ" }).textContent).toContain("–");
  });
});

it("asks no other host for fonts", () => {
  expect(window.FabricConfig?.fontBaseUrl).toBe("");
});
