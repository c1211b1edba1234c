/** Commands for which files cannot be saved faithfully yet, with what the page says. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^sheet\.command\.(insert-row|insert-multi-rows|insert-range-move-down|append-row)/, "chèn hàng"],
  [/^sheet\.command\.(insert-col|insert-multi-cols|insert-range-move-right)/, "chèn cột"],
  [/^sheet\.command\.(remove-row|delete-range-move-up)/, "xóa hàng"],
  [/^sheet\.command\.(remove-col|delete-range-move-left)/, "xóa cột"],
  [/^sheet\.command\.(move-rows|move-cols|move-range)/, "kéo chuyển ô, hàng, cột"],
  [/^sheet\.command\.(add-worksheet-merge|remove-worksheet-merge)/, "gộp hoặc bỏ gộp ô"],
  [
    /^sheet\.command\.(copy-sheet|copy-worksheet|set-worksheet-order|set-worksheet-hid|set-worksheet-show|set-tab-color)/,
    "sao chép, ẩn hoặc sắp xếp lại các trang",
  ],
  [
    /^sheet\.command\.(set-row-hidden|set-col-hidden|set-rows-hidden|set-cols-hidden|hide-row|hide-col|set-selected-rows-visible|set-selected-cols-visible|set-specific-rows-visible|set-specific-cols-visible)/,
    "ẩn hoặc hiện hàng, cột",
  ],
  [/^sheet\.(command\..*(protection|permission)|operation\..*permission)/, "bảo vệ trang"],
  [/^(sheet\.command\..*conditional-rule|sheet\.operation\.open\.conditional)/, "đặt quy tắc tô màu"],
  [/^(sheets?\.command\..*data-validation|data-validation\.(command|operation)\.open)/i, "đặt quy tắc nhập liệu"],
];

/** What the command would do, when the workbench refuses it. */
export const refusal = (command: string): string | null => REFUSED.find(([pattern]) => pattern.test(command))?.[1] ?? null;

/** Entries of the grid's menus that lead to refused commands alone: they are not offered. */
export const HIDDEN_ENTRIES: readonly string[] = [
  "sheet.menu.cell-insert",
  "sheet.menu.delete",
  "sheet.contextMenu.permission",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.hide-row-confirm",
  "sheet.command.hide-col-confirm",
  "sheet.command.set-selected-rows-visible",
  "sheet.command.set-selected-cols-visible",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];
