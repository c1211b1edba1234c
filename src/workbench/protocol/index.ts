export { AddinHost, PAYLOAD_LIMIT, type AddinHostOptions, type HostedDocument } from "./addinHost";
export { frameName, hostInfo, LTSC_2021, type RequirementMatrix } from "./appContext";
export {
  CustomFunctionDriver,
  isFunctionError,
  type FunctionError,
  type FunctionScalar,
  type FunctionValue,
} from "./customFunctions";
export * from "./definition";
export { EventHub, EventType, WORKBOOK_TARGET } from "./events";
export type { Stats } from "./stats";
export { windowTransport } from "./windowTransport";
export type { XdmTransport } from "./xdm";
