export { startHeadless, type HeadlessHost, type HeadlessOptions, type OfficeInfo } from "./host";
