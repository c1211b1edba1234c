/** Our components. No type or name of the library underneath leaves this folder. */
import "./styles";

export { Button, IconButton, Link } from "./Button";
export { CountFilter, TogglePair } from "./CountFilter";
export { DataTable, KeyValues, MeasureList, type MeasureItem, type TableRow } from "./Data";
export { Checkbox, FilePicker, Radio, SearchField, Select, type Option } from "./Fields";
export { FixPreview, type FindingItem } from "./Finding";
export { FindingList, type FindingGroup } from "./FindingList";
export { Folding } from "./Folding";
export { ActionBar, ContextRow, MoreMenu, Page, StatusLine, Tabs } from "./Frame";
export { FunctionCard } from "./FunctionCard";
export { Icon, type IconName } from "./Icon";
export { type MenuItem } from "./menu";
export { Details, MessageBar, type MessageKind } from "./Message";
export { Progress, type ProgressStep } from "./Progress";
export { ResultMatrix, ResultStrip, type ResultColumn, type ResultPlace, type ResultRow } from "./Results";
export { ChartLegend, RoadmapChart, type RoadmapBar } from "./RoadmapChart";
export { Severity, type SeverityKind } from "./Severity";
export { setUpFabric } from "./theme";
