/** API sets and their versions, as the host tells the add-in. */
export type RequirementMatrix = Readonly<Record<string, number>>;

/** What an Excel LTSC 2021 offers and this host answers. Simulate another Excel by passing another matrix. */
export const LTSC_2021: RequirementMatrix = {
  ExcelApi: 1.14,
  SharedRuntime: 1.1,
  CustomFunctionsRuntime: 1.3,
  CustomFunctions: 1.9,
  Settings: 1.1,
  AddinCommands: 1.1,
};

export interface AppContextOptions {
  readonly addinId: string;
  readonly fileName: string;
  /** Language of Excel's own interface, e.g. `vi-VN`. */
  readonly displayLanguage: string;
  readonly requirements: RequirementMatrix;
  /** Pairs of the old document settings: key, JSON text. */
  readonly settings: [string, string][];
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.addinId,
    _appName: 16, // Excel
    _appVersion: "16.0",
    _appUILocale: options.displayLanguage,
    _dataLocale: options.displayLanguage,
    _docUrl: options.fileName,
    _clientMode: 0, // read and write
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: 1, // task pane
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: options.addinId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: "16.0.14332.20000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: options.addinId,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2, // shown as task pane
  };
}

/** Bits of the host information: shared runtime, with custom functions. */
const SHARED_RUNTIME = 1 | 2;

/** The host information that office.js reads from `_host_Info` or the frame's name. Telemetry is off. */
export const hostInfo = (displayLanguage: string): string =>
  ["Excel", "Web", "16.01", displayLanguage, "00000000-0000-0000-0000-000000000002", "", "disableLogging", SHARED_RUNTIME].join(
    "|",
  );

/** The name of the add-in's iframe, through which office.js learns of its host. */
export const frameName = (displayLanguage: string, conversationId: string, addinId: string, hostOrigin: string): string =>
  JSON.stringify({
    baseFrameName: "addin_frame",
    hostInfo: hostInfo(displayLanguage),
    xdmInfo: `${conversationId}|${addinId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
