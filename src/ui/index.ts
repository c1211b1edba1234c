/** Our components. No type or name of the library underneath leaves this folder. */
import "./styles";

export { Button, IconButton, Link } from "./Button";
export { CountFilter, TogglePair } from "./CountFilter";
export { DataTable, KeyValues, MeasureList, type MeasureItem } from "./Data";
export { FilePicker, Radio, SearchField, Select } from "./Fields";
export { FixPreview, type FindingItem } from "./Finding";
export { FindingList, type FindingGroup } from "./FindingList";
export { Folding } from "./Folding";
export { ContextRow, Page, StatusLine, Tabs } from "./Frame";
export { FunctionCard } from "./FunctionCard";
export { Icon } from "./Icon";
export { type MenuItem } from "./menu";
export { Details, MessageBar } from "./Message";
export { Progress, type ProgressStep } from "./Progress";
export { QuestionCard, type Choice } from "./QuestionCard";
export { ResultMatrix, ResultStrip, type ResultColumn, type ResultPlace, type ResultRow } from "./Results";
export { ChartLegend, RoadmapChart } from "./RoadmapChart";
export { Severity, type SeverityKind } from "./Severity";
export { setUpFabric } from "./theme";
