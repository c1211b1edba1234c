/** What a button of the add-in does, from its manifest. */
type RibbonAction = { readonly kind: "pane" } | { readonly kind: "command"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

/** What the page needs of an add-in. Addresses are absolute. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly pane: string;
  /** `functions.json`; `null` when the add-in brings no functions. */
  readonly functionsMetadata: string | null;
  readonly tab: RibbonTab | null;
}

/**
 * Reads the manifest of an add-in whose files are served from `folder`, whatever host it names: an address keeps its
 * place beside the add-in's first page.
 */
export function readManifest(text: string, folder: string): AddinManifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const source = all(xml, "SourceLocation").map(defaultValue).find(Boolean) ?? "";
  const home = source.slice(0, source.lastIndexOf("/") + 1);
  const resources = new Map(
    all(xml, "Resources").flatMap((block) =>
      [...block.querySelectorAll("[id]")].map((item): [string, string] => [item.id, defaultValue(item)]),
    ),
  );
  const given = (item: Element | undefined): string => resources.get(item?.getAttribute("resid") ?? "") ?? "";
  const local = (url: string): string => `${folder}/${url.startsWith(home) ? url.slice(home.length) : url.split("/").pop()}`;
  const button = (control: Element): RibbonButton => {
    const [functionName] = all(control, "FunctionName");
    return {
      id: control.id,
      label: given(child(control, "Label")),
      tip: given(all(control, "Description")[0]),
      icon: local(given(all(control, "Image").find((item) => item.getAttribute("size") === "32"))),
      action: functionName ? { kind: "command", functionName: functionName.textContent ?? "" } : { kind: "pane" },
    };
  };
  const [tab] = all(xml, "CustomTab");
  const [runtime] = all(xml, "Runtime");
  const functions = all(xml, "Metadata").flatMap((item) => all(item, "SourceLocation"))[0];
  return {
    id: all(xml, "Id")[0]?.textContent ?? "",
    name: all(xml, "DisplayName").map(defaultValue)[0] ?? "",
    icon: local(all(xml, "HighResolutionIconUrl").map(defaultValue)[0] ?? ""),
    pane: local(given(runtime) || source),
    functionsMetadata: functions ? local(given(functions)) : null,
    tab: tab
      ? {
          label: given(child(tab, "Label")),
          groups: all(tab, "Group").map((group) => ({
            label: given(child(group, "Label")),
            buttons: all(group, "Control").map(button),
          })),
        }
      : null,
  };
}

const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((item) => item.localName === name);
const defaultValue = (item: Element): string => item.getAttribute("DefaultValue") ?? "";
