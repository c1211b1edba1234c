/**
 * Must be the first import of the pane: Fabric reads this while it loads, and would otherwise ask another host for its
 * fonts. Nothing of ours leaves the machine, so there is no base for fonts.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

window.FabricConfig = { fontBaseUrl: "" };

export {};
