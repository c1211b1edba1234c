export { roadmapFindings } from "./findings";
export { roadmapGap, type RoadmapGapResult } from "./gap";
export { readRoadmap, readRoadmapRange } from "./read";
export { reviewCalendar, reviewFindings } from "./reviews";
export { roadmapRows } from "./rows";
export { roadmapTarget } from "./target";
export * from "./types";
