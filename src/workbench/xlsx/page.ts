import type { PageModel } from "../model/types";
import { child, children, flag, numberOr, type XmlElement } from "./xml";

export function readPage(root: XmlElement): PageModel {
  const setup = child(root, "pageSetup")?.attributes ?? {};
  const fits = flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);
  const margins = child(root, "pageMargins")?.attributes;
  const inches = (value: string | undefined): number => numberOr(value, 0);
  return {
    orientation: setup.orientation === "portrait" || setup.orientation === "landscape" ? setup.orientation : null,
    paperSize: numberOr(setup.paperSize, null),
    margins: margins
      ? {
          left: inches(margins.left),
          right: inches(margins.right),
          top: inches(margins.top),
          bottom: inches(margins.bottom),
          header: inches(margins.header),
          footer: inches(margins.footer),
        }
      : null,
    fitToWidth: fits ? numberOr(setup.fitToWidth, 1) : null,
    fitToHeight: fits ? numberOr(setup.fitToHeight, 1) : null,
    scale: numberOr(setup.scale, null),
    headerFooter: readHeaderFooter(child(root, "headerFooter")),
    rowBreaks: children(child(root, "rowBreaks"), "brk").map((each) => numberOr(each.attributes.id, 0)),
    centerHorizontally: flag(child(root, "printOptions")?.attributes.horizontalCentered),
  };
}

function readHeaderFooter(element: XmlElement | undefined): PageModel["headerFooter"] {
  if (!element) return null;
  const text = (name: string): string => child(element, name)?.text ?? "";
  return {
    oddHeader: text("oddHeader"),
    oddFooter: text("oddFooter"),
    firstHeader: text("firstHeader"),
    firstFooter: text("firstFooter"),
    differentFirst: flag(element.attributes.differentFirst),
  };
}
