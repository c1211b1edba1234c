export { roadmapFindings, type RoadmapFindingsInput } from "./findings";
export { roadmapGap, type RoadmapGapInput, type RoadmapGapResult } from "./gap";
export { readRoadmap, readRoadmapRange, type RoadmapReading } from "./read";
export { reviewCalendar, reviewFindings, type ReviewInput } from "./reviews";
export { roadmapRows, type RoadmapInput } from "./rows";
export { ROADMAP_HEADERS, roadmapSheetRows } from "./sheet";
export { pickedBy, roadmapTarget, shareTarget, unitMinimums } from "./target";
export * from "./types";
